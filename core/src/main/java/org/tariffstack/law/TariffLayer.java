package org.tariffstack.law;

import java.util.List;
import org.immutables.value.Value;
import org.tariffstack.internal.HouseStyle;
import org.tariffstack.rate.AdditionalRate;

/** One version of one heading of additional duties: what it charges or relieves, on what, from where, and when. */
@Value.Immutable
@HouseStyle
public interface TariffLayer {
    /** The heading as it is filed, such as "9903.01.24"; or an identifier of ours where the law gives no number. */
    String heading();

    /** Parts versions of one heading that hold side by side; empty for most. */
    String strand();

    /** The programme it belongs to. */
    Program program();

    /** What it does. */
    LayerKind kind();

    /** What it charges. */
    AdditionalRate rate();

    /** What it charges in the words of {@link AdditionalRate}. */
    @Value.Lazy
    default String rateText() {
        return rate().text();
    }

    /** The part of the value that it is charged on or relieves: the id of a portion, or "full". */
    String basis();

    /** Where the goods come from. */
    OriginScope origins();

    /** Which goods. */
    ProductScope products();

    /** What else must hold. */
    Condition when();

    /** The headings and programmes it takes the goods out of, as written. */
    List<String> relieves();

    /** When it holds and since when that is known. */
    Validity validity();

    /** The legal act. */
    Citation citation();

    /** Anything a maintainer must know, or an empty text. */
    String note();

    /** Whether the importer files its number; false for circumstances that have none. */
    boolean filed();

    /** Where it stands in the book. */
    SourcePlace place();

    /** Starts a layer. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TariffLayer}. */
    final class Builder extends ImmutableTariffLayer.Builder {
        Builder() {}
    }
}

package org.tariffstack.law;

import java.util.List;
import org.immutables.value.Value;
import org.tariffstack.internal.HouseStyle;

/**
 * A rule of precedence: where the winner stands, the loser does not, or not on a portion of the value.
 *
 * <p>Winners and losers are selectors: a heading, a range "9903.82.04..9903.82.26", a programme's id, "base" for the
 * base rate, or "*" for everything.
 */
@Value.Immutable
@HouseStyle
public interface Displacement {
    /** A stable id. */
    String id();

    /** Who displaces. */
    List<String> winners();

    /** Who is displaced. */
    List<String> losers();

    /** What the winner does to the loser. */
    Effect effect();

    /** Whether the winner takes anything from the loser. */
    default boolean displaces() {
        return effect() == Effect.EXCLUDES || effect() == Effect.PORTION;
    }

    /** What the loser is spared: the id of a portion, or "full" for everything. */
    String portion();

    /** Whether it holds only where the winner really owes an amount above zero. */
    boolean onlyIfPaying();

    /** The heading under which the importer files what is spared, or an empty text. */
    String files();

    /** What else must hold. */
    Condition when();

    /** The origins it holds for. */
    OriginScope origins();

    /** The goods it holds for. */
    ProductScope products();

    /** When it holds and since when that is known. */
    Validity validity();

    /** The legal act. */
    Citation citation();

    /** Anything a maintainer must know, or an empty text. */
    String note();

    /** Where it stands in the book. */
    SourcePlace place();

    /** Starts a rule. */
    static Builder builder() {
        return new Builder();
    }

    /** What a winner does to a loser. */
    enum Effect {
        /** The loser is not owed at all. */
        EXCLUDES,
        /** The loser is not owed on a portion of the value. */
        PORTION,
        /** At most one of them is owed; other rules say which goes first. A statement that checks hold the data to. */
        ONE,
        /** Both are owed: a statement of the law, held for the reader; it changes nothing. */
        ADDS
    }

    /** Builds a {@link Displacement}. */
    final class Builder extends ImmutableDisplacement.Builder {
        Builder() {}
    }
}

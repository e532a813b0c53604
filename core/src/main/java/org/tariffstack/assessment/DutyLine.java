package org.tariffstack.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.tariffstack.internal.HouseStyle;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Portion;

/** One duty of an assessment, or one relief that the importer must declare. */
@Value.Immutable
@HouseStyle
public interface DutyLine {
    /** The tariff number under which it is filed: the rate line for the base rate, else a heading of Chapter 99. */
    String heading();

    /** The programme, or "base". */
    String program();

    /** The rate in the words of the tariff. */
    String rate();

    /** The part of the value that it is charged on: "full" or a portion such as "steel-content". */
    @Value.Default
    default String portion() {
        return Portion.FULL;
    }

    /** The value that it is charged on, in the currency of the assessment. */
    BigDecimal basis();

    /** The duty, in the currency of the assessment; empty where it cannot be computed. */
    Optional<BigDecimal> duty();

    /** What is missing for the duty to be computed, such as "needs kg"; empty where it was computed. */
    Optional<String> unresolved();

    /** Whether a court's ruling lets the duty be claimed back. */
    boolean refundable();

    /** Whether it only relieves: the importer declares it, and it charges nothing. */
    boolean relief();

    /** Where its number stands on the entry line, the lowest first; 0 if it has no number to file. */
    @Value.Default
    default int filingRank() {
        return 0;
    }

    /** The legal act. */
    Citation citation();

    /** Whether it is the base rate rather than an additional duty. */
    default boolean isBase() {
        return program().equals(org.tariffstack.law.Program.BASE);
    }

    /** Starts a line. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyLine}. */
    final class Builder extends ImmutableDutyLine.Builder {
        Builder() {}
    }
}

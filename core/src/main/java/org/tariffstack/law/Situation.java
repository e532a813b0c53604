package org.tariffstack.law;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;

/** What conditions may ask of an entry. Null answers are unknown. */
public interface Situation {
    /** The code entered. */
    HtsCode hts();

    /** The instant of entry. */
    Instant entered();

    /** A moment that a condition names. */
    @Nullable Instant moment(Moment moment);

    /** A yes/no fact. */
    @Nullable Boolean truth(FactDefinition fact);

    /** A percent, number or amount. */
    @Nullable BigDecimal number(FactDefinition fact);

    /** The words of a choice, of countries or of headings. */
    @Nullable Set<String> words(FactDefinition fact);

    /** A fact that is a date. */
    @Nullable Instant date(FactDefinition fact);

    /** The customs value. */
    BigDecimal customsValue();

    /** Whether the customs value was stated; else another stands in for it. */
    boolean isValueStated();

    /** The column of the schedule that the goods pay: 1 or 2. */
    int column();

    /** The symbol of the preference under which the base rate is paid, or null. */
    @Nullable String preference();

    /**
     * The base rate as a fraction of the customs value; a specific rate by its ad valorem equivalent.
     *
     * @param paid true for the column 1 rate that is paid (general, or special if claimed), false for the general one
     * @return null if it cannot be computed
     */
    @Nullable BigDecimal baseFraction(boolean paid);

    /** A moment in the life of a shipment. */
    enum Moment {
        /** Loaded at the port of loading for the final leg. */
        LOADED,
        /** Exported; a loading date stands in for it. */
        EXPORTED,
        /** Entered for consumption. */
        ENTERED
    }
}

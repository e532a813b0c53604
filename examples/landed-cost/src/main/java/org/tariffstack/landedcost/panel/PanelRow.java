package org.tariffstack.landedcost.panel;

/**
 * What a good owes through a stretch of time.
 *
 * @param hts the rate line, eight digits
 * @param origin the country of origin
 * @param from the first moment, in microseconds since 1970 in UTC
 * @param to the first moment after it, likewise, or {@link #OPEN_END}
 * @param baseRate the base rate in the words of the tariff
 * @param duties what is owed
 */
record PanelRow(String hts, String origin, long from, long to, String baseRate, Duties duties) {
    /** No end is known. */
    static final long OPEN_END = Long.MAX_VALUE;

    /** Whether the other begins where this one ends, and says the same of the same goods. */
    boolean goesOnAs(PanelRow next) {
        return to == next.from && hts.equals(next.hts) && origin.equals(next.origin) && baseRate.equals(next.baseRate)
                && duties.equals(next.duties);
    }

    /** Both as one. */
    PanelRow upToEndOf(PanelRow next) {
        return new PanelRow(hts, origin, from, next.to, baseRate, duties);
    }
}

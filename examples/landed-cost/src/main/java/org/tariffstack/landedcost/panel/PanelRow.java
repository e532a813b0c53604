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
}

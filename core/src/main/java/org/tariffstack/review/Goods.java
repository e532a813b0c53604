package org.tariffstack.review;

import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;

/**
 * Goods of one rate line and one origin.
 *
 * @param hts the code, cut to eight digits
 * @param origin the origin
 */
public record Goods(HtsCode hts, Origin origin) {
    private static final int RATE_LINE = 8;

    /** Cuts the code to its rate line. */
    public Goods {
        hts = hts.truncatedTo(RATE_LINE);
    }

    @Override
    public String toString() {
        return hts + " " + origin;
    }
}

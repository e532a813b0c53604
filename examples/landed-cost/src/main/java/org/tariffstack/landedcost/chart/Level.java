package org.tariffstack.landedcost.chart;

import java.time.Instant;

/**
 * How high a duty, or a part of it, stands for a stretch of time.
 *
 * @param from the first instant
 * @param to the first instant after it
 * @param share its share of the value: 1.45 is 145%
 * @param unknown what is not known of the duty, so that the share is not all of it; an empty text if it is
 */
public record Level(Instant from, Instant to, double share, String unknown) {
    boolean isKnown() {
        return unknown.isEmpty();
    }
}

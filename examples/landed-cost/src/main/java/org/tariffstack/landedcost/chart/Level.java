package org.tariffstack.landedcost.chart;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How high a duty stands for a stretch of time.
 *
 * @param from the first instant
 * @param to the first instant after it
 * @param parts the share of the value that each part of it takes, from below: 1.45 is 145%
 * @param unknown what is not known of it, so that the parts are not all; an empty text if they are
 */
public record Level(Instant from, Instant to, Map<String, Double> parts, String unknown) {
    /** Keeps a copy of the parts. */
    public Level {
        parts = new LinkedHashMap<>(parts);
    }

    /** All parts together. */
    double total() {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether the parts are all there is. */
    boolean isKnown() {
        return unknown.isEmpty();
    }
}

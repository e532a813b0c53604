package org.tariffstack.landedcost.chart;

import java.time.ZoneId;
import java.util.List;

/**
 * A chart of steps, all of one stretch of time.
 *
 * @param title what it shows
 * @param subtitle more of that
 * @param zone the zone of its dates
 * @param parts areas, one on the other from below, of the same levels each; none if there are several lines
 * @param lines totals, one at the least; where there are parts, one that goes along their upper edge
 */
public record Chart(String title, String subtitle, ZoneId zone, List<Series> parts, List<Series> lines) {
    /**
     * What has one colour.
     *
     * @param name its name for readers
     * @param word the same in a word, for labels; may be an empty text
     * @param colour such as "#0072B2"
     * @param levels the levels, one after the other without gaps, one at the least
     */
    public record Series(String name, String word, String colour, List<Level> levels) {
        double highest() {
            return levels.stream().mapToDouble(Level::share).max().orElse(0);
        }
    }
}

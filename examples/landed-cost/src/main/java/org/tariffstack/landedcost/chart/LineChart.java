package org.tariffstack.landedcost.chart;

import java.time.ZoneId;
import java.util.List;

/**
 * Several goods: the total of each as a line of steps.
 *
 * @param title what it shows
 * @param subtitle more of that
 * @param zone the zone of its dates
 * @param lines the goods, of the same stretch of time
 */
public record LineChart(String title, String subtitle, ZoneId zone, List<Line> lines) implements Chart {
    /**
     * One good.
     *
     * @param name its name for readers
     * @param shortName the same in a word, for labels
     * @param levels the levels, one after the other without gaps, one at the least
     */
    public record Line(String name, String shortName, List<Level> levels) {}
}

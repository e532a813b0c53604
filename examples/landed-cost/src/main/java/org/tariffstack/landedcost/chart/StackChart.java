package org.tariffstack.landedcost.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * One good: its parts one on the other, step by step.
 *
 * @param title what it shows
 * @param subtitle more of that
 * @param zone the zone of its dates
 * @param levels the levels, one after the other without gaps, one at the least
 * @param names the parts from below, each with its name for readers
 * @param colours the colour of each part
 */
public record StackChart(String title, String subtitle, ZoneId zone, List<Level> levels, Map<String, String> names,
        Map<String, String> colours) implements Chart {}

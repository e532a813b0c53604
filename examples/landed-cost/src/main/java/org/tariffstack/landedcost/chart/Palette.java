package org.tariffstack.landedcost.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Colours that most eyes can tell apart: a hue for each family of things, and shades of it for its members. */
public final class Palette {
    /** For words and outlines. */
    public static final String INK = "#1F2328";
    /** For what is always there and lies below. */
    public static final String QUIET = "#A3A9B0";

    private static final List<String> LINES = List.of("#C0392B", "#1F6FB2", "#2E8B57", "#7A4FA3", "#D98A1F", "#0F8B8D",
            "#C95D97", "#5B6770");
    private static final List<List<String>> HUES = List.of(
            List.of("#0F8B8D", "#C0392B", "#8FD0CE", "#E8833A", "#0A5657"),
            List.of("#8C5A3C", "#C79A78", "#57351F"), List.of("#1F6FB2", "#86B9E0", "#0B3C66"),
            List.of("#E8833A", "#C0392B", "#F5C592"), List.of("#7A4FA3", "#B79BD3", "#48276B"),
            List.of("#A88B00", "#DCC75A", "#665500"), List.of("#2E8B57", "#93CBA8", "#14532D"),
            List.of("#C95D97", "#E9A9C9", "#7F2A58"));

    private Palette() {}

    /** The colour of a line among others, counted from 0. */
    public static String line(int index) {
        return LINES.get(index % LINES.size());
    }

    /**
     * A colour for each thing, in most charts the same one.
     *
     * @param families what is drawn, each with its family
     * @param all all families that might be, in an order that stays
     */
    public static Map<String, String> of(Map<String, String> families, List<String> all) {
        Map<String, Integer> drawn = new HashMap<>();
        Map<String, String> colours = new HashMap<>();
        families.forEach((thing, family) -> {
            List<String> shades = HUES.get(Math.floorMod(all.indexOf(family), HUES.size()));
            int shade = drawn.merge(family, 1, Integer::sum) - 1;
            // A large family borrows from its neighbours.
            colours.put(thing, shade < shades.size() ? shades.get(shade)
                    : HUES.get((all.indexOf(family) + shade) % HUES.size()).get(shade % 3));
        });
        return colours;
    }
}

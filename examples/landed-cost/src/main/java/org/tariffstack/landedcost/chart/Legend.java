package org.tariffstack.landedcost.chart;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.landedcost.chart.Canvas.Type;

/** What the colours mean, in as many rows as it takes. */
final class Legend {
    static final Type TYPE = new Type(13, false, "#1F2328");
    static final double LINE_SWATCH = 34;

    private static final double SQUARE_SWATCH = 13;
    private static final double GAP = 24;

    private final double width;
    private final List<Item> items = new ArrayList<>();
    private double next;
    private int row;

    Legend(double width) {
        this.width = width;
    }

    /**
     * What one colour means.
     *
     * @param line whether it is a line's, else an area's
     * @param left where it begins
     * @param row in which row, from 0
     */
    record Item(String name, String colour, List<Integer> dashes, boolean line, double left, int row) {
        double swatch() {
            return line ? LINE_SWATCH : SQUARE_SWATCH;
        }
    }

    void add(String name, String colour, List<Integer> dashes, boolean line) {
        double wide = (line ? LINE_SWATCH : SQUARE_SWATCH) + 7 + Letters.width(name, TYPE.size(), TYPE.bold());
        if (next > 0 && next + wide > width) {
            next = 0;
            row++;
        }
        items.add(new Item(name, colour, dashes, line, next, row));
        next += wide + GAP;
    }

    List<Item> items() {
        return items;
    }

    int rows() {
        return row + 1;
    }
}

package org.tariffstack.landedcost.chart;

import java.util.List;

/** What a chart is drawn on: pixels from the upper left corner, colours such as "#0072B2". */
interface Canvas {
    /** Where a text stands to its point. */
    enum Anchor { START, MIDDLE, END }

    /**
     * How a line is drawn.
     *
     * @param colour its colour
     * @param width its width
     * @param dashes lengths of dashes and gaps; none for a solid line
     */
    record Pen(String colour, double width, List<Integer> dashes) {
        Pen(String colour, double width) {
            this(colour, width, List.of());
        }
    }

    /**
     * How a text is written.
     *
     * @param size the height of its letters
     * @param bold whether they are bold
     * @param colour their colour
     */
    record Type(int size, boolean bold, String colour) {}

    /** A corner of a line. */
    record Point(double x, double y) {}

    /**
     * Fills a rectangle.
     *
     * @param hint what it says to who points at it, or an empty text
     */
    void rectangle(double left, double top, double width, double height, String colour, String hint);

    /** Draws a line through points. */
    void line(List<Point> points, Pen pen, String hint);

    /** Writes a text on a base line. */
    void text(String text, double x, double y, Anchor anchor, Type type);
}

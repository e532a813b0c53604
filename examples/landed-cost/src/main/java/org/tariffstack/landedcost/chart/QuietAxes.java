package org.tariffstack.landedcost.chart;

import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;

/** Axes that leave the eye to the lines: small pale numbers, no marks. */
final class QuietAxes {
    /** For what is to be seen less than the lines. */
    static final Color PALE_INK = Color.decode("#59636E");
    /** The font of what is to be seen less than the lines. */
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private QuietAxes() {}

    static <A extends ValueAxis> A quiet(A axis) {
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(PALE_INK);
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 8));
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(PALE_INK);
        return axis;
    }
}

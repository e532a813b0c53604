package org.tariffstack.landedcost.chart;

import java.io.IOException;

/** A chart that can be drawn. */
public sealed interface Chart permits StackChart, LineChart {
    /** Its width in pixels. */
    int WIDTH = 960;
    /** Its height in pixels. */
    int HEIGHT = 540;

    /** What it shows, in a line. */
    String title();

    /** Draws it as SVG, the same on every machine. */
    default String svg() {
        SvgCanvas canvas = new SvgCanvas(WIDTH, HEIGHT, title());
        Drawing.of(this, canvas);
        return canvas.svg();
    }

    /** Draws it as a PNG file, twice as wide and high, with the fonts of the machine. */
    default byte[] png() throws IOException {
        ImageCanvas canvas = new ImageCanvas(WIDTH, HEIGHT);
        Drawing.of(this, canvas);
        return canvas.png();
    }
}

package org.tariffstack.landedcost.chart;

import java.awt.Font;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws charts as files. */
public final class Picture {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private Picture() {}

    /**
     * An SVG file in UTF-8, its words as text.
     *
     * @throws NoFontsException if the machine has no fonts, by which distances are measured
     */
    public static byte[] svg(Chart chart) throws IOException {
        requireFonts(Picture::measure);
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            SVGGraphics2D canvas = new SVGGraphics2D(document);
            Plots.of(chart).draw(canvas, new Rectangle(WIDTH, HEIGHT));
            Element root = canvas.getRoot();
            root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
            Element title = document.createElementNS(root.getNamespaceURI(), "title");
            title.setTextContent(chart.title());
            root.insertBefore(title, root.getFirstChild());
            StringWriter text = new StringWriter();
            canvas.stream(root, text, false, false);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A PNG file, 1920 pixels wide and 1080 high.
     *
     * @throws NoFontsException if the machine has no fonts
     */
    public static byte[] png(Chart chart) throws IOException {
        requireFonts(Picture::measure);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChartUtils.writeScaledChartAsPNG(bytes, Plots.of(chart), WIDTH, HEIGHT, 2, 2);
        return bytes.toByteArray();
    }

    private static void measure() {
        new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("%", new FontRenderContext(null, true, true));
    }

    /** Java fails in several ways where there are no fonts; tried apart, they hide no other failure. */
    static void requireFonts(Runnable measure) {
        try {
            measure.run();
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new NoFontsException(e);
        }
    }
}

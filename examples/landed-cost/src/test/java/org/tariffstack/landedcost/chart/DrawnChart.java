package org.tariffstack.landedcost.chart;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an SVG file shows, whatever the fonts of the machine that drew it.
 *
 * @param texts its words, in the order of the file
 * @param shapes what is drawn in its plot, the lowest first
 */
public record DrawnChart(List<String> texts, List<Shape> shapes) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    /**
     * An area or a line.
     *
     * @param fill its colour as "rgb(1,2,3)", or "none" for a line
     * @param stroke the colour of a line, or "none" for an area
     * @param pieces of how many lines it consists
     * @param points the corners one after the other: x and y in turn, from 0 at the left and at the bottom to 1 at the
     *         right and at the top of the plot
     */
    public record Shape(String fill, String stroke, int pieces, List<Double> points) {
        /** How high it reaches. */
        public double top() {
            return IntStream.range(0, points.size()).filter(i -> i % 2 == 1).mapToDouble(points::get).max().orElseThrow();
        }
    }

    /** Reads an SVG file. */
    public static DrawnChart of(byte[] file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            // The document type names an address; nothing is read from there.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Element svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)).getDocumentElement();
            // The first rectangle is the background of the picture, the second that of the plot.
            Element plot = elements(svg, "rect").get(1);
            List<Shape> shapes = elements(svg, "path").stream().filter(path -> isIn(plot, path))
                    .map(path -> shape(plot, path)).toList();
            return new DrawnChart(elements(svg, "text").stream().map(Node::getTextContent).map(String::strip).toList(),
                    shapes);
        } catch (Exception e) {
            throw new AssertionError("no SVG", e);
        }
    }

    /** The legend lies below the plot; white is laid under words, as wide as these. */
    private static boolean isIn(Element plot, Element path) {
        List<Double> numbers = numbers(path);
        return !path.getParentNode().getNodeName().equals("clipPath") && !inherited(path, "fill").equals("white")
                && numbers.get(1) <= number(plot, "y") + number(plot, "height") + 0.5;
    }

    private static Shape shape(Element plot, Element path) {
        List<Double> points = new ArrayList<>(numbers(path));
        for (int i = 0; i < points.size(); i += 2) {
            points.set(i, (points.get(i) - number(plot, "x")) / number(plot, "width"));
            points.set(i + 1, 1 - (points.get(i + 1) - number(plot, "y")) / number(plot, "height"));
        }
        int pieces = (int) path.getAttribute("d").chars().filter(c -> c == 'M').count();
        return new Shape(inherited(path, "fill"), inherited(path, "stroke"), pieces, points);
    }

    private static List<Element> elements(Element svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static List<Double> numbers(Element path) {
        return NUMBER.matcher(path.getAttribute("d")).results().map(found -> Double.valueOf(found.group())).toList();
    }

    private static String inherited(Element element, String attribute) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute)
                : inherited((Element) element.getParentNode(), attribute);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

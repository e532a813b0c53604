package org.tariffstack.landedcost.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Draws as SVG: the same text on every machine, without a date, an id or a font. */
final class SvgCanvas implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height, String title) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width)
                .append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" role=\"img\"")
                .append(" font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\">\n<title>")
                .append(escaped(title)).append("</title>\n");
    }

    @Override
    public void rectangle(double left, double top, double width, double height, String colour, String hint) {
        svg.append("<rect x=\"").append(number(left)).append("\" y=\"").append(number(top)).append("\" width=\"")
                .append(number(width)).append("\" height=\"").append(number(height)).append("\" fill=\"").append(colour)
                .append("\" shape-rendering=\"crispEdges\"");
        end("rect", hint);
    }

    @Override
    public void line(List<Point> points, Pen pen, String hint) {
        svg.append("<polyline points=\"").append(points.stream()
                .map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" ")))
                .append("\" fill=\"none\" stroke=\"").append(pen.colour())
                .append("\" stroke-width=\"").append(number(pen.width())).append('"');
        if (!pen.dashes().isEmpty()) {
            svg.append(" stroke-dasharray=\"").append(pen.dashes().stream().map(String::valueOf)
                    .collect(Collectors.joining(" "))).append('"');
        }
        end("polyline", hint);
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, Type type) {
        svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"")
                .append(type.size()).append('"').append(type.bold() ? " font-weight=\"bold\"" : "").append(" fill=\"")
                .append(type.colour()).append('"').append(switch (anchor) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                }).append('>').append(escaped(text)).append("</text>\n");
    }

    /** The whole file. */
    String svg() {
        return svg + "</svg>\n";
    }

    private void end(String element, String hint) {
        svg.append(hint.isEmpty() ? "/>\n" : "><title>" + escaped(hint) + "</title></" + element + ">\n");
    }

    /** Tenths of a pixel are enough for eyes, and alike on all machines. */
    private static String number(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

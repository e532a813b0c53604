package org.tariffstack.landedcost.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tariffstack.landedcost.chart.Chart.Series;

/** Turns a chart of ours into one that the library lays out and paints. */
final class Plots {
    private static final Color INK = Color.decode(Palette.INK);
    private static final Color GRID = Color.decode("#E4E7EB");
    private static final Color UNKNOWN = Color.decode("#F0E9D8");
    private static final BasicStroke THIN = new BasicStroke(1);
    /** Lines that lie on each other are told apart by their dashes. */
    private static final float[][] DASHES = {null, {9, 4}, {3, 3}, {12, 3, 3, 3}, {6, 6}};

    private Plots() {}

    static JFreeChart of(Chart chart) {
        LegendItemCollection legend = new LegendItemCollection();
        XYPlot plot = new XYPlot(null, times(chart), percents(chart), null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(GRID);
        plot.setDomainGridlineStroke(THIN);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        if (chart.parts().isEmpty()) {
            lines(plot, chart.lines(), legend);
        } else {
            lines(plot, chart.lines(), new LegendItemCollection());
            areas(plot, chart.parts(), legend);
        }
        Labels.add(plot, chart);
        JFreeChart drawn = new JFreeChart(chart.title(), new Font(Font.SANS_SERIF, Font.BOLD, 20), plot, false);
        drawn.setBackgroundPaint(Color.WHITE);
        drawn.setPadding(new RectangleInsets(12, 20, 12, 30));
        drawn.getTitle().setPaint(INK);
        drawn.getTitle().setPadding(RectangleInsets.ZERO_INSETS);
        drawn.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
        drawn.addSubtitle(new TextTitle(chart.subtitle(), QuietAxes.SMALL, QuietAxes.PALE_INK, RectangleEdge.TOP,
                HorizontalAlignment.LEFT, VerticalAlignment.TOP, new RectangleInsets(5, 0, 20, 0)));
        drawn.addSubtitle(legend(legend));
        return drawn;
    }

    /** Marks are chosen by the stretch of time, not by the width of letters: the same on every machine. */
    private static DateAxis times(Chart chart) {
        List<Level> levels = chart.lines().get(0).levels();
        long from = levels.get(0).from().toEpochMilli();
        long to = levels.get(levels.size() - 1).to().toEpochMilli();
        DateAxis axis = QuietAxes.quiet(new DateAxis(null, TimeZone.getTimeZone(chart.zone()), Locale.ENGLISH));
        axis.setRange((double) from, (double) to);
        DateTickUnit unit = (DateTickUnit) axis.getStandardTickUnits()
                .getCeilingTickUnit((double) Math.max((to - from) / 10, TimeUnit.DAYS.toMillis(1)));
        SimpleDateFormat format = new SimpleDateFormat(Map.of(DateTickUnitType.YEAR, "yyyy", DateTickUnitType.MONTH,
                "yyyy-MM").getOrDefault(unit.getUnitType(), "yyyy-MM-dd"), Locale.ENGLISH);
        format.setTimeZone(axis.getTimeZone());
        axis.setTickUnit(unit);
        axis.setDateFormatOverride(format);
        return axis;
    }

    private static NumberAxis percents(Chart chart) {
        double highest = chart.lines().stream().mapToDouble(Series::highest).max().orElse(0);
        NumberAxis axis = QuietAxes.quiet(new NumberAxis());
        axis.setRange(0, Math.max(highest * 1.12, 0.05));
        axis.setTickUnit((NumberTickUnit) new NumberTickUnitSource(false, new DecimalFormat("0.##%",
                DecimalFormatSymbols.getInstance(Locale.ROOT))).getCeilingTickUnit(axis.getUpperBound() / 10));
        axis.setAxisLineVisible(false);
        return axis;
    }

    private static void lines(XYPlot plot, List<Series> lines, LegendItemCollection legend) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        XYSeriesCollection data = new XYSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            Series line = lines.get(i);
            Color colour = Color.decode(line.colour());
            BasicStroke stroke = lines.size() == 1 ? THIN : new BasicStroke(2.5f, BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER, 10, DASHES[i % DASHES.length], 0);
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesStroke(i, stroke);
            XYSeries points = new XYSeries(i, false);
            line.levels().forEach(level -> step(points, level, level.isKnown() ? level.share() : Double.NaN));
            data.addSeries(points);
            String peak = line.levels().stream().allMatch(Level::isKnown) ? ", up to " + Labels.percent(line.highest()) : "";
            legend.add(new LegendItem(line.name() + peak, null, null, null, new Line2D.Double(-17, 0, 17, 0), stroke,
                    colour));
        }
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDataset(0, data);
        plot.setRenderer(0, renderer);
    }

    /** Each part from zero up to its upper edge, the lowest painted last; shaded where not all is known. */
    private static void areas(XYPlot plot, List<Series> parts, LegendItemCollection legend) {
        XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        XYSeriesCollection data = new XYSeriesCollection();
        List<Level> levels = parts.get(0).levels();
        double[] height = new double[levels.size()];
        for (int i = 0; i < parts.size(); i++) {
            Color colour = Color.decode(parts.get(i).colour());
            renderer.setSeriesPaint(i, colour);
            XYSeries points = new XYSeries(i, false);
            for (int j = 0; j < height.length; j++) {
                Level level = parts.get(i).levels().get(j);
                height[j] += level.share();
                // Not drawn where it adds nothing, lest its rim show behind what lies before it.
                step(points, level, level.share() > 0 ? height[j] : 0);
            }
            data.addSeries(points);
            legend.add(swatch(parts.get(i).name(), colour));
        }
        levels.stream().filter(level -> !level.isKnown()).forEach(level -> plot.addDomainMarker(new IntervalMarker(
                level.from().toEpochMilli(), level.to().toEpochMilli(), UNKNOWN, THIN, null, null, 1), Layer.BACKGROUND));
        levels.stream().filter(level -> !level.isKnown()).limit(1)
                .forEach(level -> legend.add(swatch("not all known: " + level.unknown(), UNKNOWN)));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.REVERSE);
        plot.setDataset(1, data);
        plot.setRenderer(1, renderer);
    }

    private static LegendItem swatch(String name, Color colour) {
        return new LegendItem(name, null, null, null, new Rectangle2D.Double(-6.5, -6.5, 13, 13), colour);
    }

    /** Two points to a level, so that edges are upright. */
    private static void step(XYSeries points, Level level, double height) {
        points.add((double) level.from().toEpochMilli(), height);
        points.add((double) level.to().toEpochMilli(), height);
    }

    private static LegendTitle legend(LegendItemCollection items) {
        LegendTitle legend = new LegendTitle(() -> items, new FlowArrangement(HorizontalAlignment.LEFT,
                VerticalAlignment.CENTER, 18, 0), new ColumnArrangement());
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(8, 0, 0, 0);
        legend.setItemFont(QuietAxes.SMALL);
        legend.setItemPaint(INK);
        legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        legend.setItemLabelPadding(new RectangleInsets(2, 7, 2, 0));
        return legend;
    }
}

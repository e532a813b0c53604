package org.tariffstack.landedcost.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.tariffstack.landedcost.chart.Chart.Series;

/** Writes how high the peaks are, and at the right where each line ends. */
final class Labels {
    private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 13);
    /** Room for a letter and a line, as shares of the axes rather than by fonts: the same on every machine. */
    private static final double LETTER = 0.0125;
    private static final double LINE = 0.045;
    private static final int MOST_LETTERS = 9;

    private Labels() {}

    /** The peaks of one good; of several goods only the highest, for the legend has the others. */
    @SuppressWarnings("ReferenceEquality") // The first peak itself, not one of the same height.
    static void add(XYPlot plot, Chart chart) {
        EndAxis ends = QuietAxes.quiet(new EndAxis(plot));
        for (Series line : chart.lines()) {
            Level last = line.levels().get(line.levels().size() - 1);
            if (last.isKnown()) {
                ends.words.computeIfAbsent(last.share(), share -> new ArrayList<>()).add(line.word());
            }
        }
        ends.setTickLabelFont(BOLD);
        ends.setTickLabelPaint(Color.decode(Palette.INK));
        ends.setAxisLineVisible(false);
        plot.setRangeAxis(1, ends);
        Series highest = chart.lines().stream().max(Comparator.comparingDouble(Series::highest)).orElseThrow();
        List<Level> runs = runs(highest.levels());
        List<Level> peaks = peaks(runs);
        List<Rectangle2D> taken = new ArrayList<>();
        for (Level peak : chart.parts().isEmpty() ? peaks.subList(0, Math.min(1, peaks.size())) : peaks) {
            String text = (highest.word() + " " + percent(peak.share())).strip() + (peak != peaks.get(0) ? ""
                    : ", " + peak.from().atZone(chart.zone()).toLocalDate() + " until "
                            + peak.to().atZone(chart.zone()).toLocalDate());
            Rectangle2D room = room(plot, peak, text);
            if (taken.stream().noneMatch(room::intersects) && runs.stream().noneMatch(run -> run.share() > room.getY()
                    && run.to().toEpochMilli() > room.getX() && run.from().toEpochMilli() < room.getMaxX())) {
                taken.add(room);
                XYTextAnnotation label = new XYTextAnnotation(text, room.getCenterX(), room.getY());
                label.setFont(BOLD);
                label.setPaint(Color.decode(highest.colour()));
                label.setTextAnchor(TextAnchor.BOTTOM_CENTER);
                label.setBackgroundPaint(Color.WHITE);
                plot.addAnnotation(label);
            }
        }
    }

    /** Above the middle of a peak, but within the plot; in milliseconds and shares. */
    private static Rectangle2D room(XYPlot plot, Level peak, String text) {
        double start = plot.getDomainAxis().getLowerBound();
        double span = plot.getDomainAxis().getRange().getLength();
        double line = LINE * plot.getRangeAxis().getUpperBound();
        double width = text.length() * LETTER * span;
        double left = (peak.from().toEpochMilli() + peak.to().toEpochMilli() - width) / 2;
        return new Rectangle2D.Double(Math.max(start, Math.min(left, start + span - width)), peak.share() + line / 3,
                width, line);
    }

    /** Stretches in which the height stays the same, by whatever act. */
    private static List<Level> runs(List<Level> levels) {
        List<Level> runs = new ArrayList<>(levels.subList(0, 1));
        for (Level level : levels.subList(1, levels.size())) {
            Level last = runs.get(runs.size() - 1);
            if (last.isKnown() && level.isKnown() && last.share() == level.share()) {
                runs.set(runs.size() - 1, new Level(last.from(), level.to(), last.share(), ""));
            } else {
                runs.add(level);
            }
        }
        return runs;
    }

    /** What is higher than both neighbours, the highest first; the end is none, for it has its own label. */
    private static List<Level> peaks(List<Level> runs) {
        List<Level> peaks = new ArrayList<>();
        for (int i = 0; i < runs.size() - 1; i++) {
            double before = i == 0 ? 0 : runs.get(i - 1).share();
            if (runs.get(i).isKnown() && runs.get(i).share() > Math.max(before, runs.get(i + 1).share())) {
                peaks.add(runs.get(i));
            }
        }
        peaks.sort(Comparator.comparingDouble(Level::share).reversed());
        return peaks;
    }

    /** A share in words: 0.125 is "12.5%". */
    static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString() + "%";
    }

    /** An axis whose marks are the ends of lines. */
    @SuppressWarnings("serial") // It is drawn at once and never written.
    private static final class EndAxis extends NumberAxis {
        private final SortedMap<Double, List<String>> words = new TreeMap<>();

        EndAxis(XYPlot plot) {
            setRange(plot.getRangeAxis().getRange());
        }

        @Override
        public List<NumberTick> refreshTicks(Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
            List<NumberTick> ticks = new ArrayList<>();
            double free = 0;
            for (Map.Entry<Double, List<String>> end : words.entrySet()) {
                double share = end.getKey();
                List<String> names = end.getValue();
                // None lies on the one below.
                double place = Math.max(share, free);
                free = place + LINE * getUpperBound();
                String all = String.join(" ", names);
                String some = all.length() <= MOST_LETTERS || names.size() == 1 ? all
                        : names.get(0) + " +" + (names.size() - 1);
                ticks.add(new NumberTick(place, (percent(share) + " " + some).strip(), TextAnchor.CENTER_LEFT,
                        TextAnchor.CENTER_LEFT, 0));
            }
            return ticks;
        }
    }
}

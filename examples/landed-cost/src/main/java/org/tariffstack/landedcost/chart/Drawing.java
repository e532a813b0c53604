package org.tariffstack.landedcost.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tariffstack.landedcost.chart.Canvas.Anchor;
import org.tariffstack.landedcost.chart.Canvas.Pen;
import org.tariffstack.landedcost.chart.Canvas.Point;
import org.tariffstack.landedcost.chart.Canvas.Type;

/** Lays out a chart and draws it. */
final class Drawing {
    private static final String INK = "#1F2328";
    private static final String PALE_INK = "#59636E";
    private static final String GRID = "#E4E7EB";
    private static final String UNKNOWN = "#F0E9D8";
    private static final Type MARK = new Type(13, false, PALE_INK);
    private static final double MARGIN = 20;
    private static final double LEFT = 64;
    /** What lies to the right of the axes: the last height, and of several lines their names. */
    private static final double RIGHT_OF_STACK = 66;
    private static final double RIGHT_OF_LINES = 136;
    private static final int MOST_LETTERS = 9;
    private static final double TOP = 78;
    private static final double LEGEND_ROW = 22;
    private static final double SWATCH = 13;
    /** Lines that lie on each other are told apart by their dashes. */
    private static final List<List<Integer>> DASHES =
            List.of(List.of(), List.of(9, 4), List.of(3, 3), List.of(12, 3, 3, 3), List.of(6, 6));

    private final Canvas canvas;
    private final Times times;
    private final Percents percents;
    private final Legend legend;
    private final double right;
    private final double bottom;
    private final Labels labels;

    private Drawing(Canvas canvas, Times times, double highest, Legend legend, double margin) {
        this.canvas = canvas;
        this.right = Chart.WIDTH - margin;
        this.labels = new Labels(canvas, LEFT, Chart.WIDTH - 6);
        this.times = times;
        this.percents = new Percents(highest);
        this.legend = legend;
        this.bottom = Chart.HEIGHT - 46 - legend.rows() * LEGEND_ROW;
    }

    static void of(Chart chart, Canvas canvas) {
        if (chart instanceof StackChart stack) {
            stack(stack, canvas);
        } else if (chart instanceof LineChart lines) {
            lines(lines, canvas);
        }
    }

    private static void stack(StackChart chart, Canvas canvas) {
        List<Level> levels = chart.levels();
        Legend legend = new Legend(Chart.WIDTH - 2 * MARGIN);
        chart.names().forEach((part, name) -> legend.add(name, chart.colours().get(part), List.of(), false));
        unknown(legend, levels);
        Times times = new Times(levels.get(0).from(), levels.get(levels.size() - 1).to(), chart.zone());
        Drawing drawing = new Drawing(canvas, times, levels.stream().mapToDouble(Level::total).max().orElse(0), legend,
                RIGHT_OF_STACK);
        drawing.frame(chart.title(), chart.subtitle(), List.of(levels));
        Map<String, String> names = chart.names();
        List<Block> open = new ArrayList<>();
        for (Level level : levels) {
            List<Block> next = new ArrayList<>();
            double below = 0;
            for (String part : names.keySet()) {
                double share = level.parts().getOrDefault(part, 0.0);
                if (share > 0) {
                    Block block = new Block(part, below, below + share, level.from(), level.to());
                    open.stream().filter(block::goesOn).findFirst().ifPresentOrElse(
                            old -> next.add(old.until(level.to())), () -> next.add(block));
                    below += share;
                }
            }
            open.stream().filter(old -> next.stream().noneMatch(block -> block.from().equals(old.from())
                    && block.part().equals(old.part()))).forEach(old -> drawing.block(old, chart));
            open = next;
        }
        open.forEach(block -> drawing.block(block, chart));
        drawing.total(levels, new Pen(INK, 1));
        drawing.baseLine();
        drawing.tellHeights(Run.of(levels));
    }

    private static void lines(LineChart chart, Canvas canvas) {
        Legend legend = new Legend(Chart.WIDTH - 2 * MARGIN);
        List<Level> first = chart.lines().get(0).levels();
        double highest = 0;
        for (int i = 0; i < chart.lines().size(); i++) {
            LineChart.Line line = chart.lines().get(i);
            legend.add(line.name(), colour(i), DASHES.get(i % DASHES.size()), true);
            highest = Math.max(highest, line.levels().stream().mapToDouble(Level::total).max().orElse(0));
        }
        List<List<Level>> all = chart.lines().stream().map(LineChart.Line::levels).toList();
        Times times = new Times(first.get(0).from(), first.get(first.size() - 1).to(), chart.zone());
        Drawing drawing = new Drawing(canvas, times, highest, legend, RIGHT_OF_LINES);
        drawing.frame(chart.title(), chart.subtitle(), List.of());
        for (int i = 0; i < all.size(); i++) {
            drawing.total(all.get(i), new Pen(colour(i), 2.5, DASHES.get(i % DASHES.size())));
        }
        drawing.baseLine();
        drawing.tellLines(chart.lines());
    }

    private static String colour(int line) {
        return Palette.LINES.get(line % Palette.LINES.size());
    }

    private static void unknown(Legend legend, List<Level> levels) {
        levels.stream().filter(level -> !level.isKnown()).findFirst()
                .ifPresent(level -> legend.add("not all known: " + level.unknown(), UNKNOWN, List.of(), false));
    }

    /** Title, legend, axes and grid. */
    private void frame(String title, String subtitle, List<List<Level>> shaded) {
        canvas.rectangle(0, 0, Chart.WIDTH, Chart.HEIGHT, "#FFFFFF", "");
        canvas.text(title, MARGIN, 32, Anchor.START, new Type(20, true, INK));
        canvas.text(subtitle, MARGIN, 54, Anchor.START, new Type(13, false, PALE_INK));
        for (List<Level> levels : shaded) {
            levels.stream().filter(level -> !level.isKnown()).forEach(level -> canvas.rectangle(x(level.from()), TOP,
                    x(level.to()) - x(level.from()), bottom - TOP, UNKNOWN, "not all known: " + level.unknown()));
        }
        for (double mark : percents.marks()) {
            canvas.line(List.of(new Point(LEFT, y(mark)), new Point(right, y(mark))), new Pen(GRID, 1), "");
            canvas.text(Percents.text(mark), LEFT - 8, y(mark) + 4.5, Anchor.END, MARK);
        }
        times.marks().forEach(day -> {
            double x = x(times.start(day));
            canvas.line(List.of(new Point(x, TOP), new Point(x, bottom + 5)), new Pen(GRID, 1), "");
            canvas.text(times.text(day), x, bottom + 20, Anchor.MIDDLE, MARK);
        });
        legend.items().forEach(item -> legendItem(item, MARGIN + item.left(), bottom + 46 + item.row() * LEGEND_ROW));
    }

    private void legendItem(Legend.Item item, double left, double base) {
        if (item.line()) {
            canvas.line(List.of(new Point(left, base - 4.5), new Point(left + Legend.LINE_SWATCH, base - 4.5)),
                    new Pen(item.colour(), 2.5, item.dashes()), "");
        } else {
            canvas.rectangle(left, base - SWATCH + 2, SWATCH, SWATCH, item.colour(), "");
        }
        canvas.text(item.name(), left + item.swatch() + 7, base, Anchor.START, Legend.TYPE);
    }

    /** A part that stays where it is for a while. */
    private record Block(String part, double below, double above, Instant from, Instant to) {
        /** Whether an older block is this one's beginning. */
        boolean goesOn(Block old) {
            return old.part.equals(part) && Math.abs(old.below - below) < 1e-9 && Math.abs(old.above - above) < 1e-9;
        }

        Block until(Instant end) {
            return new Block(part, below, above, from, end);
        }
    }

    private void block(Block block, StackChart chart) {
        canvas.rectangle(x(block.from()), y(block.above()), x(block.to()) - x(block.from()),
                y(block.below()) - y(block.above()), chart.colours().get(block.part()),
                chart.names().get(block.part()) + ": " + Percents.text(block.above() - block.below()) + ", "
                        + times.dayOf(block.from()) + " to " + times.dayOf(block.to()));
    }

    /** The total as a line of steps, broken where it is not known. */
    private void total(List<Level> levels, Pen pen) {
        List<Point> points = new ArrayList<>();
        for (Level level : levels) {
            if (level.isKnown()) {
                points.add(new Point(x(level.from()), y(level.total())));
                points.add(new Point(x(level.to()), y(level.total())));
            } else if (!points.isEmpty()) {
                canvas.line(points, pen, "");
                points.clear();
            }
        }
        if (!points.isEmpty()) {
            canvas.line(points, pen, "");
        }
    }

    private void baseLine() {
        canvas.line(List.of(new Point(LEFT, bottom), new Point(right, bottom)), new Pen(PALE_INK, 1), "");
    }

    /** Writes how high the peaks are, the highest first, as far as there is room; and the last step at the right. */
    private void tellHeights(List<Run> runs) {
        Run last = runs.get(runs.size() - 1);
        if (last.known()) {
            labels.atRight(Percents.text(last.height()), right + 6, y(last.height()) + 4.5, label(INK));
        }
        runs.forEach(run -> labels.keepOff(x(run.from()), y(run.height()) + 2, x(run.to()), bottom));
        List<Run> peaks = Run.peaks(runs);
        for (int i = 0; i < peaks.size(); i++) {
            tell(peaks.get(i), i == 0 ? dates(peaks.get(i)) : "", "", INK);
        }
    }

    /** Writes how high each line rises, and at the right where each ends; those that end alike together. */
    private void tellLines(List<LineChart.Line> lines) {
        Map<String, Ending> endings = new LinkedHashMap<>();
        Map<Integer, Run> peaks = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Run> runs = Run.of(lines.get(i).levels());
            keepOffLine(runs);
            Run last = runs.get(runs.size() - 1);
            if (last.known()) {
                Ending own = new Ending(last.height(), List.of(lines.get(i).shortName()), colour(i));
                endings.merge(Percents.text(last.height()), own, Ending::with);
            }
            List<Run> rises = Run.peaks(runs);
            if (!rises.isEmpty()) {
                peaks.put(i, rises.get(0));
            }
        }
        endings.entrySet().stream().sorted(Comparator.comparingDouble(ending -> ending.getValue().height()))
                .forEach(ending -> labels.atRight(ending.getKey() + " " + ending.getValue().words(), right + 6,
                        y(ending.getValue().height()) + 4.5, label(ending.getValue().colour())));
        Comparator<Map.Entry<Integer, Run>> byHeight = Comparator.comparingDouble(peak -> -peak.getValue().height());
        List<Map.Entry<Integer, Run>> ordered = peaks.entrySet().stream().sorted(byHeight).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Run peak = ordered.get(i).getValue();
            int line = ordered.get(i).getKey();
            tell(peak, i == 0 ? dates(peak) : "", lines.get(line).shortName() + " ", colour(line));
        }
    }

    /**
     * Where some lines end.
     *
     * @param names their names
     * @param colour that of the line, or ink where there are several
     */
    private record Ending(double height, List<String> names, String colour) {
        Ending with(Ending other) {
            return new Ending(height, Stream.concat(names.stream(), other.names.stream()).toList(), INK);
        }

        /** The names, as far as there is room to the right of the chart. */
        String words() {
            String all = String.join(" ", names);
            return names.size() == 1 || all.length() <= MOST_LETTERS ? all : names.get(0) + " +" + (names.size() - 1);
        }
    }

    private void keepOffLine(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            labels.keepOff(x(run.from()), y(run.height()), x(run.to()), y(run.height()));
            if (i > 0) {
                labels.keepOff(x(run.from()), y(runs.get(i - 1).height()), x(run.from()), y(run.height()));
            }
        }
    }

    private void tell(Run peak, String dates, String name, String colour) {
        labels.above(name + Percents.text(peak.height()) + dates, (x(peak.from()) + x(peak.to())) / 2,
                y(peak.height()), label(colour));
    }

    private String dates(Run peak) {
        return ", " + times.dayOf(peak.from()) + " until " + times.dayOf(peak.to());
    }

    private static Type label(String colour) {
        return new Type(13, true, colour);
    }

    private double x(Instant instant) {
        return LEFT + times.place(instant) * (right - LEFT);
    }

    private double y(double share) {
        return bottom - share / percents.top() * (bottom - TOP);
    }
}

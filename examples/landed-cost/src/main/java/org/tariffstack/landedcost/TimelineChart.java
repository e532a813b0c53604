package org.tariffstack.landedcost;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tariffstack.history.Step;
import org.tariffstack.history.Timeline;
import org.tariffstack.landedcost.chart.Chart;
import org.tariffstack.landedcost.chart.Level;
import org.tariffstack.landedcost.chart.LineChart;
import org.tariffstack.landedcost.chart.Palette;
import org.tariffstack.landedcost.chart.StackChart;
import org.tariffstack.law.Program;

/** The duties of goods over time as a chart: of one good by programme, of several their totals. */
final class TimelineChart {
    /** Longer titles of programmes are cut at their first comma or colon. */
    private static final int LONGEST_TITLE = 34;

    private TimelineChart() {}

    /** The chart as an SVG file in UTF-8, the same on every machine. */
    static byte[] svg(List<GoodTimeline> goods) {
        return of(goods).svg().getBytes(StandardCharsets.UTF_8);
    }

    /** The chart as a PNG file, with the fonts of the machine. */
    static byte[] png(List<GoodTimeline> goods) throws IOException {
        return of(goods).png();
    }

    private static Chart of(List<GoodTimeline> goods) {
        return goods.size() == 1 ? stack(goods.get(0)) : lines(goods);
    }

    private static Chart stack(GoodTimeline good) {
        List<String> drawn = good.programs().stream().filter(program -> isDrawn(good, program)).toList();
        Map<String, String> names = new LinkedHashMap<>();
        drawn.forEach(program -> names.put(program, name(good, program)));
        Map<String, String> authorities = new LinkedHashMap<>();
        drawn.stream().filter(id -> !id.equals(Program.BASE)).forEach(id -> authorities.put(id, authority(good, id)));
        Map<String, String> colours = Palette.of(authorities, good.book().programs().keySet().stream()
                .map(id -> authority(good, id)).distinct().toList());
        colours.put(Program.BASE, Palette.QUIET);
        return new StackChart("Duty on " + good.name(), subtitle(good, "by programme"), good.timeline().zone(),
                levels(good.timeline()), names, colours);
    }

    private static Chart lines(List<GoodTimeline> goods) {
        Set<String> codes = goods.stream().map(good -> good.timeline().template().hts().dotted())
                .collect(Collectors.toSet());
        Set<String> origins = goods.stream().map(good -> good.timeline().template().origin().code())
                .collect(Collectors.toSet());
        List<LineChart.Line> lines = new ArrayList<>();
        for (GoodTimeline good : goods) {
            String code = good.timeline().template().hts().dotted();
            String origin = good.timeline().template().origin().code();
            String word = codes.size() == 1 ? origin : origins.size() == 1 ? code : code + " " + origin;
            lines.add(new LineChart.Line(good.name(), word, levels(good.timeline())));
        }
        String what = codes.size() == 1 ? codes.iterator().next() + " by origin"
                : origins.size() == 1 ? "goods of " + origins.iterator().next() : "goods by origin";
        return new LineChart("Duty on " + what, subtitle(goods.get(0), "all programmes together"),
                goods.get(0).timeline().zone(), lines);
    }

    private static String subtitle(GoodTimeline good, String what) {
        return "Assessed duty in percent of the customs value, " + what + ", as entered in "
                + good.book().jurisdiction();
    }

    private static boolean isDrawn(GoodTimeline good, String program) {
        return good.timeline().steps().stream().flatMap(step -> step.ratesByProgram()
                .getOrDefault(program, Optional.empty()).stream()).anyMatch(rate -> rate.signum() > 0);
    }

    /** The title of a programme with the power that it rests on. */
    private static String name(GoodTimeline good, String id) {
        if (id.equals(Program.BASE)) {
            return "Base rate";
        }
        Program program = good.book().programs().get(id);
        String title = program.title();
        String name = title.length() <= LONGEST_TITLE ? title : title.split("[,:]", 2)[0];
        return name + " (" + program.authority() + ")";
    }

    private static String authority(GoodTimeline good, String id) {
        return good.book().programs().get(id).authority().name();
    }

    private static List<Level> levels(Timeline timeline) {
        return timeline.steps().stream()
                .map(step -> new Level(step.from(), step.to(), parts(step), unknown(step))).toList();
    }

    private static Map<String, Double> parts(Step step) {
        Map<String, Double> parts = new LinkedHashMap<>();
        step.ratesByProgram().forEach((program, rate) ->
                rate.map(BigDecimal::doubleValue).ifPresent(share -> parts.put(program, share)));
        return parts;
    }

    private static String unknown(Step step) {
        return step.unanswerable().map(why -> "no answer").orElseGet(() -> step.rate().isPresent() ? ""
                : GoodTimeline.missing(step).isEmpty() ? "no value" : GoodTimeline.missing(step));
    }
}

package org.tariffstack.landedcost.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tariffstack.history.Step;
import org.tariffstack.landedcost.chart.Chart;
import org.tariffstack.landedcost.chart.Chart.Series;
import org.tariffstack.landedcost.chart.Level;
import org.tariffstack.landedcost.chart.Palette;
import org.tariffstack.law.Program;

/** The duties of goods over time as a chart: of one good by programme, of several their totals. */
final class TimelineChart {
    /** Longer titles of programmes are cut at their first comma or colon. */
    private static final int LONGEST_TITLE = 34;

    private TimelineChart() {}

    /** Of one good its programmes, one on the other; of several a line each. */
    static Chart of(List<GoodTimeline> goods) {
        return goods.size() == 1 ? stack(goods.get(0)) : lines(goods);
    }

    private static Chart stack(GoodTimeline good) {
        List<String> charged = good.programs().stream().filter(program -> isDrawn(good, program)).toList();
        List<String> drawn = charged.isEmpty() ? List.of(Program.BASE) : charged;
        Map<String, String> authorities = new LinkedHashMap<>();
        drawn.stream().filter(id -> !id.equals(Program.BASE)).forEach(id -> authorities.put(id, authority(good, id)));
        Map<String, String> colours = Palette.of(authorities, good.book().programs().keySet().stream()
                .map(id -> authority(good, id)).distinct().toList());
        colours.put(Program.BASE, Palette.QUIET);
        List<Series> parts = drawn.stream().map(id -> new Series(name(good, id), "", Objects.requireNonNull(colours.get(id)),
                levels(good, step -> step.ratesByProgram().getOrDefault(id, Optional.empty())))).toList();
        Series total = new Series(good.name(), "", Palette.INK, levels(good, GoodTimeline::knownRate));
        return new Chart("Duty on " + good.name(), subtitle(good, "by programme"), good.timeline().zone(), parts,
                List.of(total));
    }

    private static Chart lines(List<GoodTimeline> goods) {
        Set<String> codes = goods.stream().map(good -> good.timeline().template().hts().dotted())
                .collect(Collectors.toSet());
        Set<String> origins = goods.stream().map(good -> good.timeline().template().origin().code())
                .collect(Collectors.toSet());
        List<Series> lines = new ArrayList<>();
        for (GoodTimeline good : goods) {
            String code = good.timeline().template().hts().dotted();
            String origin = good.timeline().template().origin().code();
            String word = codes.size() == 1 ? origin : origins.size() == 1 ? code : code + " " + origin;
            lines.add(new Series(good.name(), word, Palette.line(lines.size()), levels(good, GoodTimeline::knownRate)));
        }
        String what = codes.size() == 1 ? codes.iterator().next() + " by origin"
                : origins.size() == 1 ? "goods of " + origins.iterator().next() : "goods by origin";
        return new Chart("Duty on " + what, subtitle(goods.get(0), "all programmes together"),
                goods.get(0).timeline().zone(), List.of(), lines);
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
        Program program = program(good, id);
        String title = program.title();
        String name = title.length() <= LONGEST_TITLE ? title : title.split("[,:]", 2)[0];
        return name + " (" + program.authority() + ")";
    }

    private static String authority(GoodTimeline good, String id) {
        return program(good, id).authority().name();
    }

    private static Program program(GoodTimeline good, String id) {
        return Objects.requireNonNull(good.book().programs().get(id), id);
    }

    private static List<Level> levels(GoodTimeline good, Function<Step, Optional<BigDecimal>> rate) {
        return good.timeline().steps().stream().map(step -> new Level(step.from(), step.to(),
                rate.apply(step).orElse(BigDecimal.ZERO).doubleValue(), unknown(step))).toList();
    }

    private static String unknown(Step step) {
        return step.unanswerable().map(why -> "no answer").orElseGet(() -> step.rate().isPresent() ? ""
                : GoodTimeline.missing(step).isEmpty() ? "no value" : GoodTimeline.missing(step));
    }
}

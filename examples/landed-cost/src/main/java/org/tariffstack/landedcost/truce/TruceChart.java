package org.tariffstack.landedcost.truce;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.chart.Chart;
import org.tariffstack.landedcost.chart.Level;
import org.tariffstack.landedcost.chart.Palette;

/** Both sides as a chart: a line for each good, two where its lines differ or a rate is open. */
final class TruceChart {
    private TruceChart() {}

    /**
     * The chart.
     *
     * @param to the day up to which the last step is drawn
     */
    static Chart of(BothSides sides, LocalDate to) {
        Instant end = to.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        List<Chart.Series> lines = new ArrayList<>();
        for (int i = 0; i < sides.goods().size(); i++) {
            TradedGood good = sides.goods().get(i);
            String name = good.title() + " (" + good.code().dotted() + ")";
            List<Level> most = levels(sides, i, end, Range::most);
            List<Level> least = levels(sides, i, end, Range::least);
            boolean apart = !most.equals(least);
            lines.add(new Chart.Series(apart ? name + ", highest" : name, good.title(), Palette.line(lines.size()), most));
            if (apart) {
                lines.add(new Chart.Series(name + ", lowest", good.title(), Palette.line(lines.size()), least));
            }
        }
        return new Chart("Additional duties on goods of each other",
                "In percent of the customs value, beyond the base rate and without exclusions",
                Books.NEWEST.stack(Books.DEFAULT).book().zone(), List.of(), lines);
    }

    private static List<Level> levels(BothSides sides, int good, Instant end, Function<Range, @Nullable BigDecimal> share) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < sides.steps().size(); i++) {
            BothSides.Step step = sides.steps().get(i);
            BigDecimal rate = share.apply(step.rates().get(good));
            levels.add(new Level(step.from(), i + 1 < sides.steps().size() ? sides.steps().get(i + 1).from() : end,
                    rate == null ? 0 : rate.doubleValue(), rate == null ? "rate not known" : ""));
        }
        return levels;
    }
}

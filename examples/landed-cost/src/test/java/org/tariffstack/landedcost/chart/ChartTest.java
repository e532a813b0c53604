package org.tariffstack.landedcost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Charts of invented goods. */
class ChartTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(UTC).toInstant();
    }

    private static Level level(String from, String to, Map<String, Double> parts, String unknown) {
        return new Level(day(from), day(to), parts, unknown);
    }

    private static String stack(Level... levels) {
        return new StackChart("Salt & <pepper>", "", UTC, List.of(levels), Map.of("a", "Duty A"), Map.of("a", "#112233")).svg();
    }

    @Test
    void wordsAreWrittenAsWords() {
        assertThat(stack(level("2020-01-01", "2021-01-01", Map.of(), "")))
                .contains("<title>Salt &amp; &lt;pepper&gt;</title>", ">Salt &amp; &lt;pepper&gt;</text>");
    }

    /** One part that stays is one rectangle, whatever else changes around it. */
    @Test
    void aPartThatStaysIsOneRectangle() {
        String svg = stack(level("2020-01-01", "2020-06-01", Map.of("a", 0.1), ""),
                level("2020-06-01", "2021-01-01", Map.of("a", 0.1, "b", 0.2), ""));
        assertThat(Pattern.compile("Duty A: 10%, 2020-01-01 to 2021-01-01").matcher(svg).results()).hasSize(1);
    }

    @Test
    void whatIsNotKnownIsShadedAndNamed() {
        String svg = stack(level("2020-01-01", "2020-06-01", Map.of("a", 0.1), "needs kg"),
                level("2020-06-01", "2021-01-01", Map.of("a", 0.1), ""));
        assertThat(svg).contains("<title>not all known: needs kg</title>", ">not all known: needs kg</text>");
        assertThat(stack(level("2020-01-01", "2021-01-01", Map.of("a", 0.1), ""))).doesNotContain("not all known");
    }

    @Test
    void aLineIsBrokenWhereItIsNotKnown() {
        List<Level> broken = List.of(level("2020-01-01", "2020-03-01", Map.of("a", 0.1), ""),
                level("2020-03-01", "2020-06-01", Map.of(), "no answer"),
                level("2020-06-01", "2021-01-01", Map.of("a", 0.2), ""));
        String svg = new LineChart("", "", UTC, List.of(new LineChart.Line("salt", "salt", broken))).svg();
        assertThat(Pattern.compile("<polyline [^>]*stroke=\"#C0392B\"").matcher(svg).results())
                .as("two pieces and the swatch of the legend").hasSize(3);
    }

    /** Edges are upright: each step begins at the place at which the one before ends. */
    @Test
    void stepsHaveUprightEdges() {
        String svg = stack(level("2020-01-01", "2020-07-01", Map.of("a", 0.1), ""),
                level("2020-07-01", "2021-01-01", Map.of("a", 0.3), ""));
        var points = Pattern.compile("<polyline points=\"([^\"]*)\" fill=\"none\" stroke=\"#1F2328\"").matcher(svg);
        assertThat(points.find()).isTrue();
        String[] corners = points.group(1).split("[ ,]");
        assertThat(corners).hasSize(8);
        assertThat(corners[1]).isEqualTo(corners[3]);
        assertThat(corners[2]).isEqualTo(corners[4]);
        assertThat(corners[5]).isEqualTo(corners[7]);
    }

    @Test
    void theAxesHaveFewAndRoundMarks() {
        assertThat(new Times(day("2018-01-01"), day("2026-10-10"), UTC).marks()).hasSize(9).first()
                .isEqualTo(LocalDate.of(2018, 1, 1));
        Times spring = new Times(day("2025-02-15"), day("2025-06-15"), UTC);
        assertThat(spring.marks().stream().map(spring::text)).containsExactly("2025-03", "2025-04", "2025-05", "2025-06");
        assertThat(new Percents(1.45).marks().stream().map(Percents::text))
                .containsExactly("0%", "25%", "50%", "75%", "100%", "125%", "150%");
        assertThat(new Percents(0).marks()).hasSizeGreaterThan(1);
    }
}

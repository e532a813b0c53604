package org.tariffstack.landedcost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tariffstack.landedcost.chart.Chart.Series;

/** Charts of invented goods. */
class ChartTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(UTC).toInstant();
    }

    private static Level level(String from, String to, double share, String unknown) {
        return new Level(day(from), day(to), share, unknown);
    }

    private static Series series(String name, String colour, Level... levels) {
        return new Series(name, "", colour, List.of(levels));
    }

    private static String svg(Chart chart) throws IOException {
        try {
            return new String(Picture.svg(chart), StandardCharsets.UTF_8);
        } catch (NoFontsException e) {
            return Assumptions.abort(e.getMessage());
        }
    }

    private static DrawnChart drawn(List<Series> parts, Series... lines) throws IOException {
        return DrawnChart.of(svg(new Chart("", "", UTC, parts, List.of(lines))).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wordsAreWrittenAsWords() throws IOException {
        Series total = series("", "#000000", level("2020-01-01", "2021-01-01", 0.1, ""));
        String svg = svg(new Chart("Salt & <pepper>", "spices", UTC, List.of(), List.of(total)));
        assertThat(svg).containsPattern("<title\\s*>Salt &amp; &lt;pepper&gt;</title");
        assertThat(DrawnChart.of(svg.getBytes(StandardCharsets.UTF_8)).texts()).contains("Salt & <pepper>", "spices");
    }

    /** 10% in the first half and 10% and 20% in the second: the upper part is drawn from 0 to 30%, behind the lower. */
    @Test
    void partsLieOnEachOtherWithUprightEdges() throws IOException {
        Series low = series("low", "#112233", level("2021-01-01", "2021-01-11", 0.1, ""),
                level("2021-01-11", "2021-01-21", 0.1, ""));
        Series high = series("high", "#445566", level("2021-01-01", "2021-01-11", 0, ""),
                level("2021-01-11", "2021-01-21", 0.2, ""));
        Series total = series("total", "#000000", level("2021-01-01", "2021-01-11", 0.1, ""),
                level("2021-01-11", "2021-01-21", 0.3, ""));
        DrawnChart chart = drawn(List.of(low, high), total);
        assertThat(chart.shapes()).extracting(DrawnChart.Shape::fill)
                .containsExactly("rgb(68,85,102)", "rgb(17,34,51)", "none");
        assertThat(chart.shapes().get(0).top() / chart.shapes().get(1).top()).isCloseTo(3, within(0.01));
        List<Double> corners = chart.shapes().get(2).points();
        assertThat(corners).hasSize(8);
        assertThat(corners.get(0)).isCloseTo(0, within(0.01));
        assertThat(corners.get(2)).isCloseTo(0.5, within(0.01)).isEqualTo(corners.get(4));
        assertThat(corners.get(6)).isCloseTo(1, within(0.01));
        assertThat(corners.get(5) / corners.get(3)).isCloseTo(3, within(0.01));
        assertThat(chart.texts()).containsSubsequence("low", "high").doesNotContain("total").contains("30%");
    }

    @Test
    void whatIsNotKnownIsShadedAndNamed() throws IOException {
        Level known = level("2020-06-01", "2021-01-01", 0.1, "");
        Series open = series("a", "#112233", level("2020-01-01", "2020-06-01", 0.1, "needs kg"), known);
        DrawnChart chart = drawn(List.of(open), open);
        assertThat(chart.texts()).contains("not all known: needs kg");
        Series closed = series("a", "#112233", known);
        assertThat(drawn(List.of(closed), closed).texts()).noneMatch(text -> text.contains("not all known"));
    }

    /** A highest rate is not told either, for what is not known may be higher. */
    @Test
    void aLineIsBrokenWhereItIsNotKnown() throws IOException {
        Series broken = series("salt", "#C0392B", level("2020-01-01", "2020-03-01", 0.1, ""),
                level("2020-03-01", "2020-06-01", 0, "no answer"), level("2020-06-01", "2021-01-01", 0.2, ""));
        Series whole = series("pepper", "#1F6FB2", level("2020-01-01", "2021-01-01", 0.2, ""));
        DrawnChart chart = drawn(List.of(), broken, whole);
        assertThat(chart.shapes()).extracting(DrawnChart.Shape::pieces).containsExactly(2, 1);
        assertThat(chart.texts()).contains("salt", "pepper, up to 20%");
    }

    /** The highest peak has its dates; one of 2% beside it, below the higher bar, has no room and no label. */
    @Test
    void peaksAreLabelledWhereThereIsRoom() throws IOException {
        Series total = series("a", "#112233", level("2018-01-01", "2019-01-01", 0, ""),
                level("2019-01-01", "2020-01-01", 0.3, ""), level("2020-01-01", "2024-12-30", 0, ""),
                level("2024-12-30", "2024-12-31", 0.02, ""), level("2024-12-31", "2025-01-01", 0, ""),
                level("2025-01-01", "2025-02-01", 1.5, ""), level("2025-02-01", "2026-01-01", 0.125, ""));
        assertThat(drawn(List.of(total), total).texts()).contains("150%, 2025-01-01 until 2025-02-01", "30%", "12.5%")
                .doesNotContain("2%");
    }

    @Test
    void theAxesHaveFewAndRoundMarks() throws IOException {
        assertThat(drawn(List.of(), series("a", "#112233", level("2018-01-01", "2026-10-10", 1.45, ""))).texts())
                .contains("2018", "2026", "0%", "20%", "160%").doesNotContain("10%", "2027");
        assertThat(drawn(List.of(), series("a", "#112233", level("2025-02-15", "2025-11-15", 0, ""))).texts())
                .contains("2025-03", "2025-11").doesNotContain("2025-02");
    }

    /** Java 17 on a machine without fontconfig. */
    @Test
    void aMachineWithoutFontsIsToldApart() {
        assertThatThrownBy(() -> Picture.requireFonts(() -> {
            throw new InternalError("Fontconfig head is null");
        })).isInstanceOf(NoFontsException.class).hasMessageContaining("install fontconfig and a font");
        Picture.requireFonts(() -> { });
    }
}

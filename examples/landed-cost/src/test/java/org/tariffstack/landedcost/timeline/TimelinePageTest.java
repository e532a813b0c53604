package org.tariffstack.landedcost.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.CommandLineRun;
import org.tariffstack.landedcost.chart.DrawnChart;

/**
 * The page docs/timeline.md shows what its commands print and draw. What they print and draw today is written to
 * target/docs, to be copied over the page and its charts where they are to change.
 */
class TimelinePageTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Path TODAY = Path.of("target/docs");
    private static final Pattern COMMAND = Pattern.compile("```\\n\\$ tariffstack (.*)\\n(?s:.*?)```\\n");
    private static final String CHARTS = "docs/charts/";

    @Test
    void thePageAndItsChartsAreUpToDate() throws IOException {
        Files.createDirectories(TODAY.resolve("charts"));
        String page = Files.readString(DOCS.resolve("timeline.md"));
        List<String> charts = new ArrayList<>();
        String today = COMMAND.matcher(page).replaceAll(found -> Matcher.quoteReplacement(block(found.group(1), charts)));
        Files.writeString(TODAY.resolve("timeline.md"), today);
        assertThat(charts).isNotEmpty();
        for (String chart : charts) {
            assertThat(drawn(DOCS, chart)).as(chart + ": copy it from target/docs/charts")
                    .usingRecursiveComparison()
                    // Distances go by the machine's fonts.
                    .withEqualsForType((one, other) -> Math.abs(one - other) < 0.01, Double.class)
                    .isEqualTo(drawn(TODAY, chart));
            assertThat(page).contains("(charts/" + chart + ")");
        }
        assertThat(page).as("copy it from target/docs").isEqualTo(today);
    }

    /** Nothing lies among the charts that no command draws. */
    @Test
    void everyChartIsOnThePage() throws IOException {
        String page = Files.readString(DOCS.resolve("timeline.md"));
        try (Stream<Path> charts = Files.list(DOCS.resolve("charts"))) {
            assertThat(charts).isNotEmpty()
                    .allSatisfy(chart -> assertThat(page).contains(CHARTS + chart.getFileName()));
        }
    }

    @Test
    void aChartIsTheSameTwice(@TempDir Path folder) throws IOException {
        for (String name : List.of("one.svg", "two.svg")) {
            CommandLineRun.of("timeline", "9403.60.80", "--origin", "CN,VN", "--from", "2025-01-01", "--to", "2025-12-31",
                    "--svg", folder.resolve(name).toString()).assumeFonts();
        }
        assertThat(folder.resolve("one.svg")).hasSameTextualContentAs(folder.resolve("two.svg"));
    }

    private static DrawnChart drawn(Path docs, String chart) throws IOException {
        return DrawnChart.of(Files.readAllBytes(docs.resolve("charts").resolve(chart)));
    }

    /** Runs a command as the page has it, with its chart drawn elsewhere. */
    private static String block(String command, List<String> charts) {
        String[] args = Arrays.stream(command.split(" ")).map(word -> {
            if (!word.startsWith(CHARTS)) {
                return word;
            }
            charts.add(word.substring(CHARTS.length()));
            return TODAY.resolve("charts").resolve(word.substring(CHARTS.length())).toString();
        }).toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(args);
        run.assumeFonts();
        return "```\n$ tariffstack " + command + "\n" + run.out() + "```\n";
    }
}

package org.tariffstack.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsPageTest {
    private static final BookMemory MEMORY = new BookMemory(40_000_000, 80_000_000);

    private final Map<String, Double> nanos = new LinkedHashMap<>();
    private int forks = 2;

    @TempDir
    private Path folder;

    @BeforeEach
    void measureSomething() {
        nanos.put("SubsetBenchmark.straightLine", 10.0);
        nanos.put("SubsetBenchmark.rate", 25.0);
        nanos.put("SubsetBenchmark.totals", 500.0);
        nanos.put("SubsetBenchmark.assess", 2_000.0);
        nanos.put("SubsetBenchmark.reference", 20_000.0);
        nanos.put("SubsetBenchmark.drools", 4_000.0);
        nanos.put("SubsetBenchmark.droolsStateless", 9_000.0);
        for (String name : new String[] {"BatchBenchmark.row", "LoadBenchmark.load", "PanelBenchmark.chapter",
            "FirstRatesBenchmark.rates"}) {
            nanos.put(name, 1_000.0);
        }
        for (String depth : new String[] {"assess", "totals", "rate", "reference"}) {
            nanos.put("BookBenchmark." + depth + " 1", 1_000.0);
            nanos.put("BookBenchmark." + depth + " 2", 1_500.0);
            nanos.put("BookBenchmark." + depth + " 4", 2_500.0);
        }
        nanos.put("EntriesBenchmark.assess 1", 4e6);
        nanos.put("EntriesBenchmark.assess 10", 44e6);
        nanos.put("EntriesBenchmark.assess 100", 572e6);
    }

    @Test
    void ratiosAreToTheLimitAndToTheFasterWayToAskDrools() throws IOException {
        // 25 / 10 = 2.5 and 4,000 / 25 = 160; 2,000 / 10 = 200 and 4,000 / 2,000 = 2; 1e9 / 25 = 40 million a second.
        assertThat(page()).contains(
                "| `RateCard.rate`: a rate alone | 25.0 ± 1.00 | 40,000,000 | 64.0 | 2.50× | 160× |",
                "| `TariffStack.assess`: explained, with questions and bounds | 2,000 ± 1.00 | 500,000 | 64.0 | 200× | 2.00× |");
    }

    @Test
    void targetsThatAreMissedAreSaidToBe() throws IOException {
        // 1e9 / 1,000 = a million a second: enough for explained assessments, half of what totals should do.
        assertThat(page()).contains("| explained assessments | 500,000/s | 1,000,000 | yes |",
                "| totals | 2,000,000/s | 1,000,000 | **no** |",
                "| explained assessments, faster than Drools | 4× | 2.00× | **no** |",
                "| book in memory | 64 MB | 40.0 MB | yes |",
                "| book with all kept for the 2,000 entries | 64 MB | 80.0 MB | **no** |");
    }

    @Test
    void whatLimitsIsToldOfTargetsThatAreMissed() throws IOException {
        assertThat(page()).contains("What limits those that are missed:", "- An explained answer beside Drools")
                .doesNotContain("- Ten times the entries");
        nanos.put("SubsetBenchmark.drools", 8_000.0);
        assertThat(page()).contains("| explained assessments, faster than Drools | 4× | 4.00× | yes |").doesNotContain("What limits");
        nanos.put("EntriesBenchmark.assess 10", 50e6);
        assertThat(page()).contains("What limits those that are missed:", "- Ten times the entries").doesNotContain("- An explained answer");
    }

    @Test
    void growthIsShownByEntryAndByTimesTheLayers() throws IOException {
        // 44 ms for 20,000 entries are 2,200 ns for each; 44 / 4 = 11 and 572 / 44 = 13; 2,500 / 1,000 = 2.5.
        assertThat(page()).contains("| 20,000 | 44.0 ms | 2,200 ns | 11.0× |",
                "| 200,000 | 572 ms | 2,860 ns | 13.0× |",
                "| ten times the entries, explained: 20,000 for 2,000 | 10× | 11.0× | yes |",
                "| ten times the entries, explained: 200,000 for 20,000 | 10× | 13.0× | **no** |",
                "| totals | 1,000 ± 1.00 | 1,500 ± 1.00 | 2,500 ± 1.00 | 2.50× |");
    }

    @Test
    void oneProcessIsNoProcesses() throws IOException {
        assertThat(page()).contains("2 processes each, of 4 × 1500 ms");
        forks = 1;
        assertThat(page()).contains("1 process each, of 4 × 1500 ms");
    }

    @Test
    void aBenchmarkThatWasNotRunIsNamed() {
        nanos.remove("LoadBenchmark.load");

        assertThatThrownBy(this::page).hasMessageContaining("LoadBenchmark.load was not run");
    }

    private String page() throws IOException {
        Path file = folder.resolve("results.json");
        Files.writeString(file, nanos.entrySet().stream().map(each -> run(each.getKey(), each.getValue()))
                .collect(Collectors.joining(",", "[", "]")));
        return ResultsPage.of(Results.read(file), MEMORY, "a machine", LocalDate.of(2026, 11, 22));
    }

    /** A run in the form in which JMH 1.37 writes it. */
    private String run(String name, double nanos) {
        String[] words = name.split(" ");
        String params = words.length == 1 ? "" : "\"params\":{\"times\":\"" + words[1] + "\"},";
        return """
                {"jmhVersion":"1.37","benchmark":"org.tariffstack.benchmarks.%s","vmName":"A VM","vmVersion":"17",
                 "forks":%d,"warmupIterations":4,"warmupTime":"1500 ms","measurementIterations":5,"measurementTime":"1 s",%s
                 "primaryMetric":{"score":%s,"scoreError":1.0,"scoreUnit":"ns/op"},
                 "secondaryMetrics":{"gc.alloc.rate.norm":{"score":64.0,"scoreError":"NaN","scoreUnit":"B/op"}}}"""
                .formatted(words[0], forks, params, nanos);
    }
}

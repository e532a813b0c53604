package org.tariffstack.landedcost.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tariffstack.TariffStack;
import org.tariffstack.landedcost.drift.export.ExportReader;
import org.tariffstack.landedcost.drift.report.DriftReport;
import org.tariffstack.landedcost.drift.report.DriftText;
import org.tariffstack.law.TariffBook;

/**
 * The real exports, which are not part of this repository: every difference is explained, and docs/drift.md counts them
 * right. Runs where {@code -Dtariffstack.exports=FOLDER} says where they are.
 */
@EnabledIfSystemProperty(named = "tariffstack.exports", matches = ".+")
class OfficialExportsTest {
    private static final Path PAGE = Path.of("../../docs/drift.md");
    private static final Path EXPLANATIONS = Path.of("../../docs/drift-explanations.csv");

    private record Export(String file, LocalDate day) {}

    private static final List<Export> EXPORTS = List.of(
            new Export("hts_2025_basic.json.gz", LocalDate.of(2025, 1, 1)),
            new Export("hts_2025_rev_9.json.gz", LocalDate.of(2025, 4, 11)),
            new Export("hts_2025_rev_32.json.gz", LocalDate.of(2025, 12, 5)),
            new Export("hts_2026_basic.json.gz", LocalDate.of(2026, 1, 1)),
            new Export("hts_2026_rev_10.json.gz", LocalDate.of(2026, 6, 8)));

    @Test
    void everyDifferenceIsExplainedAndCounted() throws Exception {
        List<DriftReport> reports = new ArrayList<>();
        for (Export export : EXPORTS) {
            reports.add(report(export));
        }
        assertThat(reports).allSatisfy(report -> assertThat(report.unexplained()).as(report.source()).isEmpty());
        assertThat(Files.readString(PAGE)).contains(totals(reports), table(reports));
    }

    @Test
    void thePageShowsWhatTheCommandPrints() throws Exception {
        String text = DriftText.of(report(EXPORTS.get(2), Explanations.NONE));
        String part = text.substring(text.indexOf(FindingKind.HEADING_RATE.title()),
                text.indexOf("\n\n" + FindingKind.NEVER_FOOTNOTED.title()));
        assertThat(Files.readString(PAGE)).contains(part + "\n```\n");
    }

    @Test
    void everyExplanationIsNeeded() throws Exception {
        Map<DriftReport.Reason, Integer> used = new TreeMap<>(Comparator.comparing(DriftReport.Reason::toString));
        for (Export export : EXPORTS) {
            report(export).explained().forEach((reason, count) -> used.merge(reason, count, Integer::sum));
        }
        assertThat(used).hasSameSizeAs(Files.readAllLines(EXPLANATIONS).stream().skip(1).toList());
    }

    private static DriftReport report(Export export) throws Exception {
        try (var reader = Files.newBufferedReader(EXPLANATIONS, StandardCharsets.UTF_8)) {
            return report(export, Explanations.read(reader));
        }
    }

    private static DriftReport report(Export export, Explanations explanations) throws Exception {
        TariffBook book = TariffStack.unitedStates().book();
        try (var in = Files.newInputStream(Path.of(System.getProperty("tariffstack.exports"), export.file()))) {
            return DriftReport.of(export.file(), export.day(), book.version(),
                    Drift.compare(book, ExportReader.read(in), export.day()), explanations);
        }
    }

    private static String totals(List<DriftReport> reports) {
        StringBuilder text = new StringBuilder();
        reports.forEach(report -> text.append("| `").append(report.source()).append("` | ").append(report.day())
                .append(" | ").append(report.unexplained().size()).append(" | ").append(report.explainedCount())
                .append(" |\n"));
        return text.toString();
    }

    /** A row for each explanation, by kind, with its count in each export. */
    private static String table(List<DriftReport> reports) {
        Map<DriftReport.Reason, int[]> counts = new TreeMap<>(Comparator.comparing(DriftReport.Reason::kind)
                .thenComparing(DriftReport.Reason::text).thenComparing(DriftReport.Reason::citation));
        for (int i = 0; i < reports.size(); i++) {
            int column = i;
            reports.get(i).explained().forEach((reason, count) ->
                    counts.computeIfAbsent(reason, key -> new int[reports.size()])[column] += count);
        }
        StringBuilder text = new StringBuilder();
        counts.forEach((reason, row) -> {
            text.append("| `").append(reason.kind().id()).append("` | ").append(reason.text()).append(" | ")
                    .append(reason.citation());
            for (int count : row) {
                text.append(" | ").append(count == 0 ? "" : count);
            }
            text.append(" |\n");
        });
        return text.toString().replace("|  |", "| |").replace("|  |", "| |");
    }
}

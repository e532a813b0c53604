package org.tariffstack.landedcost.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tariffstack.TariffStack;
import org.tariffstack.landedcost.drift.database.DatabaseLine;
import org.tariffstack.landedcost.drift.database.DatabaseReader;
import org.tariffstack.landedcost.drift.report.DriftReport;

/**
 * The Annual Tariff Databases, which are not part of this repository: every line at every date in them is in the book with
 * its general rate, its column 2 rate and its rate under each agreement, or the difference is explained.
 */
@EnabledIfSystemProperty(named = "tariffstack.databases", matches = ".+",
        disabledReason = "-Dtariffstack.databases=FOLDER says where td2018.csv.gz and those after it are")
class AnnualDatabasesTest {
    private static final List<Integer> YEARS = List.of(2018, 2019, 2021, 2022, 2023, 2024);
    private static final Path EXPLANATIONS = Path.of("../../docs/annual-database-explanations.csv");

    @Test
    void everyLineAtEveryDateIsInTheBookOrExplained() throws Exception {
        Explanations explanations;
        try (var reader = Files.newBufferedReader(EXPLANATIONS, StandardCharsets.UTF_8)) {
            explanations = Explanations.read(reader);
        }
        Set<DriftReport.Reason> used = new HashSet<>();
        for (int year : YEARS) {
            List<DatabaseLine> rows;
            try (var in = Files.newInputStream(Path.of(System.getProperty("tariffstack.databases"), "td" + year + ".csv.gz"))) {
                rows = DatabaseReader.read(in);
            }
            DriftReport report = DriftReport.of("td" + year, LocalDate.of(year, 1, 1), "",
                    DatabaseDrift.compare(TariffStack.unitedStates().book(), rows, year), explanations);
            assertThat(report.unexplained()).as("%s", year).isEmpty();
            used.addAll(report.explained().keySet());
            System.out.printf("%d: %,d rows, %,d differences, all explained%n", year, rows.size(), report.explainedCount());
        }
        // Two rows may give one reason for findings of different kinds, but none is idle.
        assertThat(used).hasSize((int) Files.readAllLines(EXPLANATIONS).stream().skip(1).distinct().count());
    }
}

package org.tariffstack.landedcost.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.landedcost.CommandLineRun;
import org.tariffstack.whatif.Scenario;
import org.tariffstack.whatif.ScenarioWriter;

/** The scenarios that come with the program. */
class ReadyScenariosTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/tariffstack/landedcost/books/scenarios");

    static Stream<String> names() {
        return Scenarios.ready().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachFitsItsBookAndBearsTheNameOfItsFile(String name) {
        Scenario scenario = Scenarios.find(name);
        assertThat(scenario.name()).isEqualTo(name);
        assertThat(Scenarios.fitting(scenario)).containsExactly(Scenarios.ready().get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachFileIsAsItWouldBeWritten(String name) throws IOException {
        assertThat(Scenarios.find(FOLDER.resolve(name + ".csv").toString())).isEqualTo(Scenarios.find(name));
        assertThat(CommandLineRun.of("scenarios", name).out()).isEqualTo(ScenarioWriter.write(Scenarios.find(name)));
    }

    @Test
    void theListHoldsEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> !file.equals("scenarios.csv")))
                    .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ".csv").toList());
        }
    }

    /**
     * Free toys and free speakers of list 4A, 7.5% (85 FR 3741); bags of 17.6% on list 3, 25% (84 FR 20459). EO 14228:
     * fentanyl 20%, since 2025-11-10 10% (EO 14357). EO 14257: 34% reciprocal; EO 14266: 125%; EO 14298: 10%. Proc.
     * 11012: 10%, and at most 15% by section 122(a). Soybeans in China: 3%, 25% of 2018 and 2.5% of 2019 (Nos. 5/2018
     * and 1/2020), 10% by No. 2/2025 to 2025-11-10, 10% suspended from 34% by No. 4/2025.
     */
    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource({
        "truce-lapsed-2025-08-12,       US, 9503.00.00, CN, 2025-08-12T00:00, 0.3",
        "truce-lapsed-2025-08-12,       US, 9503.00.00, CN, 2025-08-12T00:01, 0.54",
        "truce-lapsed-2025-08-12,       US, 9503.00.00, CN, 2026-01-15T12:00, 0.44",
        "truce-lapsed-2025-11-10,       US, 9503.00.00, CN, 2025-11-10T00:00, 0.3",
        "truce-lapsed-2025-11-10,       US, 9503.00.00, CN, 2025-11-10T00:01, 0.44",
        "back-to-145,                   US, 9503.00.00, CN, 2025-11-10T00:00, 0.3",
        "back-to-145,                   US, 9503.00.00, CN, 2025-11-10T00:01, 1.45",
        "back-to-145,                   US, 9503.00.00, HK, 2025-12-01T12:00, 1.45",
        "back-to-145,                   US, 9503.00.00, MO, 2025-12-01T12:00, 1.25",
        "back-to-145,                   US, 9503.00.00, VN, 2025-12-01T12:00, 0.2",
        "back-to-145,                   US, 9503.00.00, CN, 2026-03-01T12:00, 0.1",
        "no-section-301,                US, 8518.21.00, CN, 2025-01-15T12:00, 0",
        "no-section-301,                US, 4202.92.91, CN, 2025-01-15T12:00, 0.176",
        "section-122-at-15,             US, 9503.00.00, DE, 2026-02-24T00:01, 0.15",
        "section-122-at-15,             US, 9503.00.00, DE, 2026-07-24T00:00, 0.15",
        "china-truce-lapsed-2025-11-10, CN, 1201.90.11, US, 2025-11-10T13:00, 0.505",
        "china-truce-lapsed-2025-11-10, CN, 1201.90.11, US, 2025-11-10T13:01, 0.645"})
    void eachChargesWhatItSays(String scenario, String jurisdiction, String hts, String origin, String entered,
            String rate) {
        String charged = CommandLineRun.of("duty", hts, "--origin", origin, "--on", entered, "--jurisdiction", jurisdiction,
                "--scenario", scenario, "--json").answer().get("rate").asString();
        assertThat(charged).isEqualTo(rate);
    }
}

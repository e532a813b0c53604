package org.tariffstack.landedcost.truce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

class TruceCommandTest {
    private static final List<String> CSV = CommandLineRun.of("truce", "--csv").out().lines().toList();

    /**
     * EO 14228 and 14266 against No. 6/2025 at the peak, EO 14298 against No. 7/2025 since the truce, to the minute at
     * the same time; list 3 (84 FR 20459) and the lists of 2018 and 2019 on top.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-04-10T00:01 | 2025-04-10T12:01 | 145%,170%,84%,121.5%",
        "2025-04-11T12:00 | 2025-04-12T00:00 | 145%,170%,125%,162.5%",
        "2025-05-14T00:01 | 2025-05-14T12:01 | 30%,55%,10%,47.5%",
        "2025-11-10T00:01 | 2025-11-10T13:01 | 20%,45%,10%,37.5%",
        "2026-11-10T00:01 | 2026-11-10T13:01 | 12.5%,37.5%,10% to 34%,37.5% to 61.5%"})
    void showsBothSidesAtTheMinute(String eastern, String beijing, String rates) {
        assertThat(CSV).anySatisfy(line -> assertThat(line).startsWith(eastern + "," + beijing + "," + rates + ","));
    }

    @Test
    void bothSidesWereAboveAHundredForThirtyTwoDaysAndAHalf() {
        assertThat(CSV).filteredOn(line -> line.contains(",145%,170%,125%,")).hasSize(1);
    }

    @Test
    void namesTheActsUnderEachStep() {
        CommandLineRun run = CommandLineRun.of("truce");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("US 9903.01.63 +125% (EO 14266", "CN SCTC-2025-4 +125% (Tariff Commission No. 6/2025)");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void printsOneFormAtATime() {
        assertThat(CommandLineRun.of("truce", "--csv", "--markdown").status()).isEqualTo(2);
    }

    /** Yellow soybeans: lists of 34 and 75 billion dollars, 25 + 2.5; others the list of 75 billion alone, 5; 10% on all. */
    @Test
    void takesACodeOfSixDigitsOnBothSides() {
        JsonNode answer = CommandLineRun.of("truce", "1201.90", "--from", "2026-06-01", "--to", "2026-06-30", "--json").answer();
        assertThat(answer.get("goods")).hasSize(2);
        JsonNode rates = answer.get("steps").get(0).get("additional");
        assertThat(rates.get(0).get("jurisdiction").asString()).isEqualTo("US");
        assertThat(rates.get(1).get("hts").asString()).isEqualTo("120190");
        assertThat(rates.get(1).get("least").asString()).isEqualTo("0.15");
        assertThat(rates.get(1).get("most").asString()).isEqualTo("0.375");
    }

    /** EO 14266 and No. 6/2025 raise, EO 14298 and No. 7/2025 cut; LNG keeps 25% of 2019 and 15% of No. 1/2025. */
    @Test
    void tellsWhatTheActsOfEachSideDid() {
        JsonNode answer = CommandLineRun.of("truce", "--us", "9503.00.00", "--cn", "2711.11.00", "--from", "2025-04-01",
                "--to", "2025-05-31", "--json").answer();
        JsonNode last = answer.get("steps").get(answer.get("steps").size() - 1);
        assertThat(last.get("from_us").asString()).isEqualTo("2025-05-14T00:01");
        assertThat(last.get("from_cn").asString()).isEqualTo("2025-05-14T12:01");
        assertThat(last.get("additional").get(0).get("most").asString()).isEqualTo("0.3");
        assertThat(last.get("additional").get(1).get("most").asString()).isEqualTo("0.5");
        assertThat(last.get("acts")).anySatisfy(act -> {
            assertThat(act.get("heading").asString()).isEqualTo("SCTC-2025-4");
            assertThat(act.get("effect").asString()).isEqualTo("changes");
            assertThat(act.get("citation").asString()).contains("No. 7/2025");
        }).anySatisfy(act -> {
            assertThat(act.get("heading").asString()).isEqualTo("9903.01.63");
            assertThat(act.get("effect").asString()).isEqualTo("ends");
        });
    }

    @Test
    void tellsActsApartInTheTableForSpreadsheets() {
        assertThat(CSV.get(0)).endsWith(",changes,acts_us,acts_cn");
        assertThat(CSV).anySatisfy(line -> assertThat(line).startsWith("2025-03-09T12:00,2025-03-10T00:00,")
                .endsWith(",,SCTC-2025-2-B +10% (Tariff Commission No. 2 and 9/2025)"));
    }

    @Test
    void drawsAChart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("truce.svg");
        assertThat(CommandLineRun.of("truce", "1201.90", "--from", "2025-01-01", "--to", "2025-12-31", "--svg",
                file.toString()).status()).isZero();
        assertThat(Files.readString(file)).contains("CN on 1201.90", "highest", "lowest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1201.90.11", "7777.77", "12x"})
    void refusesWhatIsNoCodeOfBothSides(String code) {
        CommandLineRun run = CommandLineRun.of("truce", code);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThat(CommandLineRun.of("truce", "--from", "2025-05-01", "--to", "2025-04-01").status()).isEqualTo(2);
    }
}

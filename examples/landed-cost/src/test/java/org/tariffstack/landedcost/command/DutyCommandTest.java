package org.tariffstack.landedcost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

class DutyCommandTest {
    /**
     * Toys of China at the peak: free in column 1, 20% by EO 14195 as amended by EO 14228 (fentanyl), 125% by EO 14257
     * as amended by EO 14266 (reciprocal).
     */
    private static final String[] TOYS = {"duty", "9503.00.00", "--origin", "CN", "--on", "2025-04-15", "--at", "12:00",
        "--value", "10000"};

    @Test
    void printsTheStackLineByLine() {
        CommandLineRun run = CommandLineRun.of(TOYS);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("9503.00.00 from CN, entered 2025-04-15T12:00")
                .containsPattern("(?m)^ *9503\\.00\\.00 +base +Free +10,000\\.00 +0\\.00  HTSUS")
                .containsPattern("(?m)^ *9903\\.01\\.24 +ieepa-fentanyl-cn +\\+20% +10,000\\.00 +2,000\\.00  .*EO 14228")
                .containsPattern("(?m)^ *9903\\.01\\.63 +ieepa-reciprocal +\\+125% +10,000\\.00 +12,500\\.00  .*EO 14266")
                .containsPattern("(?m)^ *Assessed +14,500\\.00  145% of the customs value")
                .contains("Refundable", "Owed", "Least", "Most", "Considered and declined", "Open questions");
    }

    @Test
    void fitsAHundredColumns() {
        assertThat(CommandLineRun.of(TOYS).out().lines()).allSatisfy(line -> assertThat(line.length())
                .as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void coloursNothingOffATerminal() {
        assertThat(CommandLineRun.of(TOYS).out()).doesNotContain("\u001b");
    }

    @Test
    void printsJsonOnRequest() {
        String[] args = Arrays.copyOf(TOYS, TOYS.length + 1);
        args[TOYS.length] = "--json";
        JsonNode answer = CommandLineRun.of(args).answer();
        assertThat(answer.get("id").isNull()).isTrue();
        assertThat(answer.get("hts").asString()).isEqualTo("95030000");
        assertThat(answer.get("duty").asString()).isEqualTo("14500.00");
        assertThat(answer.get("rate").asString()).isEqualTo("1.45");
    }

    /** EO 14266 took effect at 00:01 on 2025-04-10; until then EO 14259's 84% stood beside the 20% of EO 14228. */
    @ParameterizedTest
    @CsvSource({"2025-04-10, 00:00, 1.04", "2025-04-10, 00:01, 1.45"})
    void tellsTheMinute(String on, String at, String rate) {
        JsonNode answer = CommandLineRun.of("duty", "9503.00.00", "--origin", "CN", "--on", on, "--at", at, "--json")
                .answer();
        assertThat(answer.get("rate").asString()).isEqualTo(rate);
    }

    /** HTSUS 0402.10.50, column 1 general: 86.5 cents a kilogram. */
    @ParameterizedTest
    @CsvSource({"2000 kg", "2000kg", "2 t", "2000000 g"})
    void takesQuantitiesInAnyUnit(String quantity) {
        JsonNode answer = CommandLineRun.of("duty", "0402.10.50", "--origin", "NZ", "--on", "2025-02-01", "--value",
                "10000", "--quantity", "5 dozen", "--quantity", quantity, "--json").answer();
        assertThat(answer.get("duty").asString()).isEqualTo("1730.00");
    }

    /** HTSUS 6109.10.00: 16.5%; free under KR (general note 33). */
    @Test
    void takesAClaimedPreference() {
        String[] shirt = {"duty", "6109.10.00", "--origin", "KR", "--on", "2025-02-01", "--json", "--spi", "KR"};
        assertThat(CommandLineRun.of(shirt).answer().get("duty").asString()).isEqualTo("0.00");
        assertThat(CommandLineRun.of(Arrays.copyOf(shirt, 7)).answer().get("rate").asString())
                .isEqualTo("0.165");
    }

    /** 19 CFR 159.3: the value in whole dollars, the duty in cents. */
    @Test
    void roundsAsCustomsDoes() {
        JsonNode answer = CommandLineRun.of("duty", "6109.10.00", "--origin", "KR", "--on", "2025-02-01", "--value",
                "100.50", "--rounding", "us-customs", "--json").answer();
        assertThat(answer.get("value").asString()).isEqualTo("101.00");
        assertThat(answer.get("duty").asString()).isEqualTo("16.67");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "duty 9504.99.99 --origin CN --on 2025-04-15            | HTS: | not in the schedule",
        "duty 950 --origin CN --on 2025-04-15                   | HTS: | odd number of digits",
        "duty 9503.00.00 --origin QQ --on 2025-04-15            | --origin: | two letters of ISO 3166",
        "duty 9503.00.00 --origin CN --on 2025-02-30            | --on: | write 2025-04-15",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --at 25:00 | --on: | write 2025-04-15",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --value=-1 | --value: | negative",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --value 1e999999999 | --value: | digits",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --value 1 --currency EUR | --currency: | USD",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --quantity 5 | --quantity: | a number and its unit",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --quantity 5furlong | --quantity: | use one of",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --facts us_contents_pct=5 | --facts: | us_content_pct",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --facts usmca=perhaps | --facts: | true or false",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --spi XYZ  | --spi: | KR",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --base-rate cheap | --base-rate: | cheap",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --jurisdiction DE | --jurisdiction: | US",
        "duty 9503.00.00 --origin CN --on 2030-04-15 --strict   | --on: | checked through",
    })
    void saysWhereAnEntryIsWrongAndWhatWouldBeRight(String command, String place, String remedy) {
        CommandLineRun run = CommandLineRun.of(command.strip().split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack: " + place).contains(remedy);
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "duty 9503.00.00 --on 2025-04-15                 | --origin",
        "duty 9503.00.00 --origin CN                     | --on",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --known-on soon | --known-on",
        "duty 9503.00.00 --origin CN --on 2025-04-15 --rounding up | us-customs",
        "duty 9503.00.00 --origin CN --on 2025-04-15T01:00 --at 01:00 | leave --at out",
        "duties 9503.00.00                               | duty",
    })
    void saysHowItIsUsed(String command, String hint) {
        CommandLineRun run = CommandLineRun.of(command.strip().split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack: ").contains(hint);
    }
}

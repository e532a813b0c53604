package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands do for China's book what they do for that of the United States. */
class ChinaCommandsTest {

    /** No. 7/2025: 10%; No. 1/2025: 10%; base 15%; consumption tax 12% in the price, value-added tax 13%. */
    @Test
    void dutyPrintsTheStackAndTheTaxes() {
        CommandLineRun run = CommandLineRun.of("duty", "8703.23.61", "--origin", "US", "--on", "2025-06-01", "--value",
                "100", "--jurisdiction", "CN");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("SCTC-2025-4", "SCTC-2025-1-B", "Totals in CNY")
                .containsPattern("(?m)^ *Assessed +35\\.00")
                .containsPattern("(?m)^ *Consumption tax +12% +135\\.00 +18\\.41$")
                .containsPattern("(?m)^ *Import VAT +13% +153\\.41 +19\\.94$")
                .containsPattern("(?m)^ *Duties and taxes +73\\.35$");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void aBatchMayHoldRowsOfBothSides() {
        CommandLineRun run = CommandLineRun.fed("""
                id,jurisdiction,hts,origin,entered,value,facts
                toys,,9503.00.00,CN,2025-06-01,100,
                chips,CN,8542.31.90,US,2025-06-01,100,
                soybeans,CN,1201.90.11,US,2025-12-01,100,market_exclusion=true
                later,CN,8542.31.90,US,2026-11-10T13:01,100,
                elsewhere,DE,8542.31.90,US,2025-06-01,100,
                """, "batch", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.answers()).hasSize(5);
        JsonNode chips = run.answers().get(1);
        assertThat(run.answers().get(0).get("currency").asString()).isEqualTo("USD");
        assertThat(run.answers().get(0).has("taxes")).isFalse();
        assertThat(chips.get("currency").asString()).isEqualTo("CNY");
        assertThat(chips.get("jurisdiction").asString()).isEqualTo("CN");
        assertThat(chips.get("duty").asString()).isEqualTo("10.00");
        assertThat(chips.get("taxes").get(0).get("amount").asString()).isEqualTo("14.30");
        assertThat(run.answers().get(2).get("duty").asString()).isEqualTo("13.00");
        JsonNode later = run.answers().get(3);
        assertThat(later.get("duty").isNull()).isTrue();
        assertThat(later.get("lines").get(1).get("unresolved").asString()).isEqualTo("the rate is either 10% or 34%");
        assertThat(later.get("least").isNull()).isTrue();
        assertThat(later.get("lowest").asString()).isEqualTo("10.00");
        assertThat(later.get("most").isNull()).isTrue();
        assertThat(later.get("highest").asString()).isEqualTo("34.00");
        assertThat(run.answers().get(4).get("error").get("message").asString()).contains("write US or CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "coverage", "stacking", "check"})
    void everyCommandThatReadsABookReadsThisOne(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--jurisdiction", "CN");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void theVersionNamesBothBooks() {
        assertThat(CommandLineRun.of("--version").out()).contains("book of US ", "book of CN ");
    }
}

package org.tariffstack.landedcost.truce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;

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
        "2026-11-10T00:01 | 2026-11-10T13:01 | 12.5%,37.5%,?,?"})
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
}

package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"duty", "batch", "cost", "audit", "refund", "portfolio", "compare", "scenarios", "facts", "truce", "timeline", "drift"})
    void everyCommandShowsExamples(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: tariffstack " + command, "Examples:", "    tariffstack " + command);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void theWholeNamesItsCommandsAndStatuses() {
        assertThat(CommandLineRun.of("--help").out()).contains("duty", "batch", "facts", "Examples:", "Exit status: 0");
    }

    @Test
    void withoutArgumentsItSaysHowItIsUsed() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: tariffstack");
    }

    @Test
    void theVersionNamesTheBook() {
        CommandLineRun run = CommandLineRun.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("tariffstack .*\\n").containsPattern("verified through \\d{4}-\\d{2}-\\d{2}");
    }
}

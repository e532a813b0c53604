package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.landedcost.console.Console;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    static Set<String> commands() {
        return Main.commandLine(Console.system()).getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
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

    /** An option that must be given says so, since the first line of a long help says OPTIONS and no more. */
    @ParameterizedTest
    @MethodSource("commands")
    void requiredOptionsSaySo(String command) {
        for (OptionSpec option : Main.commandLine(Console.system()).getSubcommands().get(command).getCommandSpec().options()) {
            // Of those in a group one is required only if the group is, and no group is.
            assertThat(String.join(" ", option.description()).contains("Required."))
                    .as(command + " " + option.longestName()).isEqualTo(option.required() && option.group() == null);
        }
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

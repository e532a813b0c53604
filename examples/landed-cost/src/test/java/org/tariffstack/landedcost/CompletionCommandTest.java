package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CompletionCommandTest {
    @Test
    void theScriptNamesEveryCommandAndEveryOption() {
        CommandLineRun run = CommandLineRun.of("completion");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        Main.commandLine(Console.system()).getSubcommands().forEach((name, command) -> {
            // What can follow the program, and what can follow the command.
            assertThat(lines).as(name).anyMatch(line -> line.contains("commands=\"") && words(line).contains(name));
            assertThat(function(lines, name)).as(name).containsAll(options(command));
        });
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
    }

    /** The words of the function that completes what follows a command. */
    private static List<String> function(List<String> lines, String name) {
        int begin = lines.indexOf("function _picocli_tariffstack_" + name + "() {");
        assertThat(begin).as(name).isNotNegative();
        return lines.subList(begin, begin + lines.subList(begin, lines.size()).indexOf("}")).stream()
                .flatMap(line -> words(line).stream()).toList();
    }

    private static List<String> words(String line) {
        return List.of(line.split("[\\s\"'=()]+"));
    }

    /** A shell that has read the script is asked what it would offer for the last word. */
    @ParameterizedTest(name = "tariffstack {0}: {1}")
    @CsvSource({"tim, timeline", "duty --jur, --jurisdiction", "duty --jurisdiction C, CN",
        "duty --scenario truce-lapsed-2025-11, truce-lapsed-2025-11-10", "batch --rounding us, us-customs"})
    void bashCompletes(String typed, String offered, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path script = folder.resolve("completion");
        Files.writeString(script, CommandLineRun.of("completion").out(), StandardCharsets.UTF_8);
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", """
                compopt() { :; }  # it may only be called while completing
                source "$0"
                COMP_WORDS=(tariffstack $1)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_tariffstack
                printf '%s\\n' "${COMPREPLY[@]}"
                """, script.toString(), typed).redirectErrorStream(true).start();
        String reply = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(reply.lines().map(String::strip)).as(reply).containsExactly(offered);
    }
}

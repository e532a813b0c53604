package org.tariffstack.landedcost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.landedcost.CommandLineRun;

/** The commands of docs/what-if.md print what stands below them there. */
class WhatIfPageTest {
    private static final Path PAGE = Path.of("../../docs/what-if.md");
    private static final Pattern COMMAND = Pattern.compile("^```\\n\\$ tariffstack ([^\\n]*)\\n(.*?)^```",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("^```csv\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    /** A word of a command, in quotes or not. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String MINE = "mine.csv";

    @TempDir
    private Path folder;

    static Stream<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(PAGE)).results().map(block -> block.group(1));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsWhatThePageShows(String command) throws IOException {
        String page = Files.readString(PAGE);
        String shown = COMMAND.matcher(page).results().filter(block -> block.group(1).equals(command)).findFirst()
                .orElseThrow().group(2);
        Matcher file = FILE.matcher(page);
        assertThat(file.find()).isTrue();
        String mine = Files.writeString(folder.resolve(MINE), file.group(1)).toString();
        List<String> args = new ArrayList<>();
        WORD.matcher(command).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .forEach(word -> args.add(word.equals(MINE) ? mine : word));
        CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
        assertThat((run.out() + run.err()).replace(mine, MINE)).as("docs/what-if.md: tariffstack %s", command)
                .isEqualTo(shown);
    }

    @Test
    void thePageShowsEveryCommandThatTakesAScenario() throws IOException {
        assertThat(commands()).anyMatch(command -> command.startsWith("duty ") && command.contains("--scenario"))
                .anyMatch(command -> command.startsWith("compare ") && command.contains("--scenario"))
                .anyMatch(command -> command.startsWith("scenarios")).hasSizeGreaterThan(6);
    }
}

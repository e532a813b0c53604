package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** docs/command-line.md shows the help as it is, and installs the completion as its command says. */
class CommandLinePageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/command-line.md"));
    }

    @Test
    void theHelpIsShownAsItIs() throws IOException {
        assertThat(page()).contains("```\n$ tariffstack --help\n" + CommandLineRun.of("--help").out() + "```\n");
    }

    @Test
    void aBatchIsAnsweredAsThePageShows() throws IOException {
        String page = page();
        int start = page.indexOf("id,hts,origin,entered,value\n");
        CommandLineRun run = CommandLineRun.fed(page.substring(start, page.indexOf("```", start)), "batch", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(withoutHash(page)).contains("```\n$ tariffstack batch entries.csv\n" + withoutHash(run.out()) + "```\n");
    }

    /** Each edit of the law gives the book another hash; the page keeps that of its day. */
    private static String withoutHash(String text) {
        return text.replaceAll("\"hash\":\"[0-9a-f]{64}\"", "\"hash\":\"\"");
    }

    @Test
    void theBookIsCheckedAsThePageShows() throws IOException {
        assertThat(page()).contains("```\n$ tariffstack check\n" + CommandLineRun.of("check").out() + "```\n");
    }

    @Test
    void theCompletionIsInstalledAsTheHelpSays() throws IOException {
        assertThat(page()).contains(Arrays.stream(CompletionCommand.class.getAnnotation(picocli.CommandLine.Command.class)
                .footer()).filter(line -> line.startsWith("    ")).map(String::strip).toList());
    }
}

package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.landedcost.console.Console;

/** Fields that command a terminal: no command prints them for people, nor as JSON. */
class HostileTextTest {
    /** ESC, BEL, CSI of C1, a mark that turns the line around, one that isolates, a separator of lines. */
    private static final String BAD = "x\u001B[31m\u0007\u009B2J\u202Egnp\u2066\u2028y";
    private static final String ROWS = "id,hts,origin,entered,value,facts,filed_headings," + BAD + "\n"
            + BAD + ",9503.00.00,CN,2025-04-15,100,,9903.01.24,\n"
            + BAD + ",9503.00.00," + BAD + ",2025-04-15,100,,,\n"
            + BAD + ",9503.00.00,CN,2025-04-15,100," + BAD + "=1,,\n";

    /** All that a terminal gets to see of one command. */
    private static String terminal(String input, String... args) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        Main.run(new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), seen,
                new PrintStream(seen, true, StandardCharsets.UTF_8), false, false, true), args);
        return seen.toString(StandardCharsets.UTF_8);
    }

    private static void assertClean(String seen) {
        assertThat(seen).isNotEmpty().doesNotContainPattern("[\\p{Cntrl}&&[^\n]]|[\u0080-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch -", "batch - --csv", "audit -", "audit - --json", "audit - --csv", "portfolio -", "portfolio - --json",
        "portfolio - --csv", "refund - --by id", "refund - --by id --json", "refund - --by id --csv", "cost -"})
    void noFieldReachesTheTerminalAsItIs(String command) {
        assertClean(terminal(ROWS, command.split(" ")));
        assertClean(terminal(BAD + ROWS, command.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "audit", "cost", "drift", "check", "duty", "scenarios"})
    void norDoesAnArgument(String command) {
        assertClean(terminal("", command, BAD));
        assertClean(terminal("", BAD, command));
        assertClean(terminal("", command, "--" + BAD));
    }

    /** What programs read is what was written, in JSON by its number. */
    @Test
    void jsonKeepsWhatItEscapes() {
        CommandLineRun run = CommandLineRun.fed("id,hts,origin,entered\n\u009B\u202Eé,9503.00.00,CN,2025-04-15\n", "batch", "-");
        assertThat(run.out()).contains("\"id\":\"\\u009B\\u202Eé\"");
    }

    /** A field of several lines must not look like lines of the report. */
    @Test
    void aLineBreakInAFieldMakesNoLine() {
        String rows = "id,hts,origin,entered,value\n\"A\nTotals\",9503.00.00,ZZ,2025-04-15,100\n";
        assertThat(terminal(rows, "audit", "-").lines().filter(line -> line.startsWith("Totals"))).hasSize(1);
    }
}

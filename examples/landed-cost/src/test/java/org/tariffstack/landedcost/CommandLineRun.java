package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.us.UnitedStates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One run of the command line within the tests: its status and what it wrote. */
public record CommandLineRun(int status, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static CommandLineRun of(String... args) {
        return fed("", args);
    }

    public static CommandLineRun fed(String stdin, String... args) {
        return fed(stdin.getBytes(StandardCharsets.UTF_8), args);
    }

    public static CommandLineRun fed(byte[] stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(console(stdin, out, err), args);
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The run went well, or else the machine has no fonts to draw charts with, and the test is skipped. */
    public void assumeFonts() {
        Assumptions.assumeFalse(err.contains("install fontconfig"), err);
        assertThat(err).isEmpty();
        assertThat(status).isZero();
    }

    /** A run whose output goes down a pipe that nobody reads any more. */
    public static CommandLineRun withClosedPipe(String stdin, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        int status = Main.run(console(stdin.getBytes(StandardCharsets.UTF_8), closed, err), args);
        return new CommandLineRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static Console console(byte[] stdin, OutputStream out, OutputStream err) {
        return new Console(new ByteArrayInputStream(stdin), out, new PrintStream(err, true, StandardCharsets.UTF_8),
                false, false);
    }

    /** The answers, each of which must be a line of JSON. */
    public List<JsonNode> answers() {
        assertThat(out).doesNotContain("\r");
        assertThat(out.isEmpty() || out.endsWith("\n")).isTrue();
        return out.lines().<JsonNode>map(JSON::readTree).toList();
    }

    /** The hash that answers by the book of the United States must name. */
    public static String bookHash() {
        return UnitedStates.book().contentHash().orElseThrow().digits();
    }

    public JsonNode answer() {
        assertThat(answers()).hasSize(1);
        return answers().get(0);
    }
}

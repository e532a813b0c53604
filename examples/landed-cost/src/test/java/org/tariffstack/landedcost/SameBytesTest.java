package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands print the same bytes from every Java machine, whatever its locale, time zone, character set and version.
 * Another version is tried if the property {@code other.jdk} or the variable {@code OTHER_JDK} names its folder.
 */
class SameBytesTest {
    private static final String THIS = System.getProperty("java.home");
    private static final String AT_HOME = "-Duser.language=en -Duser.country=US -Duser.timezone=UTC -Dfile.encoding=UTF-8";
    private static final String FAR_AWAY = "-Duser.language=th -Duser.country=TH -Duser.variant=TH"
            + " -Duser.timezone=Asia/Kathmandu -Dfile.encoding=US-ASCII";
    /** Some of the schedule. */
    private static final int STEP = 100;
    private static final int FEW = 2000;

    @TempDir
    private static Path folder;

    @Test
    void theAnswersAreTheSameFarAway() throws Exception {
        assertSame(answers("there", THIS, FAR_AWAY, FEW, "goods"), answers("home", THIS, AT_HOME, FEW, "goods"));
    }

    /** Sets of constants are ordered anew by each machine, so that even one like the first is another. */
    @ParameterizedTest
    @Tag("slow")
    @ValueSource(strings = {
        AT_HOME,
        FAR_AWAY,
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9"})
    void thePlaceOfTheMachineDoesNotMatter(String place) throws Exception {
        assertSame(answers("there", THIS, place, STEP, "all"), answers("home", THIS, AT_HOME, STEP, "all"));
    }

    @Test
    void theVersionOfTheMachineDoesNotMatter() throws Exception {
        String other = System.getProperty("other.jdk", System.getenv("OTHER_JDK"));
        Assumptions.assumeTrue(other != null, "no other Java to compare with: give -Dother.jdk=FOLDER");
        assertThat(release(other)).as("the release of " + other).isNotEqualTo(release(THIS));
        String ours = answers("ours", THIS, AT_HOME, 1, "all");
        assertSame(answers("theirs", other, AT_HOME, 1, "all"), ours);
        assertSame(answers("theirs, far away", other, FAR_AWAY, 1, "all"), ours);
        System.out.println("The same " + ours.length() + " bytes, of " + ours.lines().filter(line -> line.startsWith("{\"id\""))
                .count() + " assessments and more, from " + release(THIS) + " and " + release(other));
    }

    /** Of many lines the first that differs is enough. */
    private static void assertSame(String answers, String expected) {
        String[] lines = answers.split("\n", -1);
        String[] others = expected.split("\n", -1);
        int differs = Arrays.mismatch(lines, others);
        assertThat(differs).as(() -> "line " + differs + ": " + lines[Math.min(differs, lines.length - 1)] + "\nis not "
                + others[Math.min(differs, others.length - 1)]).isEqualTo(-1);
    }

    private static String release(String home) throws IOException {
        return Files.readAllLines(Path.of(home, "release")).stream().filter(line -> line.startsWith("JAVA_VERSION="))
                .findFirst().orElseThrow();
    }

    /** What a machine prints, each byte as a character. */
    private static String answers(String name, String home, String place, int step, String commands)
            throws Exception {
        Path output = folder.resolve(name + ".txt");
        Path errors = folder.resolve(name + ".err");
        List<String> command = new ArrayList<>(List.of(Path.of(home, "bin", "java").toString()));
        command.addAll(Arrays.asList(place.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EveryAnswer.class.getName(),
                Integer.toString(step), commands));
        Process java = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        boolean ended = java.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            java.destroyForcibly().waitFor();
        }
        String answers = Files.readString(output, StandardCharsets.ISO_8859_1);
        assertThat(ended && java.exitValue() == 0).as(Files.readString(errors)).isTrue();
        assertThat(answers.lines().filter(line -> line.matches("[a-z].*: [0-9]"))).contains("batch -: 0", commands.equals("all") ? "check: 0" : "duty 9503.00.00 --origin CN --on 2025-04-15: 0")
                .allMatch(line -> line.endsWith(": 0"));
        return answers;
    }
}

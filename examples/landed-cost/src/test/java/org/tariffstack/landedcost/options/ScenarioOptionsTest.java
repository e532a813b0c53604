package org.tariffstack.landedcost.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

class ScenarioOptionsTest {
    /** The kites of docs/data.md: an invented 20% on 9503.00.00 of New Zealand; 91 FR 47318 charges 12.5% beside. */
    private static final String KITES = """
            action,name,heading,program,rate,origins,products,from,citation,note
            scenario,kites,,,,,,,,A duty on kites of New Zealand
            program,,,kites,,,,,99 FR 12345,Kites of New Zealand
            add,,9903.97.01,kites,+20%,NZ,95030000,2026-09-01T00:01,99 FR 12345,
            """;
    private static final String ROWS = "id,hts,origin,entered,jurisdiction\n"
            + "A,9503.00.00,CN,2025-12-01T12:00,\nB,1201.90.11,US,2025-12-01T12:00,CN\n";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text).toString();
    }

    private CommandLineRun toys(String... scenario) {
        List<String> args = new ArrayList<>(
                List.of("duty", "9503.00.00.71", "--origin", "NZ", "--on", "2026-09-15", "--json"));
        args.addAll(List.of(scenario));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    @Test
    void aFileIsLaidOnTheLaw() throws IOException {
        JsonNode answer = toys("--scenario", file(KITES)).answer();
        assertThat(answer.get("rate").asString()).isEqualTo("0.325");
        assertThat(answer.get("book").get("version").asString()).endsWith("+kites");
        assertThat(answer.get("warnings").get(0).asString()).contains("scenario kites: A duty on kites of New Zealand");
        JsonNode law = toys().answer();
        assertThat(law.get("rate").asString()).isEqualTo("0.125");
        assertThat(answer.get("book").get("hash").asString()).matches("[0-9a-f]{64}")
                .isNotEqualTo(law.get("book").get("hash").asString());
    }

    @Test
    void severalAreLaidOnEachOther() throws IOException {
        for (String[] both : List.of(new String[] {"--scenario", file(KITES), "--scenario", "no-section-301"},
                new String[] {"--scenario", "no-section-301", "--scenario", file(KITES)})) {
            assertThat(toys(both).answer().get("rate").asString()).isEqualTo("0.2");
        }
        String version = toys("--scenario", "no-section-301+section-122-at-15").answer().get("book").get("version").asString();
        assertThat(version).endsWith("+no-section-301+section-122-at-15");
    }

    @Test
    void theExplanationSaysThatItIsNotTheLaw() {
        assertThat(CommandLineRun.of("duty", "9503.00.00", "--origin", "CN", "--on", "2025-12-01", "--scenario", "back-to-145")
                .out()).contains("Not the law as it is: scenario back-to-145:").contains("+back-to-145, verified through")
                        .containsPattern("9903\\.01\\.63 .* scenario back-to-145: EO 14266");
    }

    @Test
    void aFileThatIsWrongIsRefusedByLineAndField() throws IOException {
        String path = file(KITES.replace("+20%", "twenty").replace("scenario,kites", "scenario,Kites"));
        CommandLineRun run = toys("--scenario", path);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("tariffstack: scenario: " + path));
        assertThat(run.err()).contains(path + ":2 [name]: ", path + ":4 [rate]: Cannot read the rate");
    }

    @Test
    void aScenarioThatDoesNotFitIsRefused() throws IOException {
        CommandLineRun run = toys("--scenario", "china-truce-lapsed-2025-11-10");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("china-truce-lapsed-2025-11-10.csv:3 [heading]: no heading 'SCTC-2025-4' in the book");
    }

    /** EO 14266's 125% beside 20% (EO 14228) is for the American book only. */
    @Test
    void aBatchIsAnsweredUnderItAndRowsOfOtherBooksAreRefused() {
        CommandLineRun run = CommandLineRun.fed(ROWS, "batch", "-", "--scenario", "back-to-145");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.answers().get(0).get("rate").asString()).isEqualTo("1.45");
        JsonNode error = run.answers().get(1).get("error");
        assertThat(error.get("code").asString()).isEqualTo("SCENARIO_DOES_NOT_FIT");
        assertThat(error.get("message").asString()).contains("no heading '9903.01.63' in the book");
    }

    @Test
    void aBatchUnderAScenarioThatFitsNoBookIsNotBegun() throws IOException {
        CommandLineRun run = CommandLineRun.fed(ROWS, "batch", "-", "--scenario",
                file("action,name,heading,citation,note\nscenario,a,,,x\nstrike,,9903.99.99,y,\n"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(":3 [heading]: no heading '9903.99.99' in the book");
    }

    /** EO 14266's 125% and EO 14228's 20%, supposed from 2025-11-10; EO 14298 and 14228 before: 30%. */
    @Test
    void aTimelineShowsItsStep() {
        String[] toys = {"timeline", "9503.00.00", "--origin", "CN", "--from", "2025-11-01", "--to", "2025-12-01", "--csv",
            "--scenario", "back-to-145"};
        CommandLineRun run = CommandLineRun.of(toys);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).containsSubsequence("0.3", "2025-11-10T00:01", "1.45");
        assertThat(CommandLineRun.of(Arrays.copyOf(toys, 9)).out()).doesNotContain("1.45");
    }

    @Test
    void theListTellsWhatEachSupposes() {
        CommandLineRun run = CommandLineRun.of("scenarios");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("back-to-145 (US)\n    The peak of April 2025 comes back");
        assertThat(CommandLineRun.of("scenarios", "no-such").status()).isEqualTo(2);
    }
}

package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.io.NamedOutputStream;

/** What files can do to a command: be the same, be links, be endless, be full, have names that no file can have. */
class HostileFilesTest {
    private static final String ENTRIES = "id,hts,origin,entered,value\nA,9503.00.00,CN,2025-04-15,100\nB,1,CN,2025-04-15,100\n";
    private static final String PANEL = "panel --hts 95030000 --origin CN --from 2025-04-01 --to 2025-04-02 --out";

    @TempDir
    private Path folder;

    private Path entries;

    @BeforeEach
    void write() throws IOException {
        entries = Files.writeString(folder.resolve("entries.csv"), ENTRIES);
    }

    private static CommandLineRun run(String command, Object... more) {
        return CommandLineRun.of(Stream.concat(Stream.of(command.split(" ")), Stream.of(more).map(Object::toString))
                .toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "portfolio", "refund"})
    void theInputIsNotWrittenTo(String command) throws IOException {
        CommandLineRun run = run(command, entries, "--refused", folder.resolve("./entries.csv"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--refused").contains("is the same file as").contains("which would be lost");
        assertThat(entries).hasContent(ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--xlsx", "--parquet"})
    void norIsItWithATable(String option) throws IOException {
        CommandLineRun run = run("batch", entries, option, entries);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(option).contains("is the same file as");
        assertThat(entries).hasContent(ENTRIES);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void norIsItUnderAnotherName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), entries);
        Path twin = Files.createLink(folder.resolve("twin.csv"), entries);
        for (Path other : List.of(link, twin)) {
            assertThat(run("audit", entries, "--refused", other).status()).as(other.toString()).isEqualTo(2);
            assertThat(run("audit", other, "--refused", entries).status()).as(other.toString()).isEqualTo(2);
        }
        assertThat(entries).hasContent(ENTRIES);
    }

    /** Rates, interest and scenarios are inputs too. */
    @Test
    void noInputOfAnyOptionIsWrittenTo() throws IOException {
        String rates = "from,to,rate\n2025-01-01,,7%\n";
        Path interest = Files.writeString(folder.resolve("rates.csv"), rates);
        assertThat(run("refund", entries, "--interest", interest, "--through", "2026-01-01", "--refused", interest).status())
                .isEqualTo(2);
        assertThat(interest).hasContent(rates);
        Path scenario = Files.writeString(folder.resolve("scenario.csv"), "x");
        assertThat(run("portfolio", entries, "--scenario", scenario + "+" + scenario, "--refused", scenario).err())
                .contains("the same file");
        assertThat(run(PANEL, folder.resolve("p.csv.gz"), "--scenario", folder.resolve("p.csv.gz")).err())
                .doesNotContain("the same file");
        assertThat(scenario).hasContent("x");
    }

    @Test
    void twoOutputsAreTwoFiles() throws IOException {
        CommandLineRun run = run("timeline 9503.00.00 --origin CN --from 2025-04-01 --to 2025-04-02 --svg", folder.resolve("x"),
                "--png", folder.resolve("./x"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--svg").contains("--png").contains("the same file");
        assertThat(names()).containsExactly("entries.csv");
    }

    @Test
    void refusedRowsAreThereAsAWholeOrNotAtAll() throws IOException {
        Path refused = Files.writeString(folder.resolve("refused.csv"), "old");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "no,such,columns\n");
        assertThat(run("audit", bad, "--refused", refused).status()).isEqualTo(2);
        assertThat(refused).hasContent("old");
        assertThat(run("audit", entries, "--refused", refused).status()).isEqualTo(3);
        assertThat(Files.readString(refused)).startsWith("id,row,line,code,field,message\nB,2,3,");
        assertThat(names()).containsExactly("bad.csv", "entries.csv", "refused.csv");
    }

    /** The name that the file had while it was written used to be known beforehand. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkPlantedBesideTheOutputIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(folder.resolve("p.csv.gz.part"), victim);
        assertThat(run(PANEL, folder.resolve("p.csv.gz")).status()).isZero();
        assertThat(victim).hasContent("precious");
        assertThat(names()).containsExactly("entries.csv", "p.csv.gz", "p.csv.gz.part", "victim");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatTheUserNamesStaysOne() throws IOException {
        Path target = Files.writeString(folder.resolve("target.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("refused.csv"), target);
        assertThat(run("audit", entries, "--refused", link).status()).isEqualTo(3);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(target)).startsWith("id,row,");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        assertThat(run("audit", entries, "--refused", dangling).err()).contains("a link to a file that is not there");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamedWithWhatWasLost() {
        CommandLineRun run = run("audit", entries, "--refused", "/dev/full");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("cannot write '/dev/full': No space left on device; what was written to it before is not the whole");
    }

    /** A stream like standard output on a full disk. */
    private static OutputStream full() {
        return new NamedOutputStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }, "standard output", "what was printed is not the whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "audit --help", "--version", "facts", "duty 9503.00.00 --origin CN --on 2025-04-15"})
    void standardOutputThatIsFullIsAFailure(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new Console(new ByteArrayInputStream(new byte[0]), full(),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false), command.split(" "));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("tariffstack: cannot write standard output: No space left on "
                + "device; what was printed is not the whole\n");
        assertThat(status).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "batch", "cost", "portfolio", "refund"})
    void aFolderIsCalledOne(String command) {
        assertThat(run(command, folder).err()).contains("cannot read '" + folder + "': it is a folder, not a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "batch", "cost", "portfolio", "refund", "drift", "check"})
    void aNameThatNoFileCanHaveIsToldAsSuch(String command) {
        CommandLineRun run = run(command, "a\0b");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no file can have that name").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--refused", "--scenario"})
    void soIsOneOfAnOption(String option) {
        CommandLineRun run = run("portfolio", entries, option, "a\0b");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anEndlessDeviceIsNoTableOfRates() throws IOException {
        assertThat(run("cost --hts 9503.00.00 --origin DE --on 2025-02-01 --value 5000 --currency EUR --rates /dev/zero").err())
                .contains("--rates").contains("'/dev/zero'").contains("more than 16777216 bytes");
        assertThat(run("refund", entries, "--interest", "/dev/zero", "--through", "2026-01-01").err())
                .contains("'/dev/zero'").contains("more than 16777216 bytes");
    }

    @Test
    void ofVeryManyWrongLinesTheFirstAreTold() throws IOException {
        Path many = Files.writeString(folder.resolve("many.csv"), "hts,origin,entered,value\n" + "x\n".repeat(5_000));
        CommandLineRun run = run("cost", many);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(101).last().isEqualTo("tariffstack: and 4900 more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2000000000"})
    void threadsAreAsManyAsAMachineMayHave(String threads) {
        CommandLineRun run = run("audit", entries, "--threads", threads);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--threads takes 1 to 1024");
        assertThat(run(PANEL, folder.resolve("p.csv.gz"), "--threads", threads).err()).contains("--threads takes 1 to 1024");
    }
}

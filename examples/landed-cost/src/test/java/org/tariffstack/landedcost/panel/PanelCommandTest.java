package org.tariffstack.landedcost.panel;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;

class PanelCommandTest {
    @TempDir
    private Path folder;

    private CommandLineRun run(String file, String... options) {
        List<String> args = new ArrayList<>(List.of("panel", "--out", folder.resolve(file).toString()));
        args.addAll(List.of(options));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private List<Map<String, String>> rows(String... options) throws IOException {
        CommandLineRun run = run("panel.csv.gz", options);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return ReadPanel.of(folder.resolve("panel.csv.gz"));
    }

    /** The row of a moment. */
    private static Map<String, String> at(String moment, List<Map<String, String>> rows) {
        List<Map<String, String>> found = rows.stream().filter(row -> row.get("from").compareTo(moment) <= 0
                && (row.get("to").isEmpty() || row.get("to").compareTo(moment) > 0)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void parquetAndCsvHoldTheSame() throws IOException {
        String[] some = {"--hts", "0402,8703,9503", "--origin", "CN,NZ,JP", "--threads", "3"};
        CommandLineRun parquet = run("panel.parquet", some);
        assertThat(parquet.status()).as(parquet.err()).isZero();
        List<Map<String, String>> rows = rows(some);
        assertThat(ReadPanel.of(folder.resolve("panel.parquet"))).isEqualTo(rows).hasSizeGreaterThan(200);
        assertThat(parquet.out()).isEqualTo(String.format(Locale.ROOT, "%,d rows of %d lines in %s%n", rows.size(),
                rows.stream().map(row -> row.get("hts")).distinct().count(), folder.resolve("panel.parquet")));
        assertThat(rows).anySatisfy(row -> assertThat(row.get("open")).isEqualTo("base"));
        assertThat(files()).hasSize(2);
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws IOException {
        byte[][] files = new byte[2][];
        for (int threads = 1; threads <= 2; threads++) {
            run("panel.parquet", "--hts", "94", "--origin", "CN,VN", "--threads", String.valueOf(threads));
            files[threads - 1] = Files.readAllBytes(folder.resolve("panel.parquet"));
        }
        assertThat(files[0]).isEqualTo(files[1]);
    }

    /** The peak of April 2025: 20% (EO 14228) and 125% (EO 14266), both held unlawful since; free at base. */
    @Test
    void showsThePeak() throws IOException {
        Map<String, String> peak = at("2025-04-15T16:00:00Z", rows("--hts", "9503.00.00", "--origin", "cn"));
        assertThat(peak).containsEntry("hts", "95030000").containsEntry("origin", "CN").containsEntry("base_rate", "Free")
                .containsEntry("base", "0").containsEntry("p_ieepa_fentanyl_cn", "0.2")
                .containsEntry("p_ieepa_reciprocal", "1.25").containsEntry("p_301_china", "").containsEntry("total", "1.45")
                .containsEntry("refundable", "1.45").containsEntry("open", "")
                .containsEntry("from", "2025-04-10T04:01:00Z").containsEntry("to", "2025-05-14T04:01:00Z");
    }

    /** In Eastern time; the last day is in it to its end. */
    @Test
    void daysAreThoseOfTheJurisdiction() throws IOException {
        List<Map<String, String>> rows = rows("--hts", "95030000", "--origin", "CN", "--from", "2025-04-01", "--to", "2025-04-30");
        assertThat(rows.get(0)).containsEntry("from", "2025-04-01T04:00:00Z");
        assertThat(rows.get(rows.size() - 1)).containsEntry("to", "2025-05-01T04:00:00Z");
    }

    /** Before the schedule begins its first version serves; no duty of 2025 is in it. */
    @Test
    void yearsBeforeTheScheduleAreAnswered() throws IOException {
        assertThat(rows("--hts", "95030000", "--origin", "CN", "--from", "2018-01-01", "--to", "2018-03-31")).hasSize(1)
                .first().satisfies(row -> assertThat(row.get("total")).isEqualTo("0"));
    }

    /** Goods of Mexico that qualify are exempt since 2025-03-07 (EO 14227), others owe 25% (EO 14194). */
    @Test
    void whatIsStatedHoldsForAllRows() throws IOException {
        String[] tables = {"--hts", "9403.60.80", "--origin", "MX"};
        assertThat(at("2025-04-01T12:00:00Z", rows(tables))).containsEntry("p_ieepa_fentanyl_mx", "0.25");
        assertThat(at("2025-04-01T12:00:00Z", rows("--hts", "9403.60.80", "--origin", "MX", "--facts", "usmca=true")))
                .doesNotContainEntry("p_ieepa_fentanyl_mx", "0.25").containsEntry("total", "0");
    }

    /** Cotton shirts, 16.5%; free under the agreement in force since 2020-07-01, of its parties alone. */
    @Test
    void aPreferenceIsClaimedForAllRows() throws IOException {
        List<Map<String, String>> rows = rows("--hts", "6109.10.00", "--origin", "MX,JP", "--spi", "S");
        List<Map<String, String>> mexico = rows.stream().filter(row -> row.get("origin").equals("MX")).toList();
        List<Map<String, String>> japan = rows.stream().filter(row -> row.get("origin").equals("JP")).toList();
        assertThat(at("2020-07-01T03:59:59Z", mexico)).containsEntry("base_rate", "16.5%").containsEntry("base", "0.165");
        assertThat(at("2020-07-01T04:00:00Z", mexico)).containsEntry("base_rate", "Free").containsEntry("base", "0");
        assertThat(japan).allSatisfy(row -> assertThat(row.get("base_rate")).isEqualTo("16.5%"));
    }

    /** EO 14266's 125% supposed to come back on 2025-11-10 beside 20% (EO 14228). */
    @Test
    void isWrittenUnderAScenario() throws IOException {
        String[] toys = {"--hts", "95030000", "--origin", "CN", "--scenario", "back-to-145"};
        assertThat(at("2025-11-15T12:00:00Z", rows(toys))).containsEntry("total", "1.45");
    }

    /** Soybeans: 3% at base; 27.5% by No. 1/2020, 10% by No. 2/2025, 125% by No. 6/2025, see docs/truce.md. */
    @Test
    void chinaHasAPanelToo() throws IOException {
        List<Map<String, String>> rows = rows("--hts", "12019011", "--jurisdiction", "CN", "--origin", "US,BR");
        Map<String, String> peak = at("2025-04-20T00:00:00Z",
                rows.stream().filter(row -> row.get("origin").equals("US")).toList());
        assertThat(peak).containsEntry("base", "0.03").containsEntry("total", "1.655").containsEntry("from", "2025-04-11T16:00:00Z");
        // Nothing but the base rate, where it is known.
        assertThat(rows.stream().filter(row -> row.get("origin").equals("BR") && row.get("open").isEmpty())).isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("base", "0.03"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "panel.xlsx | --hts 95 | --out: '.*panel.xlsx' must end in .parquet or .csv.gz",
        "no/panel.parquet | --hts 95 | --out: cannot write '.*': there is no folder '.*no'",
        "a.parquet | --hts 95 | --out: cannot write '.*a.parquet': it is a folder, not a file",
        "panel.parquet | --hts 950 | --hts: '950' is not a tariff code: .*",
        "panel.parquet | --hts 95,0077 | --hts: '0077' is not a tariff code: .*",
        "panel.parquet | --hts 95,7700 | --hts: '7700' is no rate line of that time, nor is any below it.",
        "panel.parquet | --hts 9503000011 | --hts: '9503.00.00.11' is longer than a rate line, which has eight digits: write 9503.00.00.",
        "panel.parquet | --hts 95 --origin QQ | --origin: 'QQ' is not a country of this book.*",
        "panel.parquet | --hts 95 --origin CHN | --origin: 'CHN' is not a country.*",
        "panel.parquet | --hts 95 --facts nonsense=1 | --facts: No fact is called 'nonsense'.*",
        "panel.parquet | --hts 95 --spi ZZ | --spi: 'ZZ' is no symbol of a special programme.*",
        "panel.parquet | --hts 95 --threads 0 | --threads takes 1 to 1024",
        "panel.parquet | --hts 95 --from 2025-02-01 --to 2025-01-31 | --to: the last day, 2025-01-31, lies before the first, 2025-02-01",
        "panel.parquet | --hts 95 --from +12025-02-01 | .*--from.*12025-02-01.*",
        "panel.parquet | --hts 95 --scenario nowhere | scenario: nowhere.*there is no such file.*",
        "panel.parquet | --hts 95 --jurisdiction XX | --jurisdiction: No book covers 'XX'.*"})
    void refusesBeforeAnythingIsWritten(String file, String options, String message) throws IOException {
        Files.createDirectory(folder.resolve("a.parquet"));
        CommandLineRun run = run(file, options.split(" "));
        assertThat(run.err().lines().findFirst()).get().asString().matches("tariffstack: " + message);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(files()).containsExactly(folder.resolve("a.parquet"));
    }

    /** The folder is there, and yet no file can be made in it: its name is longer than any file system takes. */
    @Test
    void aFileThatCannotBeBegunIsRefusedAndNothingIsLeft() throws IOException {
        CommandLineRun run = run("x".repeat(300) + ".parquet", "--hts", "95030000", "--origin", "CN");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("tariffstack: --out: cannot write '");
        assertThat(files()).isEmpty();
    }

    /** Whoever looks meets the one or the other. */
    @Test
    void anOlderFileIsThereUntilTheNewOneIs() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("panel.csv.gz"), "old");
        List<String> events = new ArrayList<>();
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, ENTRY_CREATE, ENTRY_DELETE);
            rows("--hts", "95030000", "--origin", "CN");
            Files.writeString(folder.resolve("end"), "");
            for (WatchKey key; !events.contains("ENTRY_CREATE end") && (key = watch.poll(1, TimeUnit.MINUTES)) != null;) {
                key.pollEvents().forEach(event -> events.add(event.kind() + " " + event.context()));
                key.reset();
            }
        }
        assertThat(events).contains("ENTRY_CREATE end").doesNotContain("ENTRY_DELETE " + file.getFileName());
    }

    /** Nor does a file with the name that the half of one might have: it is not ours. */
    @Test
    void anOlderFileIsReplacedAsAWhole() throws IOException {
        Files.writeString(folder.resolve("panel.csv.gz"), "old");
        Path other = Files.writeString(folder.resolve("panel.csv.gz.part"), "somebody's");
        assertThat(rows("--hts", "95030000", "--origin", "CN")).isNotEmpty();
        assertThat(files()).containsExactlyInAnyOrder(folder.resolve("panel.csv.gz"), other);
        assertThat(other).hasContent("somebody's");
    }
}

package org.tariffstack.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {
    private static final String GOOD = "hts,origin,entered\n9503.00.00,CN,2025-04-15\n";

    @TempDir
    private Path folder;

    private SparkRun run(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--master", "local[1]"));
        return SparkRun.of(all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String out() {
        return folder.resolve("answers").toString();
    }

    @Test
    void countsAnswersAndRefusals() throws IOException {
        SparkRun run = run(file("entries.csv", GOOD + "9503.00.00,QQ,2025-04-15\n9503.00.99,CN,2025-04-15\n"), "--out", out());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(String.format(Locale.ROOT,
                "answered 1%nrefused  2%n  UNKNOWN_HTS 1%n  UNKNOWN_ORIGIN 1%n"));
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void endsWellIfAllIsAnswered() throws IOException {
        SparkRun run = run(file("entries.csv", GOOD), "--out", out());
        assertThat(run.out()).isEqualTo(String.format(Locale.ROOT, "answered 1%nrefused  0%n"));
        assertThat(run.status()).isZero();
    }

    @Test
    void answersNothingToNoRows() throws IOException {
        SparkRun run = run(file("entries.csv", "hts,origin,entered\n"), "--out", out());
        assertThat(run.out()).isEqualTo(String.format(Locale.ROOT, "answered 0%nrefused  0%n"));
        assertThat(run.status()).isZero();
    }

    @Test
    void replacesWhatIsThereOnlyIfTold() throws IOException {
        String entries = file("entries.csv", GOOD);
        assertThat(run(entries, "--out", out()).status()).isZero();
        SparkRun again = run(entries, "--out", out());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("it exists; choose another folder, or say --overwrite");
        SparkRun told = run(entries, "--out", out(), "--overwrite");
        assertThat(told.status()).isZero();
        assertThat(told.out()).startsWith("answered 1");
    }

    @Test
    void neverOverwritesItsInput() throws IOException {
        String entries = file("all/entries.csv", GOOD);
        SparkRun run = run(entries, "--out", folder.resolve("all").toString(), "--overwrite");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("the input is in it");
        assertThat(Path.of(entries)).hasContent(GOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "entries.csv | hts,origin          | entries.csv': the column entered is missing",
        "entries.csv | hts,origin,entered,weight | entries.csv': there is no column 'weight'",
        "entries.csv | ''                  | entries.csv': it is empty",
        "entries.txt | hts,origin,entered  | cannot tell whether 'entries.txt' is CSV or Parquet: say --format csv",
        "_entries/.x | nothing             | the folder holds no files",
    })
    void refusesInputThatItCannotRead(String name, String text, String message) throws IOException {
        file("in/" + name, text);
        SparkRun run = run(folder.resolve("in").toString(), "--out", out());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack-spark: cannot ").contains(message);
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void refusesBothFormsInOneFolder() throws IOException {
        file("in/a.csv", GOOD);
        file("in/b.parquet", "");
        assertThat(run(folder.resolve("in").toString(), "--out", out()).err()).contains("keep them apart");
    }

    @Test
    void takesTheFormThatItIsTold() throws IOException {
        SparkRun run = run(file("entries.txt", GOOD), "--format", "csv", "--out", out());
        assertThat(run.status()).isZero();
    }

    @Test
    void refusesWhatIsNotThere() {
        SparkRun run = run(folder.resolve("nothing.csv").toString(), "--out", out());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such file or folder");
    }

    @ParameterizedTest
    @CsvSource({"--partitions,0,takes 1 or more", "--format,xls,CSV", "--colour,red,Unknown option"})
    void refusesOptionsThatItDoesNotKnow(String option, String value, String message) throws IOException {
        SparkRun run = run(file("entries.csv", GOOD), "--out", out(), option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void refusesAFileThatIsNoParquet() throws IOException {
        SparkRun run = run(file("entries.parquet", GOOD), "--out", out());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("tariffstack-spark: cannot read ").contains("entries.parquet");
    }

    @Test
    void helps() {
        SparkRun run = SparkRun.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: tariffstack-spark", "Examples:", "Exit status:", "--overwrite");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void tellsTheVersionsOfTheBooks() {
        assertThat(SparkRun.of("--version").out()).contains("Spark 4.", "book of US", "book of CN");
    }
}

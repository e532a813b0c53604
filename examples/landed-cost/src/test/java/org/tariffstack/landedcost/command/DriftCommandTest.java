package org.tariffstack.landedcost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.CommandLineRun;
import org.tariffstack.landedcost.books.Books;
import tools.jackson.databind.JsonNode;

class DriftCommandTest {
    /** Rates of 9503.00.00 as printed since 2025 Basic, and one heading of the Miscellaneous Tariff Bill Act. */
    private static final String EXPORT = """
            [{"htsno":"9503.00.00","description":"Toys","general":"%s","special":"","other":"70%%","footnotes":[]},
             {"htsno":"9902.01.01","description":"Corn","general":"Free","special":"No change","other":"No change",
              "footnotes":null}]
            """;
    private static final String MISSING_ALL = """
            kind,heading,line,from,to,explanation,citation
            line-missing,,*,,,The file holds one line,
            heading-missing,*,,,,The file holds one line,
            never-footnoted,*,,,,The file holds one line,
            """;

    @TempDir
    private Path folder;
    private Path export;
    private Path explained;

    @BeforeEach
    void write() throws IOException {
        export = Files.writeString(folder.resolve("hts.json"), EXPORT.formatted("Free"));
        explained = Files.writeString(folder.resolve("why.csv"), MISSING_ALL);
    }

    private CommandLineRun drift(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "drift";
        args[1] = export.toString();
        args[2] = "--explained";
        args[3] = explained.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandLineRun.of(args);
    }

    @Test
    void listsWhatIsNotExplainedAndCountsTheRest() {
        CommandLineRun run = drift("--on", "2025-12-05");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).startsWith("hts.json against the book ").contains(", on 2025-12-05\n",
                "Headings that the book does not know: 1\n", "9902.01.01: export Corn",
                "line-missing            11568\n", "The file holds one line");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void withEverythingExplainedThereIsNothingToFind() throws IOException {
        Files.writeString(explained, MISSING_ALL + "heading-unknown,9902.*,,,,Ended in 2020,Pub. L. 115-239\n");
        CommandLineRun run = drift("--on", "2025-12-05");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("unexplained                 0\n", "Ended in 2020 [Pub. L. 115-239]");
    }

    @Test
    void aRateThatDiffersIsARowOfTheCsv() throws IOException {
        Files.writeString(export, EXPORT.formatted("1.5%"));
        CommandLineRun run = drift("--csv");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("kind,heading,line,export,book\n"
                + "base-rate,,9503.00.00,general: 1.5%,general: Free\n"
                + "heading-unknown,9902.01.01,,Corn,\n");
    }

    @Test
    void aTextOfTheExportThatLooksLikeAFormulaIsTextInASpreadsheet() throws IOException {
        Files.writeString(export, EXPORT.formatted("1.5%").replace("Corn", "=HYPERLINK(1)"));
        assertThat(drift("--csv").out()).contains("heading-unknown,9902.01.01,,'=HYPERLINK(1),\n");
    }

    @Test
    void theSameAsJson() {
        JsonNode answer = drift("--json", "--on", "2025-12-05").answer();
        assertThat(answer.get("export").asString()).isEqualTo("hts.json");
        assertThat(answer.get("on").asString()).isEqualTo("2025-12-05");
        assertThat(answer.get("unexplained").asInt()).isEqualTo(1);
        assertThat(answer.get("findings").get(0).get("heading").asString()).isEqualTo("9902.01.01");
        assertThat(answer.get("explanations").get(0).get("kind").asString()).isEqualTo("line-missing");
        assertThat(answer.get("explanations").get(0).get("findings").asInt()).isEqualTo(11568);
    }

    @Test
    void withoutADayItIsTheDayThroughWhichTheBookWasChecked() {
        assertThat(drift("--json").answer().get("on").asString())
                .isEqualTo(Books.NEWEST.stack("US").book().verifiedThroughDate());
    }

    @Test
    void aFileThatIsNoExportIsRefusedWithThePlaceAndTheRemedy() throws IOException {
        Files.writeString(export, "<html>Not found</html>");
        CommandLineRun run = drift();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("hts.json': line 1, column 1: not JSON", "list of objects with htsno");
    }

    @Test
    void badUsageIsRefused() {
        assertThat(CommandLineRun.of("drift").status()).isEqualTo(2);
        assertThat(CommandLineRun.of("drift", folder.resolve("none.json").toString()).err()).contains("there is no such file");
        assertThat(CommandLineRun.of("drift", folder.toString()).err()).contains("it is no file");
        assertThat(drift("--json", "--csv").status()).isEqualTo(2);
        assertThat(drift("--on", "yesterday").status()).isEqualTo(2);
    }

    @Test
    void explanationsThatCannotBeReadAreRefusedWithTheirLine() throws IOException {
        Files.writeString(explained, MISSING_ALL + "odd,*,,,,Why,\n");
        CommandLineRun run = drift();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("why.csv': line 5: 'odd' is no kind of finding");
    }
}

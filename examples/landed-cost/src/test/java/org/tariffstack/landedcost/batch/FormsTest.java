package org.tariffstack.landedcost.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

/**
 * The same two lines in each form that importers have: toys from China on 2025-04-15 at 20% (EO 14195, EO 14228) and 125% (EO
 * 14266), toys from Vietnam on 2025-09-10 at 20% (EO 14326, Annex I), 10,000 dollars each, free in column 1.
 */
class FormsTest {
    private static final Path FORMS = Path.of("src/test/resources/forms");
    private static final BigDecimal CHINA = new BigDecimal("14500");
    private static final BigDecimal VIETNAM = new BigDecimal("2000");

    @TempDir
    private Path folder;

    private static CommandLineRun run(String command, String file, String options, String... more) {
        List<String> args = new ArrayList<>(List.of(command, FORMS.resolve(file).toString()));
        if (options != null) {
            args.addAll(List.of(options.split(" ")));
        }
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/forms/forms.csv", numLinesToSkip = 1)
    void isReadByBatch(String file, String options, String id) {
        CommandLineRun run = run("batch", file, options);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.answers()).extracting(answer -> new BigDecimal(answer.get("duty").asString()))
                .usingElementComparator(BigDecimal::compareTo).containsExactlyInAnyOrder(CHINA, VIETNAM);
        if (id != null) {
            assertThat(run.answers().get(0).get("id").asString()).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/forms/forms.csv", numLinesToSkip = 1)
    void isReadByAudit(String file, String options, String id) {
        CommandLineRun run = run("audit", file, options);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("0 refused");
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/forms/forms.csv", numLinesToSkip = 1)
    void isReadByRefund(String file, String options, String id) {
        CommandLineRun run = run("refund", file, options, "--json");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode total = run.answer().get("totals").get(0);
        assertThat(total.get("refundable").asString()).isEqualTo("16500.00");
        assertThat(total.get("entries").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/forms/forms.csv", numLinesToSkip = 1)
    void isReadByPortfolio(String file, String options, String id) {
        CommandLineRun run = run("portfolio", file, options);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("20,000.00  16,500.00");
    }

    @Test
    void everyFileOfTheFolderIsTried() throws IOException {
        String tried = Files.readString(FORMS.resolve("forms.csv"));
        try (Stream<Path> files = Files.list(FORMS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                    .filter(name -> !List.of("forms.csv", "README.md", "ambiguous-dates.csv").contains(name)))
                    .allSatisfy(name -> assertThat(tried).contains("\n" + name + ","));
        }
    }

    @Test
    void asksWhatADateMeansThatMayBeTwo() {
        CommandLineRun run = run("batch", "ambiguous-dates.csv", null);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.answers()).extracting(answer -> answer.get("error").get("code").asString())
                .containsExactly("AMBIGUOUS_DATE", "AMBIGUOUS_DATE");
        assertThat(run.err()).contains("2 of 2 rows refused", "--dates mdy or --dates dmy");
        assertThat(run("batch", "ambiguous-dates.csv", "--dates mdy").answers())
                .extracting(answer -> answer.get("entered").asString()).containsExactly("2025-04-12", "2025-09-10");
        assertThat(run("batch", "ambiguous-dates.csv", "--dates dmy").answers())
                .extracting(answer -> answer.get("entered").asString()).containsExactly("2025-12-04", "2025-10-09");
    }

    @Test
    void aSavedMapServesAgain() throws IOException {
        Path map = Files.writeString(folder.resolve("map.csv"), "name,column\nArtikel,id\nZolltarif,hts\nLand,origin\nETA,entered\nWert,value\n");
        CommandLineRun run = run("batch", "mapped.csv", "--map-file " + map);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.answers()).hasSize(2);
    }

    private static List<List<String>> rows(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    /** Cells that a spreadsheet would take for formulas get an apostrophe in CSV; all others come back as they were. */
    @Test
    void givesTheColumnsOfTheUserBackAsTheyWere() throws IOException {
        String file = "HTS,Note,COO,Entry Date,Value,PO\n"
                + "9503.00.00.73,\"a \"\"b\"\", c\n d \",CN,4/15/2025,\"$10,000.00\",007\n"
                + "bad, =x,VN,9/10/2025,(5),1.50\n"
                + "9503.00.00.73,\u00E9\u4E2D,VN,09/10/2025,1E+04,-3\n";
        Path path = Files.writeString(folder.resolve("in.csv"), file);
        CommandLineRun csv = CommandLineRun.of("batch", path.toString(), "--csv");
        assertThat(csv.status()).isEqualTo(3);
        List<List<String>> in = rows(file);
        List<List<String>> out = rows(csv.out());
        assertThat(out).hasSameSizeAs(in);
        for (int i = 0; i < in.size(); i++) {
            List<String> back = out.get(i).subList(0, 6);
            assertThat(back).isEqualTo(i == 2 ? List.of("bad", "' =x", "VN", "9/10/2025", "(5)", "1.50") : in.get(i));
        }
        assertThat(out.get(0).subList(6, 9)).containsExactly("duty_rate", "duty_due", "additional_duty");
        assertThat(out.get(1).subList(6, 8)).containsExactly("1.45", "14500.00");
        assertThat(out.get(2)).last().asString().contains("INVALID_HTS");
    }

    @Test
    void givesBackAWorkbookThatReadsAsTheFileDid() throws IOException {
        Path book = folder.resolve("out.xlsx");
        assertThat(run("batch", "excel-utf8.csv", null, "--xlsx", book.toString()).status()).isZero();
        CommandLineRun again = CommandLineRun.of("batch", book.toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.answers()).extracting(answer -> answer.get("duty").asString()).containsExactly("14500.00", "2000.00");
        assertThat(again.err()).contains("left out 1 row of totals");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("no part of a file is left").containsExactly(book);
        }
    }

    @Test
    void givesEveryRowOfAReportBackAndTheAnswerOncePerLine() throws IOException {
        CommandLineRun csv = run("batch", "es-003.csv", null, "--csv");
        List<List<String>> in = rows(Files.readString(FORMS.resolve("es-003.csv")));
        List<List<String>> out = rows(csv.out());
        int width = in.get(0).size();
        assertThat(out.stream().map(row -> row.subList(0, width)).toList()).isEqualTo(in);
        assertThat(out.stream().skip(1).map(row -> row.get(width + 1))).containsExactly("", "", "14500.00", "", "2000.00");
    }
}

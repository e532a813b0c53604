package org.tariffstack.landedcost.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
    private static final List<String> REQUIRED = List.of("hts", "origin", "entered");
    private static final List<String> READABLE = List.of("hts", "origin", "entered", "value", "id", "duty_paid");

    @TempDir
    private Path folder;

    private Intake of(byte[] bytes, IntakeOptions options) throws IOException, IntakeException {
        Path file = Files.write(folder.resolve("file.csv"), bytes);
        return Intake.of(Source.of(file), options, REQUIRED);
    }

    private Intake of(String text) throws IOException, IntakeException {
        return of(text.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
    }

    private static String textOf(Intake intake) throws IOException {
        return new String(intake.text().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, ''", "windows-1252, ''"})
    void readsTheUsualEncodings(String charset, String mark) throws IOException, IntakeException {
        String text = "hts,origin,entered,name\n9503.00.00,CN,2025-04-15,Caf\u00E9 \u2013 M\u00FCller\n";
        try (Intake intake = of((mark + text).getBytes(Charset.forName(charset)), IntakeOptions.NONE)) {
            assertThat(textOf(intake)).isEqualTo(text);
            assertThat(intake.notices().toString()).isEqualTo(charset.equals("windows-1252")
                    ? "[read the file as windows-1252, since it is not UTF-8]" : "[]");
        }
    }

    @Test
    void readsCharactersOfTwoHalvesWhereverTheyStand() throws IOException, IntakeException {
        String text = "hts,origin,entered,name\n" + "9503.00.00,CN,2025-04-15,a\uD83D\uDE00\n".repeat(3000);
        try (Intake intake = of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), IntakeOptions.NONE)) {
            assertThat(textOf(intake)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"','", ";", "'\t'", "|"})
    void findsWhatPartsTheFields(char delimiter) throws IOException, IntakeException {
        String text = "hts,origin,entered\n9503.00.00,CN,2025-04-15\n".replace(',', delimiter);
        try (Intake intake = of(text)) {
            assertThat(intake.delimiter()).isEqualTo(delimiter);
            assertThat(intake.names()).containsExactly("hts", "origin", "entered");
        }
    }

    @Test
    void findsTheHeaderBelowTitleLines() throws IOException, IntakeException {
        try (Intake intake = of("""
                Entry Summary Line Tariff Details

                Run on 3/1/2026, by ACME
                "Entry
                Date",HTS Number,COO,Remark
                4/15/2025,9503.00.00,China,a
                """)) {
            assertThat(intake.headerEnd()).isEqualTo(5);
            assertThat(intake.notices()).containsExactly("took line 4 for the header");
            ColumnMap columns = intake.columns(READABLE, REQUIRED);
            assertThat(columns.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("entered", 0, "hts", 1, "origin", 2));
            assertThat(columns.others()).containsExactly("Remark");
            assertThat(columns.notice()).contains("'HTS Number' as hts", "'COO' as origin");
        }
    }

    @Test
    void prefersTheEntryDateAndLeavesTheOthers() throws IOException, IntakeException {
        try (Intake intake = of("Import Date,HTS,Origin,Entry Date,Entry Summary Date\n")) {
            ColumnMap columns = intake.columns(READABLE, REQUIRED);
            assertThat(columns.fields()).containsEntry("entered", 3);
            assertThat(columns.others()).containsExactly("Import Date", "Entry Summary Date");
        }
    }

    @Test
    void asksForADateThatMayBeAnother() throws IOException, IntakeException {
        try (Intake intake = of("HTS,Origin,ETA\n")) {
            assertThatThrownBy(() -> intake.columns(READABLE, REQUIRED)).isInstanceOf(IntakeException.class)
                    .hasMessageContaining("--map \"ETA=entered\"");
        }
        IntakeOptions said = new IntakeOptions(null, '\0', Conventions.UNKNOWN, null, Map.of("eta", "entered"));
        try (Intake intake = of("HTS,Origin,ETA\n".getBytes(StandardCharsets.UTF_8), said)) {
            assertThat(intake.columns(READABLE, REQUIRED).fields()).containsEntry("entered", 2);
        }
    }

    @Test
    void refusesAMapOfAColumnThatIsNotThere() throws IOException, IntakeException {
        IntakeOptions said = new IntakeOptions(null, '\0', Conventions.UNKNOWN, null, Map.of("Wert", "value"));
        try (Intake intake = of("hts,origin,entered\n".getBytes(StandardCharsets.UTF_8), said)) {
            assertThatThrownBy(() -> intake.columns(READABLE, REQUIRED)).hasMessageContaining("--map names a column");
        }
    }

    private Conventions conventions(String text) throws IOException, IntakeException {
        try (Intake intake = of(text)) {
            return intake.conventions(intake.columns(READABLE, REQUIRED), List.of());
        }
    }

    @Test
    void findsTheOrderOfDatesWhereverAFileShowsIt() throws IOException, IntakeException {
        String head = "hts,origin,entered,value\n" + "9503.00.00,CN,3/4/2025,1\n".repeat(50_000);
        assertThat(conventions(head).dates()).isNull();
        assertThat(conventions(head + "9503.00.00,CN,3/14/2025,1\n").dates()).isEqualTo(DateOrder.MDY);
        assertThat(conventions(head + "9503.00.00,CN,14/3/2025,1\n").dates()).isEqualTo(DateOrder.DMY);
    }

    @Test
    void refusesAFileWithBothOrders() {
        assertThatThrownBy(() -> conventions("hts,origin,entered\n9,CN,3/14/2025\n9,CN,14/3/2025\n9,CN,3/4/2025\n"))
                .isInstanceOf(IntakeException.class).hasMessageContaining("two orders");
    }

    @Test
    void takesACommaForThatOfThousandsWhereCommasPartTheFields() throws IOException, IntakeException {
        assertThat(conventions("hts,origin,entered,value\n9,CN,2025-04-15,\"1,234\"\n").decimals()).isEqualTo(DecimalMark.POINT);
        assertThat(conventions("hts;origin;entered;value\n9;CN;2025-04-15;1,234\n").decimals()).isNull();
        assertThat(conventions("hts;origin;entered;value\n9;CN;2025-04-15;1,234\n9;CN;2025-04-15;10,5\n").decimals())
                .isEqualTo(DecimalMark.COMMA);
    }

    @Test
    void saysWhatOtherFilesAre() {
        assertThatThrownBy(() -> of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, IntakeOptions.NONE))
                .hasMessageContaining(".xls");
        assertThatThrownBy(() -> of(new byte[] {0x1F, (byte) 0x8B, 8, 0}, IntakeOptions.NONE)).hasMessageContaining("gzip");
        assertThatThrownBy(() -> of("%PDF-1.7")).hasMessageContaining("PDF");
        assertThatThrownBy(() -> of("")).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> of("\n\n")).hasMessageContaining("it is empty");
    }

    @Test
    void answersSomebodyWhoWaitsForEachRow() throws IOException, IntakeException {
        byte[] first = "hts,origin,entered\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream waiting = new ByteArrayInputStream(first) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                int read = super.read(bytes, offset, length);
                assertThat(read).as("asked for more than the first line").isPositive();
                return read;
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertThat(Intake.of(Source.of(waiting), IntakeOptions.NONE, REQUIRED).names()).hasSize(3);
    }
}

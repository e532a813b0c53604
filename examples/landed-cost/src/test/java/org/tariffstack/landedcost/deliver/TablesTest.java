package org.tariffstack.landedcost.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    private static final List<TableColumn> COLUMNS = List.of(new TableColumn("note", TableColumn.Kind.USER),
            new TableColumn("duty", TableColumn.Kind.AMOUNT), new TableColumn("rate", TableColumn.Kind.RATE));

    @TempDir
    private Path folder;

    private List<Row> workbook(List<List<String>> rows) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (TableFile table = TableFile.workbook(file, "Duties", COLUMNS)) {
            for (List<String> row : rows) {
                table.write(row);
            }
            table.finish();
        }
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return new ArrayList<>(book.getFirstSheet().read());
        }
    }

    @Test
    void workbooksHaveTypesAndSums() throws IOException {
        List<Row> rows = workbook(List.of(List.of("=1+1", "14500.00", "1.45"), List.of("007", "0.50", ""), List.of("12.50", "", "")));
        assertThat(rows).hasSize(5);
        Cell note = rows.get(1).getCell(0);
        assertThat(note.getType()).as("no formula of the user's").isEqualTo(CellType.STRING);
        assertThat(note.getValue()).isEqualTo("=1+1");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(2).getCell(0).getType()).as("a leading zero is kept").isEqualTo(CellType.STRING);
        assertThat(rows.get(3).getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(4).getCell(1).getFormula()).isEqualTo("SUBTOTAL(9,B2:B4)");
        try (ZipFile zip = new ZipFile(folder.resolve("t.xlsx").toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheet).contains("state=\"frozen\"", "ySplit=\"1\"", "<cols>", "<autoFilter ref=\"A1:C4\"");
        }
    }

    @Test
    void workbooksHoldManyRows() throws IOException {
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(List.of("r" + i, "1.00", "0.1"));
        }
        List<Row> rows = workbook(many);
        assertThat(rows).hasSize(3002);
        assertThat(rows.get(2500).getCell(0).getValue()).isEqualTo("r2499");
    }

    @Test
    void whatIsNotFinishedIsNotThere() throws IOException {
        Path file = Files.writeString(folder.resolve("t.xlsx"), "old");
        assertThatThrownBy(() -> {
            try (TableFile table = TableFile.workbook(file, "Duties", COLUMNS)) {
                table.write(List.of("x".repeat(40_000), "", ""));
            }
        }).isInstanceOf(IOException.class).hasMessageContaining("32767 characters");
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsHaveTheLettersOfSpreadsheets(int column, String letters) {
        assertThat(WorkbookTable.letters(column)).isEqualTo(letters);
    }

    @Test
    void ourColumnsGetAnotherNameWhereTheUserHasOneOfTheirs() {
        assertThat(TableColumn.after(List.of("Duty", "Duty"), List.of(new TableColumn("duty", TableColumn.Kind.AMOUNT))))
                .extracting(TableColumn::name).containsExactly("Duty", "Duty", "duty_3");
    }
}

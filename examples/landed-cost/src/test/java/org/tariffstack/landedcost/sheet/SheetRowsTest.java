package org.tariffstack.landedcost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetRowsTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Lines");
            sheet.value(0, 0, "hts");
            sheet.value(0, 1, "entered");
            sheet.value(0, 2, "value");
            sheet.value(1, 0, new BigDecimal("9503000073"));
            sheet.value(1, 1, LocalDate.of(2025, 4, 15));
            sheet.style(1, 1).format("m/d/yyyy").set();
            sheet.value(1, 2, new BigDecimal("12450.75"));
            sheet.value(2, 0, "0402.10.50");
            sheet.value(2, 1, LocalDateTime.of(2025, 4, 15, 12, 1));
            sheet.style(2, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(2, 2, Double.valueOf(0.1 + 0.2));
            sheet.formula(3, 2, "SUM(C2:C3)");
            sheet.value(4, 3, "far");
            book.newWorksheet("Other").value(0, 0, "x");
        }
    }

    private List<SheetRows.SheetRow> rows(String sheet) throws IOException, WorkbookException {
        List<SheetRows.SheetRow> rows = new ArrayList<>();
        try (SheetRows book = SheetRows.open(file, "!")) {
            book.read(sheet);
            for (SheetRows.SheetRow row = book.next(); row != null; row = book.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void readsCellsAsTheyShow() throws IOException, WorkbookException {
        List<SheetRows.SheetRow> rows = rows("Lines");
        assertThat(rows.get(0)).isEqualTo(new SheetRows.SheetRow(1, List.of("hts", "entered", "value")));
        assertThat(rows.get(1).cells()).containsExactly("9503000073", "2025-04-15", "12450.75");
        assertThat(rows.get(2).cells()).containsExactly("0402.10.50", "2025-04-15T12:01", "0.3");
        assertThat(rows.get(3).cells()).last().asString().startsWith("!").contains("without a stored result");
        assertThat(rows.get(4).cells()).containsExactly("", "", "", "far");
        assertThat(rows).hasSize(5);
    }

    @Test
    void namesItsSheets() throws IOException, WorkbookException {
        try (SheetRows book = SheetRows.open(file, "!")) {
            assertThat(book.sheets()).containsExactly("Lines", "Other");
            assertThatThrownBy(() -> book.read("Third")).hasMessageContaining("Lines, Other");
        }
    }

    /** The workbook with other parts beside its own, or in their place. */
    private void with(Map<String, byte[]> parts) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                all.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        all.putAll(parts);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"xl/vbaProject.bin, macros", "xl/macrosheets/sheet1.xml, macros", "xl/externalLinks/externalLink1.xml, linked to other",
        "xl/worksheets/sheet1.bin, binary workbook", "../evil.xml, has a part"})
    void refusesWhatActs(String part, String why) throws IOException {
        with(Map.of(part, new byte[] {1}));
        assertThatThrownBy(() -> SheetRows.open(file, "!")).isInstanceOf(WorkbookException.class).hasMessageContaining(why);
    }

    @Test
    void refusesPartsThatUnpackToFarMore() throws IOException {
        with(Map.of("xl/worksheets/sheet1.xml", new byte[80 << 20]));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> SheetRows.open(file, "!")).hasMessageContaining("unpacks to far more");
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        with(Map.of("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"
                .getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> SheetRows.open(file, "!")).hasMessageContaining("document type");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> SheetRows.open(file, "!")).hasMessageContaining("not a whole workbook");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.closeEntry();
        }
        assertThatThrownBy(() -> SheetRows.open(file, "!")).hasMessageContaining("without a workbook");
    }

    @Test
    void refusesASheetThatCannotBeRead() throws IOException {
        with(Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"zz\"><v>1</v></c></row></sheetData></worksheet>"
                .getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> rows("Lines")).isInstanceOf(WorkbookException.class).hasMessageContaining("cannot be read");
    }
}

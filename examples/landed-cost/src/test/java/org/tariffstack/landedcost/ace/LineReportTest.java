package org.tariffstack.landedcost.ace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.intake.CellException;
import org.tariffstack.landedcost.intake.Intake;
import org.tariffstack.landedcost.intake.IntakeException;
import org.tariffstack.landedcost.intake.IntakeOptions;
import org.tariffstack.landedcost.intake.Records;
import org.tariffstack.landedcost.intake.Source;

class LineReportTest {
    private static final String HEADER = "Entry Summary Number,Entry Date,Entry Summary Date,Liquidation Date,"
            + "Entry Summary Line Number,Country of Origin Code,Line SPI Code,Tariff Ordinal Number,HTS Number - Full,"
            + "Line Tariff Goods Value Amount,Line Tariff Duty Amount\n";

    private static List<ReportLine> read(String rows) throws IOException, IntakeException {
        return read(HEADER, rows);
    }

    private static List<ReportLine> read(String header, String rows) throws IOException, IntakeException {
        Intake intake = Intake.of(Source.of(new ByteArrayInputStream((header + rows).getBytes(StandardCharsets.UTF_8))),
                IntakeOptions.NONE, List.of("hts", "origin", "entered"));
        LineReport report = LineReport.of(intake.names());
        assertThat(report).isNotNull();
        try (Records records = intake.records()) {
            return report.read(records);
        }
    }

    private static String cell(ReportLine line, String column) {
        List<CellException> faults = new ArrayList<>();
        String cell = line.cells(faults).get(ReportLine.COLUMNS.indexOf(column));
        assertThat(faults).isEmpty();
        return cell;
    }

    @Test
    void joinsTheRowsOfALineWhereverTheyStand() throws IOException, IntakeException {
        List<ReportLine> lines = read("""
                1234567890,4/15/2025,4/25/2025,2/20/2026,1,CN,,3,9503000073,"$10,000.00",0
                1234567890,4/15/2025,4/25/2025,2/20/2026,2,CN,,1,402105000,500,10.5
                1234567890,4/15/2025,4/25/2025,2/20/2026,1,CN,,2,9903.01.63,,"12,500.00"
                012-3456789-0,4/15/2025,4/25/2025,2/20/2026,1,CN,,1,99030124,,2000
                Total,,,,,,,,,10500,14510.50
                """);
        assertThat(lines).hasSize(2);
        ReportLine first = lines.get(0);
        assertThat(first.rows()).hasSize(3);
        assertThat(first.goodsRow()).isZero();
        assertThat(cell(first, "id")).isEqualTo("01234567890-1");
        assertThat(cell(first, "hts")).isEqualTo("9503000073");
        assertThat(cell(first, "value")).isEqualTo("10000.00");
        assertThat(cell(first, "filed_headings")).isEqualTo("99030124 99030163 9503000073");
        assertThat(cell(first, "filed_duties")).isEqualTo("2000 12500.00 0");
        assertThat(cell(first, "deposited")).isEqualTo("4/25/2025");
        assertThat(cell(first, "liquidated")).isEqualTo("2/20/2026");
        assertThat(cell(lines.get(1), "hts")).isEqualTo("0402105000");
    }

    @Test
    void takesTheValueOfTheLineWhereItIsStatedAndElseThatOfChapter98WithIt() throws IOException, IntakeException {
        assertThat(cell(read("""
                01234567890,4/15/2025,,,1,MX,,1,9802008068,3000,0
                01234567890,4/15/2025,,,1,MX,,2,8708295060,7000,175
                """).get(0), "value")).isEqualTo("10000");
        assertThat(cell(read(HEADER.replace("Line Tariff Goods", "Line Goods"), """
                01234567890,4/15/2025,,,1,MX,,1,9802008068,10000,0
                01234567890,4/15/2025,,,1,MX,,2,8708295060,10000,175
                """).get(0), "value")).isEqualTo("10000");
    }

    @Test
    void leavesADutyOpenThatIsBlank() throws IOException, IntakeException {
        assertThat(cell(read("01234567890,4/15/2025,,,1,CN,N/A,1,9503000073,1000,\n").get(0), "filed_duties")).isEqualTo("-");
        assertThat(cell(read("01234567890,4/15/2025,,,1,CN,N/A,1,9503000073,1000,\n").get(0), "spi")).isEmpty();
    }

    @Test
    void saysWhichLinesCannotBeJoined() throws IOException, IntakeException {
        List<CellException> faults = new ArrayList<>();
        read("""
                01234567890,4/15/2025,,,1,CN,,1,9101114000,1000,0
                01234567890,4/15/2025,,,1,CN,,2,9101118000,1000,0
                """).get(0).cells(faults);
        read("01234567890,4/15/2025,,,1,CN,,1,99030124,,200\n").get(0).cells(faults);
        assertThat(faults).extracting(CellException::code).containsExactly("SEVERAL_GOODS", "NO_GOODS");
    }

    @Test
    void isKnownByItsColumns() throws IntakeException {
        assertThat(LineReport.of(List.of("hts", "origin", "entered"))).isNull();
        assertThatThrownBy(() -> LineReport.of(List.of("Entry Summary Number", "HTS Number - Full", "Line Tariff Duty Amount",
                "Entry Date", "Country of Origin Code"))).isInstanceOf(IntakeException.class)
                .hasMessageContaining("'Entry Summary Line Number'");
    }

    @ParameterizedTest
    @CsvSource({"123-4567890-1, 12345678901, true", "45678901, 00045678901, true", "ABC-1234567-8, ABC12345678, true",
        "12345678901.0, 12345678901, true", "abc12345678, ABC12345678, true", "AB-1, AB1, false", "123456789012, 123456789012, false"})
    void readsNumbersOfEntries(String text, String plain, boolean whole) {
        assertThat(EntryNumber.plain(text)).isEqualTo(plain);
        assertThat(EntryNumber.isWhole(plain)).isEqualTo(whole);
    }
}

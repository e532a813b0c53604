package org.tariffstack.landedcost.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of real files as the commands read them: the forms are those that brokers' files and spreadsheets have. */
class CellsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-15              | 2025-04-15
            2025-04-15T00:00        | 2025-04-15T00:00
            2025-04-15 00:00:00     | 2025-04-15
            2025-04-15 00:00:00.000 | 2025-04-15
            2025-04-15 12:30        | 2025-04-15T12:30
            4/15/2025               | 2025-04-15
            04/15/2025              | 2025-04-15
            4/15/25                 | 2025-04-15
            4-15-2025               | 2025-04-15
            4/15/2025 0:00          | 2025-04-15
            4/15/2025 12:00:00 AM   | 2025-04-15
            4/15/2025 12:01 AM      | 2025-04-15T00:01
            4/15/2025 1:05 pm       | 2025-04-15T13:05
            15/4/2025               | 2025-04-15
            15.04.2025              | 2025-04-15
            3/3/2025                | 2025-03-03
            15-APR-2025             | 2025-04-15
            15 April 2025           | 2025-04-15
            15-Apr-25               | 2025-04-15
            Apr 15, 2025            | 2025-04-15
            20250415                | 2025-04-15
            2025/04/15              | 2025-04-15
            45762                   | 2025-04-15
            45762.5                 | 2025-04-15T12:00
            2/30/2025               | 2/30/2025
            13/13/2025              | 13/13/2025
            99999                   | 99999
            tomorrow                | tomorrow
            """)
    void readsDates(String cell, String iso) throws CellException {
        assertThat(DateCells.iso("entered", cell, null)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"MDY, 2025-03-04", "DMY, 2025-04-03"})
    void readsADateThatMayBeTwoByTheOrderOfItsFile(DateOrder order, String iso) throws CellException {
        assertThat(DateCells.iso("entered", "3/4/2025", order)).isEqualTo(iso);
    }

    @Test
    void asksWhereADateMayBeTwo() {
        assertThatThrownBy(() -> DateCells.iso("entered", "3/4/2025", null)).isInstanceOf(CellException.class)
                .hasMessageContainingAll("2025-03-04", "2025-04-03", "--dates mdy");
        assertThatThrownBy(() -> DateCells.iso("entered", "15/4/2025", DateOrder.MDY)).isInstanceOf(CellException.class)
                .hasMessageContaining("the order of the others");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            10000          | 10000
            10000.50       | 10000.50
            $52,340.00     | 52340.00
            12,450.75      | 12450.75
            1,234,567      | 1234567
            (10000.00)     | -10000.00
            ($1,000.00)    | -1000.00
            -$5.00         | -5.00
            5.00-          | -5.00
            USD 10000      | 10000
            10000 USD      | 10000
            US$ 10,000.00  | 10000.00
            12.450,75      | 12450.75
            12 450,75      | 12450.75
            12'450.75      | 12450.75
            10000,5        | 10000.5
            1.2E+04        | 12000
            EUR 10000      | EUR 10000
            1.000.000      | 1.000.000
            abc            | abc
            12,34,56       | 12,34,56
            """)
    void readsAmounts(String cell, String plain) throws CellException {
        assertThat(AmountCells.plain("value", cell, null)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"POINT, 1234", "COMMA, 1.234"})
    void readsAnAmountThatMayBeTwoByTheMarkOfItsFile(DecimalMark mark, String plain) throws CellException {
        assertThat(AmountCells.plain("value", "1,234", mark)).isEqualTo(plain);
    }

    @Test
    void asksWhereAnAmountMayBeTwo() {
        assertThatThrownBy(() -> AmountCells.plain("value", "1,234", null)).isInstanceOf(CellException.class)
                .hasMessageContainingAll("1234", "1.234", "--decimal");
    }

    @ParameterizedTest
    @CsvSource({"9503.00.00.73, 9503.00.00.73", "9503000073, 9503000073", "9503-00-0073, 9503000073", "9503 00 0073, 9503000073",
        "9503.00.0073, 9503.00.0073", "9.503000073E+09, 9503000073", "9503000073.0, 9503000073", "402105000, 402105000", "toys, toys"})
    void readsTariffNumbers(String cell, String plain) throws CellException {
        assertThat(CodeCells.plain("hts", cell)).isEqualTo(plain);
    }

    @Test
    void refusesATariffNumberThatASpreadsheetShortened() {
        assertThatThrownBy(() -> CodeCells.plain("hts", "9.503E+09")).isInstanceOf(CellException.class)
                .hasMessageContaining("cannot be restored");
    }

    @ParameterizedTest
    @CsvSource({"CN, CN", "cn, cn", "China, CN", "CHINA, CN", "CHN, CN", "Viet Nam, VN", "vietnam, VN", "VNM, VN", "UK, GB",
        "XB, CA", "XQ, CA", "'Korea, Republic of', KR", "C\u00F4te d'Ivoire, CI", "T\u00FCrkiye, TR", "Hong Kong, HK", "Korea, Korea", "QQ, QQ",
        "Atlantis, Atlantis", "XK, XK"})
    void readsCountries(String cell, String code) {
        assertThat(OriginCells.code(cell)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"HTS Number - Full, hts", "hts_number, hts", "COO, origin", "Country of Origin Code, origin", "Entry Date, entered",
        "Line Tariff Goods Value Amount, value", "Value (USD), value", "ETA, entered", "Liquidation Date, liquidated",
        "Entry Number, id", "Colour,"})
    void knowsTheNamesOfColumns(String name, @Nullable String field) {
        ColumnNames.Name known = ColumnNames.of(name, List.of("hts", "origin", "entered", "value", "liquidated", "id"));
        assertThat(known == null ? null : known.field()).isEqualTo(field);
    }
}

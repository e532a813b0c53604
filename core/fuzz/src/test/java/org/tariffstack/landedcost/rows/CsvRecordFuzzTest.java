package org.tariffstack.landedcost.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.landedcost.text.SpreadsheetCsv;

/** A record is cut into fields or refused; what is written of them for a spreadsheet reads back and holds no formula. */
class CsvRecordFuzzTest {
    private static final Sheet SHEET = new Sheet(new Mutator(List.of("A1", "=1+1", "+20%", "-A1", "@SUM(A1)", "\"a\"", "a,b",
            "\tx", "x\r=1", "9503.00.00", "-12.50", " =1", "\uFF1D1+1"), List.of("=", "+", "-", "@", "\t", "\"", ",", "1", "\n")));

    @Test
    void records() throws Exception {
        Fuzz.<byte[]>of(Share.CSV_RECORD, CsvText.CsvTextException.class).feed(
                random -> SHEET.spoilt("id,9503.00.00,CN,2025-04-15,\"10,000\",\"say \"\"x\"\"\"", random), bytes -> {
                    List<String> fields = CsvText.fields(bytes, ',');
                    assertThat(CsvText.guess(bytes, ',')).isEqualTo(fields);
                    String written = SpreadsheetCsv.row(fields);
                    byte[] row = written.substring(0, written.length() - 1).getBytes(StandardCharsets.UTF_8);
                    List<String> back = fields.isEmpty() ? List.of() : CsvText.fields(row, ',');
                    for (int i = 0; i < back.size(); i++) {
                        String cell = back.get(i);
                        assertThat(cell).isIn(fields.get(i), "'" + fields.get(i));
                        assertThat(cell.strip().matches("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*") && !cell.matches("-?\\d+(\\.\\d+)?"))
                                .isFalse();
                    }
                    return true;
                });
    }
}

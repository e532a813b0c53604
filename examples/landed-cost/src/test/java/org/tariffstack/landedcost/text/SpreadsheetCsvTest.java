package org.tariffstack.landedcost.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.landedcost.rows.CsvText;

class SpreadsheetCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+20%", "-A1", "@SUM(A1)", "-1-1", "+1", "-", "-1,5", "\tx", "\r=1", "=HYPERLINK(\"x\")", " =1+1",
        "\u00a0@x", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20SUM(A1)", "\n=1"})
    void aFieldThatLooksLikeAFormulaIsText(String field) throws CsvText.CsvTextException {
        String line = SpreadsheetCsv.row(field, "next");
        assertThat(CsvText.fields(line.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8), ','))
                .containsExactly("'" + field, "next");
    }

    @Test
    void plainNumbersAndWordsStayAsTheyAre() {
        assertThat(SpreadsheetCsv.row("-12.50", "0", "1000.00", "-3", "a=b", "", "9503.00.00"))
                .isEqualTo("-12.50,0,1000.00,-3,a=b,,9503.00.00\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() throws CsvText.CsvTextException {
        List<String> fields = List.of("a,b", "say \"x\"", "two\nlines");
        assertThat(SpreadsheetCsv.row(fields)).isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\n");
    }
}

package org.tariffstack.landedcost.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.landedcost.CommandLineRun;

/** The work of the command {@code batch} as other programs use it. */
class BatchTest {
    private static final String CSV = "id,hts,origin,entered,value\nA1,9503.00.00,CN,2025-04-15T12:00,2500.5\n"
            + "A2,9503.00.00,QQ,2025-04-15,1\n\nA3,9503\n\"A\n4\",9503.00.00,DE,2025-09-01,70\n";

    private static Batch.CsvRows cut(String csv) throws IOException {
        return Batch.CsvRows.cut(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Batch.Answer answer) {
        return new String(answer.json(), StandardCharsets.UTF_8);
    }

    @Test
    void answersRowsCutFromCsvAsTheCommandDoes() throws IOException {
        Batch.CsvRows rows = cut(CSV);
        Batch batch = Batch.ofColumns(rows.columns());
        List<String> answers = new ArrayList<>();
        List<Boolean> refused = new ArrayList<>();
        for (List<Batch.CsvRow> some = rows.next(); !some.isEmpty(); some = rows.next()) {
            for (Batch.CsvRow row : some) {
                Batch.Answer answer = batch.answer(row);
                answers.add(text(answer));
                refused.add(answer.refused());
            }
        }
        assertThat(String.join("", answers)).isEqualTo(CommandLineRun.fed(CSV, "batch", "-").out());
        assertThat(refused).containsExactly(false, true, true, false);
    }

    @Test
    void answersFieldsAsItAnswersCsv() throws IOException {
        Batch.CsvRows rows = cut(CSV);
        Batch batch = Batch.ofColumns(rows.columns());
        List<Batch.CsvRow> cut = rows.next();
        assertThat(text(batch.answer(new Batch.FieldsRow(1, List.of("A1", "9503.00.00", "CN", "2025-04-15T12:00", "2500.5")))))
                .isEqualTo(text(batch.answer(cut.get(0))));
        assertThat(text(batch.answer(new Batch.FieldsRow(2, List.of("A2", "9503.00.00", "QQ", "2025-04-15", "1")))))
                .isEqualTo(text(batch.answer(cut.get(1))).replace("\"line\":3", "\"line\":0"));
    }

    /** A row that lacks a field may lack one in its middle: what it says last would be read as something else. */
    @Test
    void refusesRowsOfAnotherWidth() {
        Batch batch = Batch.ofColumns(List.of("id", "hts", "origin", "entered", "value"));
        Batch.Answer few = batch.answer(new Batch.FieldsRow(7, List.of("A7", "9503.00.00", "CN", "2025-04-15")));
        assertThat(few.refused()).isTrue();
        assertThat(text(few)).contains("\"id\":\"A7\"", "\"row\":7", "\"MALFORMED_ROW\"",
                "\"The row has 4 fields, the header 5.\"");
        Batch.Answer many = batch.answer(new Batch.FieldsRow(8, List.of("A8", "9503.00.00", "CN", "2025-04-15", "1", "2")));
        assertThat(many.refused()).isTrue();
        assertThat(text(many)).contains("\"The row has 6 fields, the header 5.\"");
    }

    @Test
    void refusesColumnsThatABatchCannotHave() {
        assertThatThrownBy(() -> Batch.ofColumns(List.of("hts", "origin", "entered", "hts")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'hts' stands twice");
        assertThatThrownBy(() -> cut("hts,origin\n")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the column entered is missing");
    }
}

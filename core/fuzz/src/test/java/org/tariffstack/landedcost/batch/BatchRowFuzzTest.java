package org.tariffstack.landedcost.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.rows.BatchReader;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.LineReader;
import org.tariffstack.landedcost.rows.LostZeros;
import org.tariffstack.landedcost.rows.Rows;

/** Each row of a batch gets one line of JSON, and none is ever a mistake of ours. */
public class BatchRowFuzzTest {
    public static final String HEADER = "id,jurisdiction,hts,origin,entered,loaded,exported,value,currency,quantity,unit,quantity2,unit2,"
            + "spi,base_rate,facts";
    public static final List<String> ROWS = List.of(
            "A1,,9503.00.00,CN,2025-04-15,,,10000,,,,,,,,",
            "A2,US,8517.13.00.00,CN,2025-04-15T00:01,2025-04-04,2025-04-01,2500.50,USD,,,,,,,us_content_pct=25;mode=vessel",
            "A3,,0402.10.50,NZ,2024-05-01,,,10000,,2000,kg,,,,,",
            "A4,,6109.10.00,KR,2024-05-01,,,10000,,,,,,KR,,",
            "A5,,8541.40.60,MY,2019-05-01,,,10000,,,,,,,Free,",
            "A6,CN,1201.90.20,US,2025-04-15,,,10000,CNY,500,t,,,,3%,",
            "A7,,9102.11.10,CH,2025-09-01,,,800,,2,No.,,,,44¢ each + 6% on the case,value_case=100",
            "A8,,7318.15.20,DE,2025-06-10,,,10000,,1200,kg,300,No.,,,steel_pct=60;us_melted=true",
            "402105000,,402105000,NZ,2025-09-01,,,10000,,1,t,,,,,");
    public static final Mutator CELLS = new Mutator(Mutator.both(Corpus.of("schedule/rates.csv", "hts"),
            List.of("CN", "DE", "USD", "kg", "10000", "2025-04-15", "2025-04-15T00:01", "Free", "2.5%", "us_content_pct=25")),
            Mutator.both(Corpus.of("facts.csv", "fact"), List.of("=", ";", "%", "CN", "US", "kg", "1", "S", "KR", "true", "T")));
    private static final Sheet SHEET = new Sheet(CELLS);

    @Test
    void rows() throws Exception {
        Header header = new BatchReader(new ByteArrayInputStream((HEADER + "\n").getBytes(StandardCharsets.UTF_8)),
                Header.OptionalColumns.OF_BATCH).header();
        RowAnswerer answerer = new RowAnswerer(new Rows(Books.NEWEST, header, new LostZeros(true)));
        Fuzz.<byte[]>of(Share.BATCH_ROW).feed(BatchRowFuzzTest::row, bytes -> {
            RowAnswerer.Answer answer = answerer.answer(new BatchReader.RawRow(1, new LineReader.Line(2, bytes, false)));
            String json = new String(answer.json(), StandardCharsets.UTF_8);
            assertThat(json).startsWith("{").endsWith("}\n").doesNotContain("\"code\":\"INTERNAL\"");
            assertThat(json.indexOf('\n')).isEqualTo(json.length() - 1);
            return !answer.refused();
        });
    }

    private static byte[] row(Random random) {
        return SHEET.spoilt(Mutator.pick(ROWS, random), random);
    }
}

package org.tariffstack.landedcost.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

/** What a batch answers to rows that can be answered. */
class BatchAnswersTest {
    private static final List<String> KEYS = List.of("id", "jurisdiction", "hts", "origin", "entered", "value",
            "currency", "duty", "rate", "additional", "refundable", "owed", "least", "most", "lines",
            "filing_order", "declined", "questions", "warnings", "book");

    private static CommandLineRun batch(String csv) {
        return CommandLineRun.fed(csv, "batch", "-");
    }

    @Test
    void answersEveryKeyOfTheContract() {
        CommandLineRun run = batch("id,hts,origin,entered,value\nA1,9503.00.00,cn,2025-04-15T12:00,2500.5\n");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode answer = run.answer();
        assertThat(answer.propertyNames()).containsAll(KEYS);
        assertThat(answer.get("id").asString()).isEqualTo("A1");
        assertThat(answer.get("jurisdiction").asString()).isEqualTo("US");
        assertThat(answer.get("hts").asString()).isEqualTo("95030000");
        assertThat(answer.get("origin").asString()).isEqualTo("CN");
        assertThat(answer.get("entered").asString()).isEqualTo("2025-04-15T12:00");
        assertThat(answer.get("value").asString()).isEqualTo("2500.50");
        assertThat(answer.get("currency").asString()).isEqualTo("USD");
        // EO 14228 (20%) and EO 14266 (125%): 145% of 2500.50 is 3625.725.
        assertThat(answer.get("duty").asString()).isEqualTo("3625.725");
        assertThat(answer.get("rate").asString()).isEqualTo("1.45");
        // Held unlawful on 2026-02-20 (Learning Resources v. Trump), so all of it can be claimed back.
        assertThat(answer.get("refundable").asString()).isEqualTo("3625.725");
        assertThat(answer.get("owed").asString()).isEqualTo("0.00");
        for (JsonNode line : answer.get("lines")) {
            assertThat(line.propertyNames()).contains("heading", "program", "rate", "basis", "duty", "citation");
        }
        // CSMS 64680374: fentanyl, reciprocal, and the code that carries the value last.
        assertThat(answer.get("filing_order").toString()).isEqualTo("[\"9903.01.24\",\"9903.01.63\",\"9503.00.00\"]");
        assertThat(answer.get("book").propertyNames()).contains("version", "verified_through");
        assertThat(answer.get("book").get("hash").asString()).isEqualTo(CommandLineRun.bookHash());
    }

    @Test
    void writesQuestionsWithTheDutyOfEachAnswer() {
        JsonNode answer = batch("hts,origin,entered\n9503.00.00,CN,2025-04-15\n").answer();
        JsonNode content = null;
        for (JsonNode question : answer.get("questions")) {
            content = question.get("fact").asString().equals("us_content_pct") ? question : content;
        }
        assertThat(content).isNotNull();
        assertThat(content.get("assumed").asString()).isEqualTo("0");
        assertThat(content.get("headings").get(0).asString()).isEqualTo("9903.01.34");
        // EO 14257 s.3(f): from 20% of US content, the reciprocal duty spares that content: 20% + 125% of 80%.
        assertThat(content.get("duty_if").get("20").asString()).isEqualTo("12000.00");
    }

    @Test
    void leavesOpenWhatCannotBeComputed() {
        // HTSUS 0402.10.50 is 86.5 cents a kilogram, and no weight is given; EO 14326 put 15% on New Zealand.
        JsonNode answer = batch("id,hts,origin,entered,value\nG,0402.10.50,NZ,2025-09-01,10000\n").answer();
        for (String key : List.of("duty", "rate", "owed", "least", "most")) {
            assertThat(answer.get(key).isNull()).as(key).isTrue();
        }
        assertThat(answer.get("additional").asString()).isEqualTo("1500.00");
        JsonNode base = answer.get("lines").get(0);
        assertThat(base.get("duty").isNull()).isTrue();
        assertThat(base.get("unresolved").asString()).contains("kg");
    }

    @Test
    void takesAValueOfTenThousandWhereNoneIsGiven() {
        assertThat(batch("hts,origin,entered\n6109.10.00,FR,2024-12-01\n").answer().get("value").asString())
                .isEqualTo("10000.00");
    }

    @Test
    void takesColumnsInAnyOrderAndBlanksAroundThem() {
        // HTSUS 6109.10.00: 16.5%, nothing else on France before February 2025.
        JsonNode answer = batch(" entered , value,hts,id,origin\n2025-01-15,200, 6109.10.00 ,z, FR \n").answer();
        assertThat(answer.get("id").asString()).isEqualTo("z");
        assertThat(answer.get("duty").asString()).isEqualTo("33.00");
    }

    @Test
    void takesAStatedBaseRateForACodeThatTheScheduleDoesNotHold() {
        JsonNode answer = batch("hts,origin,entered,value,base_rate\n8541.40.60,MY,2019-05-01,1000,2.5%\n").answer();
        assertThat(answer.get("lines").get(0).get("duty").asString()).isEqualTo("25.00");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        CommandLineRun run = batch("\uFEFFid,hts,origin,entered\r\n\r\n\"a, \"\"b\"\"\",9503.00.00,CN,2025-04-15\r\n"
                + "  \r\nç日,9503.00.00,CN,2025-04-15");
        assertThat(run.status()).isZero();
        assertThat(run.answers()).extracting(answer -> answer.get("id").asString()).containsExactly("a, \"b\"", "ç日");
    }

    @Test
    void keepsLineBreaksInsideQuotes() {
        CommandLineRun run = batch("id,hts,origin,entered\n\"two\nlines\",9503.00.00,CN,2025-04-15\n"
                + "next,9503.00.00,CN,2025-04-15\n");
        assertThat(run.answers()).extracting(answer -> answer.get("id").asString())
                .containsExactly("two\nlines", "next");
    }

    @Test
    void keepsTheOrderOfTheRows() {
        StringBuilder csv = new StringBuilder("id,hts,origin,entered,value\n");
        int rows = 3000;
        for (int i = 0; i < rows; i++) {
            String hts = i % 7 == 0 ? "junk" : i % 3 == 0 ? "8471.30.01" : "6109.10.00";
            csv.append(i).append(',').append(hts).append(",CN,2025-04-15,").append(i + 1).append('\n');
        }
        CommandLineRun run = CommandLineRun.fed(csv.toString(), "batch", "-", "--threads", "4");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.answers()).extracting(answer -> answer.get("id").asString())
                .containsExactlyElementsOf(IntStream.range(0, rows).mapToObj(Integer::toString).toList());
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("entries.csv"), "hts,origin,entered\n9503.00.00,CN,2025-04-15\n");
        assertThat(CommandLineRun.of("batch", file.toString()).answers()).hasSize(1);
    }

    @Test
    void answersNothingToNoRows() {
        CommandLineRun run = batch("hts,origin,entered\n");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void linesAddUpToTheDuty() {
        JsonNode answer = batch("hts,origin,entered,value\n7318.15.20,CN,2025-04-15,333.33\n").answer();
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : answer.get("lines")) {
            sum = sum.add(new BigDecimal(line.get("duty").asString()));
        }
        assertThat(sum.subtract(new BigDecimal(answer.get("duty").asString())).abs()).isLessThan(new BigDecimal("0.03"));
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        CommandLineRun run = CommandLineRun.withClosedPipe("hts,origin,entered\n9503.00.00,CN,2025-04-15\n", "batch", "-");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }
}

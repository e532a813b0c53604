package org.tariffstack.landedcost.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

/** Rows and files that cannot be answered: the place, the reason, the remedy, and the rest goes on. */
class BatchRefusalsTest {
    private static final String HEADER = "id,hts,origin,entered,value,currency,quantity,unit,spi,base_rate,facts\n";
    private static final String GOOD = "good,9503.00.00,CN,2025-04-15,1,,,,,,\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9504.99.99,CN,2025-04-15,1,,,,,,          | UNKNOWN_HTS        | hts       | base_rate",
        "9903.01.25,CN,2025-04-15,1,,,,,,          | UNKNOWN_HTS        | hts       | beside a code of chapters 1 to 98",
        "99,CN,2025-04-15,1,,,,,,                  | UNKNOWN_HTS        | hts       | chapters 1 to 98",
        "950300000,CN,2025-04-15,1,,,,,,           | INVALID_HTS        | hts       | 9503.00.00",
        ",CN,2025-04-15,1,,,,,,                    | MISSING_FIELD      | hts       | no hts",
        "9503.00.00,,2025-04-15,1,,,,,,            | MISSING_FIELD      | origin    | no origin",
        "9503.00.00,QQ,2025-04-15,1,,,,,,          | UNKNOWN_ORIGIN     | origin    | CN or DE",
        "9503.00.00,Atlantis,2025-04-15,1,,,,,,    | UNKNOWN_ORIGIN     | origin    | two letters",
        "9503.00.00,CN,15/14/2025,1,,,,,,          | BAD_TIME           | entered   | write 2025-04-15",
        "9503.00.00,CN,03/04/2025,1,,,,,,          | AMBIGUOUS_DATE     | entered   | --dates mdy",
        "9.503E+09,CN,2025-04-15,1,,,,,,           | LOST_DIGITS        | hts       | format the column as text",
        "9503.00.00,CN,2025-02-29,1,,,,,,          | BAD_TIME           | entered   | write 2025-04-15",
        "9503.00.00,CN,2025-04-15,-1,,,,,,         | BAD_VALUE          | value     | negative",
        "9503.00.00,CN,2025-04-15,1.000.000,,,,,,  | BAD_VALUE          | value     | plain decimal",
        "9503.00.00,CN,2025-04-15,1e999999999,,,,,,| BAD_VALUE          | value     | digits",
        "9503.00.00,CN,2025-04-15,1,U.D,,,,,       | UNKNOWN_CURRENCY   | currency  | ISO 4217",
        "9503.00.00,ß,2025-04-15,1,,,,,,           | UNKNOWN_ORIGIN     | origin    | two letters",
        "9503.00.00,CN,+999999999-12-31T00:00,1,,,,,, | BAD_TIME        | entered   | the years 1 to 9999",
        "9503.00.00,CN,2025-04-15,1,XQX,,,,,       | UNKNOWN_CURRENCY   | currency  | ISO 4217",
        "9503.00.00,CN,2025-04-15,1,EUR,,,,,       | CURRENCY_MISMATCH  | currency  | USD",
        "9503.00.00,CN,2025-04-15,1,,-2,kg,,,      | BAD_QUANTITY       | quantity  | zero or more",
        "9503.00.00,CN,2025-04-15,1,,1e999999999,kg,,, | BAD_QUANTITY   | quantity  | plain decimal",
        "9503.00.00,CN,2025-04-15,1,,2,furlong,,,  | UNKNOWN_UNIT       | unit      | use one of",
        "9503.00.00,CN,2025-04-15,1,,2,,,,         | MISSING_FIELD      | unit      | such as kg",
        "9503.00.00,CN,2025-04-15,1,,,,XYZ,,       | UNKNOWN_PREFERENCE | spi       | KR",
        "9503.00.00,CN,2025-04-15,1,,,,,cheap,     | BAD_RATE           | base_rate | cheap",
        "9503.00.00,CN,2025-04-15,1,,,,,,no_such=1 | UNKNOWN_FACT       | facts     | docs/facts.md",
        "9503.00.00,CN,2025-04-15,1,,,,,,usmca     | BAD_FACT           | facts     | key=value",
        "9503.00.00,CN,2025-04-15,1,,,,,,us_content_pct=120 | BAD_FACT  | facts     | 0 to 100",
    })
    void refusesTheRowAndGoesOn(String row, String code, String field, String remedy) {
        CommandLineRun run = CommandLineRun.fed(HEADER + GOOD + "bad," + row + "\n" + GOOD, "batch", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("tariffstack: 1 of 3 rows refused\n  1 row: " + code + " in " + field);
        List<JsonNode> answers = run.answers();
        assertThat(answers).hasSize(3);
        refusal(answers.get(1), "bad", 2, 3, code, remedy);
        assertThat(answers.get(1).get("error").get("field").asString()).isEqualTo(field);
        assertThat(answers.get(2).get("duty").asString()).isEqualTo("1.45");
    }

    private static void refusal(JsonNode answer, String id, int row, int line, String code, String message) {
        JsonNode error = answer.get("error");
        assertThat(error).as(answer.toString()).isNotNull();
        assertThat(answer.get("id").isNull() ? null : answer.get("id").asString()).isEqualTo(id);
        assertThat(answer.get("row").asInt()).isEqualTo(row);
        assertThat(answer.get("line").asInt()).isEqualTo(line);
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("message").asString()).contains(message);
    }

    @Test
    void refusesRowsThatAreNotWhatTheHeaderAnnounces() {
        CommandLineRun run = CommandLineRun.fed("id,hts,origin,entered\n"
                + "short,9503.00.00,CN\n"
                + "long,9503.00.00,CN,2025-04-15,1\n"
                + "stray,\"9503\"x,CN,2025-04-15\n"
                + "\n"
                + "open,\"9503.00.00,CN,2025-04-15\n"
                + "after,9503.00.00,CN,2025-04-15\n"
                + "\"quoted\",9503.00.00,CN,2025-04-15\n"
                + "last,\"9503.00.00,CN,2025-04-15", "batch", "-");
        assertThat(run.status()).isEqualTo(3);
        List<JsonNode> answers = run.answers();
        assertThat(answers).hasSize(7);
        refusal(answers.get(0), "short", 1, 2, "MALFORMED_ROW", "3 fields, the header 4");
        refusal(answers.get(1), "long", 2, 3, "MALFORMED_ROW", "5 fields, the header 4");
        refusal(answers.get(2), null, 3, 4, "MALFORMED_ROW", "closing quote");
        refusal(answers.get(3), null, 4, 6, "MALFORMED_ROW", "not closed");
        assertThat(answers.get(4).get("rate").asString()).isEqualTo("1.45");
        assertThat(answers.get(5).get("id").asString()).isEqualTo("quoted");
        refusal(answers.get(6), null, 7, 9, "MALFORMED_ROW", "not closed");
    }

    @Test
    void refusesRowsThatAreNotUtf8() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.writeBytes("id,hts,origin,entered,spi\na,9503.00.00,CN,2025-04-15,\nb,9503.00.00,CN,2025-04-15,"
                .getBytes(StandardCharsets.UTF_8));
        csv.write(0x81);
        csv.writeBytes("\nc,9503.00.00,CN,2025-04-15,\n".getBytes(StandardCharsets.UTF_8));
        CommandLineRun run = CommandLineRun.fed(csv.toByteArray(), "batch", "-");
        assertThat(run.status()).isEqualTo(3);
        List<JsonNode> answers = run.answers();
        assertThat(answers).hasSize(3);
        refusal(answers.get(1), "b", 2, 3, "NOT_UTF8", "Byte 28 of the row");
        assertThat(answers.get(2).get("id").asString()).isEqualTo("c");
    }

    @Test
    void survivesHugeFieldsAndControlCharacters() {
        String huge = "9".repeat(10_000_000);
        CommandLineRun run = CommandLineRun.fed("id,hts,origin,entered,value\n"
                + "h," + huge + ",CN,2025-04-15,1\n"
                + "v,9503.00.00,CN,2025-04-15," + "9".repeat(60_000) + "\n"
                + "n\0ul,95\0,CN,2025-04-15,1\n"
                + "ok,9503.00.00,CN,2025-04-15,1\n", "batch", "-");
        assertThat(run.status()).isEqualTo(3);
        List<JsonNode> answers = run.answers();
        refusal(answers.get(0), null, 1, 2, "MALFORMED_ROW", "longer than 65536 bytes");
        refusal(answers.get(1), "v", 2, 3, "BAD_VALUE", "digits");
        refusal(answers.get(2), "n\0ul", 3, 4, "INVALID_HTS", "not a tariff code");
        assertThat(answers.get(3).get("id").asString()).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hts,origin                          | entered is missing",
        "hts,origin,entered,hts              | hts' stands twice",
        "hts,origin,entered,\"value          | cannot be read",
        "''                                  | it is empty",
    })
    void refusesFilesWithoutAUsableHeader(String header, String message) {
        CommandLineRun run = CommandLineRun.fed(header.strip(), "batch", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack: cannot read standard input: ").contains(message);
    }

    @Test
    void refusesAHeaderThatIsNotUtf8() {
        byte[] header = {'h', 't', 's', ',', (byte) 0x81, '\n'};
        CommandLineRun run = CommandLineRun.fed(header, "batch", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("origin, entered is missing");
    }

    /** Whoever mends a row should have to mend it once. */
    @Test
    void tellsAllThatIsWrongWithARow() {
        CommandLineRun run = CommandLineRun.fed("id,hts,origin,entered,value,quantity\n"
                + "x,9.503E+09,,2025-02-30,abc,2\n", "batch", "-");
        assertThat(run.status()).isEqualTo(3);
        JsonNode answer = run.answer();
        assertThat(answer.get("error").get("code").asString()).isEqualTo("LOST_DIGITS");
        assertThat(answer.get("errors").findValuesAsString("field"))
                .containsExactly("hts", "origin", "entered", "value", "unit");
    }

    @Test
    void refusesFilesThatAreNotThere(@TempDir Path folder) {
        CommandLineRun missing = CommandLineRun.of("batch", folder.resolve("nothing.csv").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("no such file");
        CommandLineRun directory = CommandLineRun.of("batch", folder.toString());
        assertThat(directory.status()).isEqualTo(2);
        assertThat(directory.err()).contains("is a folder");
    }

    @Test
    void refusesAJurisdictionWithoutABook() {
        CommandLineRun run = CommandLineRun.fed("hts,origin,entered,jurisdiction\n9503.00.00,CN,2025-04-15,XX\n",
                "batch", "-");
        refusal(run.answer(), null, 1, 2, "UNKNOWN_JURISDICTION", "write US");
    }
}

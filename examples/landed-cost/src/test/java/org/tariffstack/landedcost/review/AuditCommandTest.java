package org.tariffstack.landedcost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

/** Toys of China owed 20% by EO 14228 and 125% by EO 14266 at noon of 2025-04-15. */
class AuditCommandTest {
    private static final String HEADER = "id,hts,origin,entered,value,filed_headings,filed_duties,duty_paid\n";
    private static final String RIGHT =
            "right,9503.00.00,CN,2025-04-15T12:00,10000,9903.01.24 9903.01.63 9503.00.00,2000 12500 0,14500\n";
    private static final String SHORT =
            "short,9503.00.00,CN,2025-04-15T12:00,10000,9903.01.24 9503.00.00,2000 0,2000\n";
    private static final String LONG = "long,9503.00.00,CN,2025-04-15T12:00,10000,,,14600\n";
    private static final String BAD = "bad,9504.99.99,CN,2025-04-15,1,,,\n";

    private static CommandLineRun audit(String rows, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "audit";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandLineRun.fed(HEADER + rows, args);
    }

    @Test
    void showsOnlyWhatDiffersWithTheActAndTheTotals() {
        CommandLineRun run = audit(RIGHT + SHORT + LONG);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("right:").contains("short: 9503.00.00 from CN", "MISSING 9903.01.63",
                "EO 14266", "underpaid 12,500.00", "overpaid 100.00", "overpaid 100.00, underpaid 12,500.00 USD",
                "3 rows: 1 as the law wants, 2 differ, 0 refused");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void writesALineOfJsonForEachRowAndOneOfTotals() {
        CommandLineRun run = audit(RIGHT + SHORT + BAD, "--json", "--threads", "3");
        assertThat(run.status()).isEqualTo(3);
        List<JsonNode> lines = run.answers();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).get("differences").size()).isZero();
        assertThat(lines.get(0).get("filing_order").get(0).asString()).isEqualTo("9903.01.24");
        JsonNode missing = lines.get(1).get("differences").get(0);
        assertThat(missing.get("kind").asString()).isEqualTo("MISSING");
        assertThat(missing.get("due").asString()).isEqualTo("12500.00");
        assertThat(missing.get("filed").isNull()).isTrue();
        assertThat(lines.get(1).get("within_bounds").asBoolean()).isTrue();
        assertThat(lines.get(2).get("error").get("code").asString()).isEqualTo("UNKNOWN_HTS");
        JsonNode totals = lines.get(3).get("totals");
        assertThat(totals.get("refused").asInt()).isEqualTo(1);
        assertThat(totals.get("paid").get("USD").get("underpaid").asString()).isEqualTo("12500.00");
        assertThat(totals.get("kinds").get("MISSING").asInt()).isEqualTo(1);
    }

    @Test
    void writesALineOfCsvForEachDifference() {
        CommandLineRun run = audit(RIGHT + SHORT.replace("short", "=cmd") + LONG + BAD, "--csv");
        assertThat(run.status()).isEqualTo(3);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("id,row,hts,");
        assertThat(lines.get(1)).startsWith("'=cmd,2,9503.00.00,CN,2025-04-15T12:00,MISSING,9903.01.63,ieepa-reciprocal,,12500.00");
        assertThat(lines.get(2)).startsWith("long,3,").contains(",TOTAL,,,14600.00,14500.00,100.00,0.00,");
        assertThat(run.err()).contains("row 4 (bad): UNKNOWN_HTS");
    }

    @ParameterizedTest
    @CsvSource({"99.99, 1", "100, 0"})
    void toleratesWhatItIsTold(String tolerance, int differences) {
        assertThat(audit(LONG, "--tolerance", tolerance, "--csv").out().lines().skip(1)).hasSize(differences);
    }

    @Test
    void namesTheColumnsThatItDoesNotRead() {
        CommandLineRun run = CommandLineRun.fed("hts,origin,entered,broker\n9503.00.00,CN,2025-04-15,x\n", "audit", "-");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("ignored columns: broker");
    }

    @Test
    void refusesAmountsWithoutAValue() {
        CommandLineRun run = audit("x,9503.00.00,CN,2025-04-15,,,,14600\ny,9503.00.00,CN,2025-04-15,,x y,,\n", "--json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.answers().get(0).get("error").get("field").asString()).isEqualTo("value");
        assertThat(run.answers().get(1).get("error").get("field").asString()).isEqualTo("filed_headings");
    }

    @Test
    void auditsByTheBookOfTheJurisdiction() {
        // Yellow soybeans of the United States: 3% and 10% of No. 7/2025; China wants no numbers filed for its duties.
        CommandLineRun run = CommandLineRun.fed("jurisdiction,hts,origin,entered,value,duty_paid\n"
                + "CN,1201.90.11,US,2026-03-02,10000,1500\n", "audit", "-", "--json");
        assertThat(run.answers().get(0).get("currency").asString()).isEqualTo("CNY");
        assertThat(run.answers().get(0).get("differences").get(0).get("kind").asString()).isEqualTo("TOTAL");
    }

    @Test
    void writesAllRefusedRowsToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("refused.csv");
        CommandLineRun run = audit(BAD.repeat(30), "--refused", file.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("30 refused", "row 20 (bad)", "and 10 more").doesNotContain("row 21");
        assertThat(Files.readAllLines(file)).hasSize(31).first().asString().isEqualTo("id,row,line,code,field,message");
        assertThat(audit(BAD, "--refused", folder.resolve("no/such.csv").toString()).status()).isEqualTo(2);
    }

    @Test
    void refusesATurnedAroundTolerance() {
        assertThat(audit(RIGHT, "--tolerance", "-1").status()).isEqualTo(2);
        assertThat(audit(RIGHT, "--json", "--csv").status()).isEqualTo(2);
    }
}

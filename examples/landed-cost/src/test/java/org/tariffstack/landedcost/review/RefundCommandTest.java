package org.tariffstack.landedcost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

/**
 * Toys of China at noon of 2025-04-15: 2,000 by EO 14228 and 12,500 by EO 14266 on 10,000, both held unlawful in
 * Learning Resources v. Trump.
 */
class RefundCommandTest {
    private static final String HEADER = "id,importer,hts,origin,entered,value,duty_paid,deposited,liquidated\n";
    private static final String TOYS = ",9503.00.00,CN,2025-04-15T12:00,10000,14500,";

    @TempDir
    private Path folder;

    private static CommandLineRun refund(String rows, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "refund";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandLineRun.fed(HEADER + rows, args);
    }

    private String rates(String text) throws IOException {
        return Files.writeString(folder.resolve("rates.csv"), text).toString();
    }

    @Test
    void aColumnWithoutANameIsRefused() {
        CommandLineRun run = CommandLineRun.fed("id,,hts,origin,entered\nT1,x,9503.00.00,CN,2025-04-15\n",
                "refund", "-", "--by", "");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--by takes the names of columns");
    }

    @Test
    void addsUpByMonthProgrammeAndColumn() {
        CommandLineRun run = refund("1,Acme" + TOYS + ",\n2,=Brook" + TOYS + ",\n3,Acme" + TOYS + ",\n", "--by", "importer",
                "--csv");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).containsExactly("currency,month,program,importer,entries,assessed,refundable,interest",
                "USD,2025-04,ieepa-fentanyl-cn,'=Brook,1,2000.00,2000.00,",
                "USD,2025-04,ieepa-fentanyl-cn,Acme,2,4000.00,4000.00,",
                "USD,2025-04,ieepa-reciprocal,'=Brook,1,12500.00,12500.00,",
                "USD,2025-04,ieepa-reciprocal,Acme,2,25000.00,25000.00,");
    }

    @Test
    void namesTheRuling() {
        CommandLineRun run = refund("1,Acme" + TOYS + ",\n");
        assertThat(run.out()).contains("Refundable in USD", "Learning Resources v. Trump, Nos. 24-1287 and 25-250",
                "1 entry, 14,500.00 USD", "not liquidated: 1 entry");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void addsInterestFromTheDayAfterTheDeposit() throws IOException {
        String rates = rates("from,to,rate\n2025-04-01,2025-06-30,7%\n2025-07-01,,6.5%\n");
        JsonNode total = refund("1,Acme" + TOYS + "2025-04-25,\n", "--interest", rates, "--through", "2025-07-10", "--json")
                .answer().get("totals").get(0);
        BigDecimal sum = new BigDecimal("14500");
        for (int day = 0; day < 66; day++) {
            // 66 days of April 26 to June 30.
            sum = grown(sum, "0.07");
        }
        for (int day = 0; day < 10; day++) {
            sum = grown(sum, "0.065");
        }
        assertThat(total.get("interest").asString())
                .isEqualTo(sum.subtract(new BigDecimal("14500")).setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static BigDecimal grown(BigDecimal sum, String rate) {
        return sum.add(sum.multiply(new BigDecimal(rate)).divide(new BigDecimal(365), MathContext.DECIMAL128));
    }

    @Test
    void givesSimpleInterestWhereAsked() throws IOException {
        // 14,500 at 7.3% for 10 days of the 365: 29.00.
        JsonNode answer = refund("1,Acme" + TOYS + ",\n", "--interest", rates("from,to,rate\n2025-01-01,,7.3%\n"), "--through",
                "2025-04-25", "--simple-interest", "--json").answer();
        assertThat(answer.get("totals").get(0).get("interest").asString()).isEqualTo("29.00");
        assertThat(answer.get("interest_method").asString()).isEqualTo("simple");
    }

    @Test
    void refusesARowWhoseDaysHaveNoRate() throws IOException {
        CommandLineRun run = refund("1,Acme" + TOYS + ",\n", "--interest", rates("from,to,rate\n2025-06-01,,7%\n"), "--through",
                "2025-07-10", "--json");
        assertThat(run.status()).isEqualTo(3);
        JsonNode refused = run.answer().get("refused").get("first").get(0);
        assertThat(refused.get("code").asString()).isEqualTo("NO_RATE");
        assertThat(refused.get("message").asString()).contains("2025-04-16");
        assertThat(run.answer().get("totals").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "from,to                                     | line 1: the first line is from,to,rate",
        "from,to,rate;2025-01-01,,0.07               | line 2: write the first day",
        "from,to,rate;2025-01-01,2024-01-01,7%       | line 2: A rate must not end before it begins",
        "from,to,rate;2025-13-01,,7%                 | line 2: write the first day",
        "from,to,rate;2025-01-01,,7%;2026-01-01,,6%  | Two rates are given for 2026-01-01",
        "from,to,rate;2025-01-01,\"                  | line 2: The row is not CSV"})
    void refusesTablesThatAreNone(String text, String message) throws IOException {
        CommandLineRun run = refund("", "--interest", rates(text.strip().replace(';', '\n')), "--through", "2026-01-01");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void saysWhatAnOptionLacks() throws IOException {
        assertThat(refund("", "--interest", rates("from,to,rate\n")).err()).contains("needs --through");
        assertThat(refund("", "--simple-interest").err()).contains("needs --interest");
        assertThat(refund("", "--interest", folder.resolve("none.csv").toString(), "--through", "2026-01-01").err())
                .contains("there is no such file");
        assertThat(refund("", "--by", "port").err()).contains("--by port: the file has no such column");
    }

    /** 180 days after the liquidation, by 19 U.S.C. 1514(c)(3): 2026-01-10 and 180 days are 2026-07-09. */
    @ParameterizedTest
    @CsvSource({"2026-07-09, protest open on 2026-07-09", "2026-07-10, protest closed by 2026-07-10"})
    void tellsWhetherAProtestIsOpen(String through, String state) {
        assertThat(refund("1,Acme" + TOYS + ",2026-01-10\n", "--through", through).out()).contains(state);
    }

    @Test
    void refusesWhatCannotBeComputed() {
        // HTSUS 0402.10.50 is charged by weight: without one, what remains owed is not known.
        CommandLineRun run = refund("1,A,0402.10.50,NZ,2025-09-01,10000,5000,,\n2,A,9503.00.00,CN,2025-04-15,,,,\n"
                + "3,A,9503.00.00,CN,2025-04-15,1,,x,\n");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("nothing", "row 1 (1): UNRESOLVED", "needs kg", "row 2 (2): MISSING_FIELD",
                "row 3 (3): BAD_TIME");
    }

    /** Days are counted to them one by one, and after the last day of Java there is none. */
    @Test
    void daysFarOffAreRefused() throws IOException {
        CommandLineRun deposited = refund("A" + ",," + TOYS.substring(1) + "-999999999-01-01,\n");
        assertThat(deposited.status()).isEqualTo(3);
        assertThat(deposited.out()).contains("BAD_TIME", "'-999999999-01-01' is not a day that exists");
        CommandLineRun table = refund("A" + ",," + TOYS.substring(1) + ",\n", "--through", "2026-05-01", "--interest",
                rates("from,to,rate\n2025-01-01,+999999999-12-31,7%\n"));
        assertThat(table.status()).isEqualTo(2);
        assertThat(table.err()).contains("line 2: write the first day, the last day and the rate of a year");
        CommandLineRun through = refund("A" + ",," + TOYS.substring(1) + ",\n", "--through", "+999999999-12-31", "--interest",
                rates("from,to,rate\n2025-01-01,,7%\n"));
        assertThat(through.status()).isEqualTo(2);
        assertThat(through.err()).contains("is not of the years 1 to 9999");
    }
}

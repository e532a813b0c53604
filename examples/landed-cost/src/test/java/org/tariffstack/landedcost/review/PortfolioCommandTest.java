package org.tariffstack.landedcost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

class PortfolioCommandTest {
    private static final String HEADER = "id,jurisdiction,hts,origin,entered,value\n";
    /** EO 14228 and 14266: 145% at noon; HTSUS 6109.10.00: 16.5%; soybeans into China. */
    private static final String THREE = "toys,,9503.00.00,CN,2025-04-15T12:00,10000\nshirts,US,6109.10.00,FR,2025-01-15,200\n"
            + "beans,CN,1201.90.11,US,2025-09-01,10000\n";

    private static CommandLineRun portfolio(String rows, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "portfolio";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandLineRun.fed(HEADER + rows, args);
    }

    @Test
    void keepsJurisdictionsApart() {
        CommandLineRun run = portfolio(THREE, "--json");
        assertThat(run.status()).isZero();
        JsonNode portfolios = run.answer().get("portfolios");
        assertThat(portfolios.get(0).get("currency").asString()).isEqualTo("CNY");
        // 3% of base; 27.5% left of 2018 (No. 1/2020), 10% of No. 2/2025, 10% of No. 7 and 8/2025.
        assertThat(portfolios.get(0).get("total").get("duty").asString()).isEqualTo("5050.00");
        assertThat(portfolios.get(1).get("jurisdiction").asString()).isEqualTo("US");
        assertThat(portfolios.get(1).get("total").get("duty").asString()).isEqualTo("14533.00");
        assertThat(portfolios.get(1).get("by_month").get(0).get("rate").asString()).isEqualTo("0.165");
    }

    @Test
    void showsTables() {
        CommandLineRun run = portfolio(THREE + "bad,,9504.99.99,CN,2025-04-15,1\n", "--top", "1");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("Portfolio of CN, in CNY", "Portfolio of US, in USD", "By programme", "By month",
                "By origin", "By chapter", "By goods, the heaviest of 2", "toys  9503.00.00 CN", "4 rows: 3 added, 1 refused",
                "row 4 (bad): UNKNOWN_HTS").doesNotContain("shirts  ", "Beside");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void holdsAScenarioBesideTheLaw() {
        // Bags of China: 17.6% of base, 25% of list 3, 20% by EO 14228, 10% by EO 14298. Without section 301: 47.6%.
        CommandLineRun run = portfolio("bags,,4202.92.91,CN,2025-06-10,10000\n", "--scenario", "no-section-301", "--csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("US,USD,total,,1,10000.00,7260.00,0.726,3000.00,4760.00,-2500.00",
                "US,USD,programme,301-china,1,10000.00,2500.00,0.25,0.00,0.00,-2500.00");
        assertThat(portfolio("bags,,4202.92.91,CN,2025-06-10,10000\n", "--scenario", "no-section-301").out())
                .contains("Beside it\n  no-section-301\n");
        assertThat(portfolio(THREE, "--scenario", "no-section-301", "--json").answer().get("refused").get("first").get(0)
                .get("code").asString()).isEqualTo("SCENARIO_DOES_NOT_FIT");
        assertThat(portfolio(THREE, "--scenario", "no-such").status()).isEqualTo(2);
    }

    @Test
    void addsThousandsOfRowsInAnyOrderOnAnyNumberOfThreads() {
        List<String> rows = new ArrayList<>();
        BigDecimal value = BigDecimal.ZERO;
        for (int i = 1; i <= 3000; i++) {
            rows.add(i + ",,9503.00.00,CN,2025-04-15T12:00," + i + ".01\n");
            value = value.add(new BigDecimal(i + ".01"));
        }
        String inOrder = portfolio(String.join("", rows), "--threads", "1", "--csv").out();
        Collections.shuffle(rows, new Random(7));
        assertThat(portfolio(String.join("", rows), "--threads", "7", "--csv").out()).isEqualTo(inOrder);
        assertThat(inOrder).contains("US,USD,total,,3000," + value.toPlainString() + ","
                + value.multiply(new BigDecimal("1.45")).setScale(2, java.math.RoundingMode.HALF_UP) + ",1.45,");
    }

    @Test
    void neutralisesWhatASpreadsheetWouldRun() {
        assertThat(portfolio("=1+1,,9503.00.00,CN,2025-04-15T12:00,10000\n", "--csv").out())
                .contains("US,USD,entry,'=1+1,1,10000.00,14500.00,");
    }

    @Test
    void refusesRowsThatCannotBeAdded() {
        // HTSUS 0402.10.50 is charged by weight, and no weight is given.
        JsonNode refused = portfolio("m,,0402.10.50,NZ,2025-09-01,10000\nn,,9503.00.00,CN,2025-04-15,\n", "--json").answer()
                .get("refused");
        assertThat(refused.get("count").asInt()).isEqualTo(2);
        assertThat(refused.get("first").get(0).get("code").asString()).isEqualTo("UNRESOLVED");
        assertThat(refused.get("first").get(1).get("field").asString()).isEqualTo("value");
    }

    @Test
    void refusesATopThatIsNone() {
        assertThat(portfolio("", "--top", "-1").status()).isEqualTo(2);
        assertThat(portfolio("").out()).contains("0 rows: 0 added, 0 refused");
    }
}

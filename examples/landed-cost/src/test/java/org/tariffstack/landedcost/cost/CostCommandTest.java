package org.tariffstack.landedcost.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

class CostCommandTest {
    /**
     * Tires of Japan at 4% and toys, free, before the duties of 2025. By sea, fiscal year 2025: 0.3464% of 3,000 is
     * 10.39, raised to 32.71; 0.125% is 2.50 and 1.25.
     */
    private static final String LINES = """
            id,hts,origin,entered,value,quantity,unit,weight
            T1,4011.10.10,JP,2025-02-01,2000,40,pcs,400
            T2,9503.00.00,JP,2025-02-01,1000,500,pcs,100
            """;
    private static final String GOOD = "cost --hts 9503.00.00 --origin JP --on 2025-02-01 --value 1000 --mode air";

    @TempDir
    private Path folder;

    private static CommandLineRun run(String stdin, String command) {
        return CommandLineRun.fed(stdin, command.split(" +"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "kg", ""})
    void aQuantityNeedsItsNumberAndItsUnit(String quantity) {
        CommandLineRun run = CommandLineRun.of("cost", "--hts", "9503.00.00", "--origin", "CN", "--on", "2025-09-15",
                "--value", "1000", "--quantity", quantity);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'" + quantity + "' is not a quantity: write a number and its unit");
    }

    @Test
    void printsEachLineTheWholeAndWhatFeesRestOn() {
        CommandLineRun run = run(LINES, "cost - --freight 100 --mode vessel");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Line 1, T1: 4011.10.10 from JP", "Line 2, T2: 9503.00.00 from JP")
                .containsPattern("(?m)^  Duties +80\\.00  on a customs value of 3,000\\.00$")
                .containsPattern("Harbor maintenance fee +3\\.75  0\\.125% of")
                .contains("19 CFR 24.24(a)", "19 CFR 159.3(a)", "19 U.S.C. 1401a(b)(4)(A)")
                // 3,000 + 100 + 80 + 32.71 + 3.75
                .containsPattern("(?m)^  Landed cost +3,216\\.46$");
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Merchandise processing fee 32.71 0.3464% of 2,000.00"
                + " and 1,000.00: 6.93 + 3.46 = 10.39, raised to the minimum; 19 CFR 24.23(b)(1)(i)");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void printsJson() {
        JsonNode answer = run(LINES, "cost - --freight 100 --mode vessel --json").answer();
        assertThat(answer.get("cost").asString()).isEqualTo("3216.46");
        assertThat(answer.get("fees").asString()).isEqualTo("36.46");
        assertThat(answer.get("fee_lines").get(0).get("fee").asString()).isEqualTo("mpf");
        assertThat(answer.get("lines").get(0).get("id").asString()).isEqualTo("T1");
        assertThat(answer.get("lines").get(0).get("charges").asString()).isEqualTo("66.67");
        assertThat(answer.get("lines").get(1).get("charges").asString()).isEqualTo("33.33");
        assertThat(answer.get("lines").get(0).get("duty_lines").get(0).get("duty").asString()).isEqualTo("80.00");
        assertThat(answer.get("book").get("hash").asString()).isEqualTo(CommandLineRun.bookHash());
    }

    @Test
    void printsCsv() {
        List<String> csv = run(LINES, "cost - --freight 100 --mode vessel --allocate weight --csv").out().lines().toList();
        assertThat(csv).hasSize(4);
        assertThat(csv.get(0)).startsWith("line,id,hts,origin,currency,customs_value,goods,charges,duty,");
        // Of 32.71 two thirds are 21.81; 2,000 + 80 + 80 + 21.81 + 2.50; / 40
        assertThat(csv.get(1)).isEqualTo("1,T1,4011.10.10,JP,USD,2000,2000.00,80.00,80.00,0.00,0.00,24.31,2184.31,54.6078,0.00");
        assertThat(csv.get(3)).startsWith("total,,,,USD,3000.00,3000.00,100.00,80.00,0.00,0.00,36.46,3216.46,,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--broker 150                                | 1182.71",
        "--freight 800 --within freight              | 1032.71",
        "--charge royalty=100 --informal             | 1102.62",
        "--filing formal-manual                      | 1036.64",
        "--filing express --pieces 2                 | 1002.62",
        "--ad A-588-000-001=10%                      | 1132.71",
        "--cvd C-588-000-001=10% --ad A-588-1=5%     | 1182.71",
        "--base-rate 2.5%                            | 1057.71",
        "--spi JP                                    | 1032.71"})
    void takesOneGoodByOptions(String options, String cost) {
        assertThat(run("", GOOD + " --json " + options.strip()).answer().get("cost").asString()).isEqualTo(cost);
    }

    @Test
    void convertsByTheRatesOfAFile() throws IOException {
        Path rates = folder.resolve("rates.csv");
        Files.writeString(rates, "\uFEFFcurrency,since,through,rate,source\nEUR,2025-01-02,2025-03-31,1.0425,first quarter\n");
        List<String> args = new ArrayList<>(Arrays.asList((GOOD + " --currency EUR --exported 2025-01-20 --json").split(" ")));
        args.addAll(List.of("--rates", rates.toString(), "--freight", "100 EUR"));
        JsonNode answer = CommandLineRun.of(args.toArray(String[]::new)).answer();
        // 1,042.50 rounds to 1,043 dollars of value; the freight is 104.25.
        assertThat(answer.get("customs_value").asString()).isEqualTo("1043.00");
        assertThat(answer.get("cost").asString()).isEqualTo("1179.46");
        assertThat(answer.get("exchanges").get(0).get("source").asString()).isEqualTo("first quarter");
    }

    @Test
    void chinaCountsFreightIntoTheValue() {
        JsonNode answer = run("", "cost --hts 8542.31.90 --origin US --on 2025-06-01 --value 10000 --freight 800"
                + " --jurisdiction CN --json").answer();
        assertThat(answer.get("customs_value").asString()).isEqualTo("10800.00");
        // 10% of 10,800, and 13% of 11,880.
        assertThat(answer.get("duty").asString()).isEqualTo("1080.00");
        assertThat(answer.get("taxes").asString()).isEqualTo("1544.40");
    }

    @Test
    void tellsEveryWrongLineOfAFile() {
        CommandLineRun run = run("""
                hts,origin,entered,value,weight,ad_case
                9503.00.00,JP,2025-02-01,ten,,
                9503.00.00,JP,2025-02-01,10,5 stone,
                9503.00.00,JP,2025-02-01,10,,A-1
                9503.00.00,JP,2025-02-01
                9503.00.00,JP,2025-02-01,,,
                """, "cost -");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("tariffstack: line 2, value: 'ten'"),
                line -> assertThat(line).startsWith("tariffstack: line 3, weight: "),
                line -> assertThat(line).startsWith("tariffstack: line 4, ad_rate: "),
                line -> assertThat(line).startsWith("tariffstack: line 5: The row has 3 fields, the header 6"),
                line -> assertThat(line).startsWith("tariffstack: line 6, value: ").contains("no value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cost                                        | name a file of lines",
        "cost - --hts 9503                           | not by both",
        "cost nowhere.csv                            | there is no such file",
        "cost --hts 9503.00.00 --origin JP --on 2025-02-01 | has no value",
        "cost --hts 9503.00.00 --origin JP --value 1 | --on: The row has no entered",
        "GOOD --filing secret                        | formal, formal-manual, informal",
        "GOOD --informal --filing mail               | mutually exclusive",
        "GOOD --json --csv                           | mutually exclusive",
        "GOOD --rates nowhere.csv                    | there is no such file",
        "GOOD --currency EUR                         | --exported: ",
        "GOOD --currency EUR --exported 2025-01-20   | --rates: No rate of exchange from EUR to USD on 2025-01-20",
        "GOOD --charge tip=5                         | --charge: 'tip' is no charge of this book",
        "GOOD --within freight                       | --within: ",
        "GOOD --freight much                         | --freight: ",
        "GOOD --ad A-1                               | --ad: ",
        "GOOD --ad A-1=much                          | --ad: ",
        "GOOD --allocate weight --freight 5          | --weight: ",
        "GOOD --pieces 0                             | --pieces: ",
        "GOOD --facts mode=camel                     | the choices are vessel",
        "GOOD --weight heavy                         | --weight: ",
        "GOOD --origin QQ                            | --origin",
    })
    void saysWhatIsWrongAndWhatWouldBeRight(String command, String words) {
        CommandLineRun run = run("", command.strip().replace("GOOD", GOOD));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack: ").contains(words);
    }

    @Test
    void anInformalEntryHasItsLimit() {
        CommandLineRun run = run(LINES, "cost - --informal --mode air");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("tariffstack: filing: Goods worth 3,000.00 USD cannot be entered so: the most is"
                + " 2,500.00 (19 CFR 143.21(a); 19 CFR 145.12). Enter them formally.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "currency;since;rate#EUR;2025-01-02;1        | the column currency is missing",
        "currency,since,rate#EUR,2025-01-02,         | line 2: the column rate is missing or blank",
        "currency,since,rate#EUR,January,1           | line 2: since and through are days",
        "currency,since,rate#EUR,2025-01-02,one      | line 2: 'one' is not a rate",
        "currency,since,rate#EUR,2025-01-02,0        | line 2: A rate of exchange is more than zero"})
    void aWrongFileOfRatesIsToldWithItsLine(String text, String words) throws IOException {
        Path rates = folder.resolve("rates.csv");
        Files.writeString(rates, text.strip().replace('#', '\n') + "\n");
        List<String> args = new ArrayList<>(Arrays.asList(GOOD.split(" ")));
        args.addAll(List.of("--rates", rates.toString()));
        CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--rates: ", words);
    }

    @Test
    void anIdThatLooksLikeAFormulaIsTextInASpreadsheet() {
        CommandLineRun run = run(LINES.replace("T1,", "=cmd|' /C calc'!A0,"), "cost - --csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\n1,'=cmd|' /C calc'!A0,4011.10.10,").contains("\n2,T2,9503.00.00,");
        // JSON is read by programs, and says the id as it is.
        assertThat(run(LINES.replace("T1,", "=cmd|' /C calc'!A0,"), "cost - --json").out()).contains("\"=cmd|' /C calc'!A0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E999999999"})
    void aWeightOfASizeThatNoGoodsHaveIsRefused(String weight) {
        CommandLineRun run = run(LINES.replace(",400\n", "," + weight + "\n"), "cost -");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'" + weight + "' is not a weight");
    }

    @Test
    void aRateOfExchangeOfASizeThatNoMoneyHasIsRefused() throws IOException {
        for (String rate : List.of("1E999999999", "-1E999999999")) {
            Path rates = Files.writeString(folder.resolve("rates.csv"), "currency,since,rate\nEUR,2025-01-01," + rate + "\n");
            CommandLineRun run = CommandLineRun.of("cost", "--hts", "9503.00.00", "--origin", "JP", "--on", "2025-02-01",
                    "--value", "1000", "--rates", rates.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("line 2: '" + rate + "' is not a rate");
        }
    }

    @Test
    void aTableOfRatesHasAnEnd() throws IOException {
        Path rates = Files.writeString(folder.resolve("rates.csv"), "currency,since,rate\n" + "EUR,2025-01-01,1.04\n".repeat(900_000));
        CommandLineRun run = CommandLineRun.of("cost", "--hts", "9503.00.00", "--origin", "JP", "--on", "2025-02-01",
                "--value", "1000", "--rates", rates.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("has more than 16777216 bytes");
    }
}

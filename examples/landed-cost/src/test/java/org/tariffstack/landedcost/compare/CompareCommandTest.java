package org.tariffstack.landedcost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    /**
     * Free toys on 2025-04-15: 10% of Vietnam and Germany (EO 14257), 25% of Mexico outside USMCA (EO 14194), 20% and
     * 125% of China (EO 14228, EO 14266).
     */
    private static final String[] TOYS = {"compare", "9503.00.00", "--origin", "CN,VN,MX,DE", "--on", "2025-04-15", "--at",
        "12:00"};

    private static String[] toys(String... more) {
        List<String> args = new ArrayList<>(List.of(TOYS));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    private static List<String> origins(JsonNode comparison) {
        List<String> origins = new ArrayList<>();
        comparison.get("answers").forEach(answer -> origins.add(answer.get("origin").asString()));
        return origins;
    }

    @Test
    void theCheapestStandsFirst() {
        CommandLineRun run = CommandLineRun.of(TOYS);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsSubsequence("entered 2025-04-15T12:00", "1  VN", "10%", "1,000.00", "2  DE", "3  MX",
                "25%", "4  CN", "145%", "14,500.00");
        assertThat(origins(CommandLineRun.of(toys("--json")).answer())).containsExactly("VN", "DE", "MX", "CN");
    }

    @Test
    void itSaysWhatMakesTheDifference() {
        assertThat(CommandLineRun.of(TOYS).out())
                .containsPattern("4 +\\+2,000\\.00 +ieepa-fentanyl-cn +9903\\.01\\.24 +\\+20%")
                .containsPattern("\\n +\\+12,500\\.00 +ieepa-reciprocal +9903\\.01\\.63 +\\+125%")
                .containsPattern("\\n +-1,000\\.00 +ieepa-reciprocal +9903\\.01\\.25 +without \\+10%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9503.00.00", "7208.10.15", "8703.23.01", "4202.92.91"})
    void theDifferencesAddUp(String hts) {
        JsonNode comparison = CommandLineRun.of("compare", hts, "--origin", "CN,VN,MX,DE,RU", "--on", "2025-04-15,2025-09-01",
                "--at", "12:00", "--spi", "MX:S", "--scenario", "no-section-301", "--json").answer();
        List<JsonNode> priced = new ArrayList<>();
        comparison.get("answers").forEach(answer -> {
            if (!answer.get("more_than_cheapest").isNull()) {
                priced.add(answer);
            }
        });
        assertThat(priced).hasSizeGreaterThan(10).allSatisfy(answer -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode line : answer.get("differences")) {
                sum = sum.add(new BigDecimal(line.get("more").asString()));
            }
            assertThat(sum).isEqualByComparingTo(answer.get("more_than_cheapest").asString());
        });
    }

    @Test
    void itTellsBetweenWhatBoundsAnOpenAnswerLies() {
        // With 20% US content or more only the rest is charged, and goods loaded by 2025-04-05 were free (EO 14257).
        assertThat(CommandLineRun.of(TOYS).out()).containsPattern("4 +2,000\\.00 to 14,500\\.00 +loaded, us_content_pct");
        JsonNode china = CommandLineRun.of(toys("--json")).answer().get("answers").get(3);
        assertThat(china.get("least").asString()).isEqualTo("2000.00");
        assertThat(china.get("most").asString()).isEqualTo("14500.00");
        assertThat(china.get("open").asBoolean()).isTrue();
    }

    /** A shirt, 16.5%, is free under USMCA and spared the 25% (EO 14194 as amended by EO 14232). */
    @Test
    void aClaimIsComparedWithNone() {
        CommandLineRun run = CommandLineRun.of("compare", "6109.10.00", "--origin", "CN,MX", "--spi", "MX:S", "--on",
                "2025-09-01", "--at", "12:00", "--value", "10000");
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("1  MX +S +0% +0\\.00").containsPattern("2  MX +41\\.5% +4,150\\.00")
                .containsPattern("MX claiming S on 2025-09-01 \\(.*\\): saves 4,150\\.00");
    }

    @Test
    void daysAndScenariosAreVariedToo() {
        JsonNode comparison = CommandLineRun.of("compare", "9503.00.00", "--origin", "CN", "--on",
                "2025-09-01T12:00,2025-12-01T12:00", "--scenario", "truce-lapsed-2025-08-12", "--scenario",
                "truce-lapsed-2025-08-12+back-to-145", "--json").answer();
        List<String> told = new ArrayList<>();
        comparison.get("answers").forEach(answer -> told.add(answer.get("entered").asString().substring(0, 10) + " "
                + answer.get("scenario").asString("") + " " + answer.get("rate").asString()));
        // EO 14298 and 14334: 10%, else 34%; EO 14228: 20%, since 2025-11-10 10% (EO 14357).
        assertThat(told).contains("2025-12-01  0.2", "2025-09-01  0.3", "2025-12-01 truce-lapsed-2025-08-12 0.44",
                "2025-09-01 truce-lapsed-2025-08-12 0.54");
    }

    @Test
    void theRestIsAnsweredWhereSomeIsNot() {
        CommandLineRun run = CommandLineRun.of("compare", "9503.00.00", "--origin", "CN,QQ", "--on", "2025-12-01");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("1  CN", "Not answered", "QQ on 2025-12-01: 'QQ' is not a country");
        JsonNode refused = CommandLineRun.of("compare", "9503.00.00", "--origin", "CN,QQ", "--on", "2025-12-01", "--json")
                .answer().get("refused").get(0);
        assertThat(refused.get("origin").asString()).isEqualTo("QQ");
        assertThat(refused.get("error").get("code").asString()).isEqualTo("UNKNOWN_ORIGIN");
        assertThat(CommandLineRun.of("compare", "9503.00.00", "--origin", "CN,QQ", "--on", "2025-12-01", "--csv").out())
                .contains("\nQQ,2025-12-01,,,,,").contains("'QQ' is not a country");
    }

    @Test
    void whatLacksANumberComesAfterWhatHasAPrice() {
        // HTSUS 0402.10.50: by the kilogram, and no weight is stated; free for Australia under its agreement.
        CommandLineRun run = CommandLineRun.of("compare", "0402.10.50", "--origin", "NZ,IL", "--on", "2025-02-01", "--spi",
                "IL:IL", "--json");
        JsonNode answers = run.answer().get("answers");
        assertThat(answers).isNotEmpty().allSatisfy(answer -> assertThat(answer.get("book").asString()).isNotBlank());
        boolean unknown = false;
        for (JsonNode answer : answers) {
            assertThat(unknown && !answer.get("duty").isNull()).as(run.out()).isFalse();
            unknown |= answer.get("duty").isNull();
        }
        assertThat(unknown).isTrue();
    }

    @Test
    void csvHasARowForEachVariant() {
        CommandLineRun run = CommandLineRun.of(toys("--csv"));
        assertThat(run.out().lines()).hasSize(5).first().asString().startsWith("origin,entered,spi,scenario,rate,duty,");
        assertThat(run.out()).contains("\nCN,2025-04-15,,,1.45,14500.00,14500.00,0.00,2000.00,14500.00,yes,13500.00,");
    }

    @Test
    void fitsAHundredColumns() {
        assertThat(CommandLineRun.of(toys("--spi", "MX:S", "--scenario", "back-to-145")).out().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "compare 9503.00.00 --origin CN                                            | --on",
        "compare 9503.00.00 --origin CN --on 2025-12-01 --spi S                    | such as CN:S",
        "compare 9503.00.00 --origin CN --on 2025-12-01 --spi MX:S                 | one of the origins",
        "compare 9503.00.00 --origin CN --on 2025-12-01 --spi CN:                  | such as CN:S",
        "compare 9503.00.00 --origin CN --on 2025-12-01T01:00 --at 01:00           | leave --at out",
        "compare 9503.00.00 --origin CN --on 2025-12-01 --json --csv               | --csv",
        "compare 9503.00.00 --origin CN --on 2025-12-01 --scenario no-such         | there are truce-lapsed-2025-08-12",
        "compare 9503.00.00 --origin CN --on 2025-12-01 --scenario back-to-145 --scenario back-to-145 | two scenarios",
        "compare 9504.99.99 --origin CN,VN --on 2025-12-01                         | HTS: ",
        "compare 9503.00.00 --origin CN --on 2025-02-30                            | write 2025-04-15"})
    void whatCannotBeComparedIsRefused(String command, String hint) {
        CommandLineRun run = CommandLineRun.of(command.strip().split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack: ").contains(hint);
    }
}

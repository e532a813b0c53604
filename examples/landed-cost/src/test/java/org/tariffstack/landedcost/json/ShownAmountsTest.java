package org.tariffstack.landedcost.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;
import org.tariffstack.law.RateLine;
import org.tariffstack.us.UnitedStates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is printed adds up to the last digit, whatever the value: lines to the duty, refundable and owed to the duty. */
class ShownAmountsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ORIGINS = List.of("CN", "MX", "CA", "DE", "JP", "BR", "IN", "GB", "RU", "HK");
    private static final List<String> DAYS = List.of("2025-03-20", "2025-04-15", "2025-06-10", "2025-09-01", "2025-11-20",
            "2026-01-15", "2026-03-15", "2026-06-01", "2026-09-01");
    private static final Pattern TOTAL = Pattern.compile("^  (Assessed|Refundable|Owed) +([0-9,.]+)", Pattern.MULTILINE);

    /** Rows all over the schedule, with values that have parts of a cent and quantities that have more. */
    private static String rows(int count) {
        Random random = new Random(20260101);
        List<String> codes = UnitedStates.book().schedule().lines().stream().map(RateLine::code)
                .filter(code -> code.length() == 8).map(code -> code.digits()).distinct().toList();
        StringBuilder csv = new StringBuilder("hts,origin,entered,value,quantity,unit,facts\n");
        for (int i = 0; i < count; i++) {
            csv.append(codes.get(random.nextInt(codes.size()))).append(',').append(ORIGINS.get(random.nextInt(ORIGINS.size())))
                    .append(',').append(DAYS.get(random.nextInt(DAYS.size()))).append(',')
                    .append(random.nextInt(2_000)).append('.').append(String.format("%03d", random.nextInt(1_000))).append(',')
                    .append(random.nextInt(500)).append(".37,kg,").append(random.nextBoolean() ? "us_content_pct=33.3" : "")
                    .append('\n');
        }
        return csv.toString();
    }

    private static BigDecimal amount(JsonNode of, String name) {
        return new BigDecimal(of.get(name).asString());
    }

    @Test
    void theLinesOfJsonAddUpToItsDuty() {
        List<String> wrong = new ArrayList<>();
        int resolved = 0;
        for (String line : CommandLineRun.fed(rows(2_000), "batch", "-").out().lines().toList()) {
            JsonNode answer = JSON.readTree(line);
            if (answer.get("duty") == null || answer.get("duty").isNull()) {
                continue;
            }
            resolved++;
            BigDecimal lines = BigDecimal.ZERO;
            for (JsonNode duty : answer.get("lines")) {
                lines = lines.add(amount(duty, "duty"));
            }
            if (lines.compareTo(amount(answer, "duty")) != 0
                    || amount(answer, "refundable").add(amount(answer, "owed")).compareTo(amount(answer, "duty")) != 0) {
                wrong.add(line);
            }
        }
        assertThat(resolved).isGreaterThan(1_000);
        assertThat(wrong).isEmpty();
    }

    /** 30 parts of a cent: each line was rounded for itself, to 0.01 and 0.04, and the duty to 0.04. */
    @ParameterizedTest
    @CsvSource({"0.03, 0.006 0.0375 0", "41.79, 8.358 52.2375 0"})
    void anAmountFinerThanCentsIsShownAsItIs(String value, String duties) {
        JsonNode answer = CommandLineRun.of("duty", "9503.00.00", "--origin", "CN", "--on", "2025-04-15", "--value", value,
                "--json").answer();
        List<String> shown = new ArrayList<>();
        answer.get("lines").forEach(line -> shown.add(new BigDecimal(line.get("duty").asString()).stripTrailingZeros()
                .toPlainString()));
        assertThat(shown).containsExactlyInAnyOrder(duties.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"9503.00.00,CN,2025-04-15,0.03", "9503.00.00,CN,2025-11-20,41.79", "3926.90.99,CN,2025-06-10,12.345",
        "7326.90.86,CN,2025-09-01,77.77"})
    void theTotalsOfTheTableAddUp(String code, String origin, String day, String value) {
        String table = CommandLineRun.of("duty", code, "--origin", origin, "--on", day, "--value", value).out();
        List<BigDecimal> totals = new ArrayList<>();
        for (Matcher found = TOTAL.matcher(table); found.find();) {
            totals.add(new BigDecimal(found.group(2).replace(",", "")));
        }
        assertThat(totals).as(table).hasSize(3);
        assertThat(totals.get(1).add(totals.get(2))).isEqualByComparingTo(totals.get(0));
    }
}

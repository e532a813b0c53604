package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;

/**
 * What goods of the United States paid on top of the base duty, at each change and a minute before it.
 *
 * <p>Numbers are those of the announcements of the Customs Tariff Commission. All times are of Beijing.
 */
class IntervalsTest {
    /** No. 5, 6 and 7 of 2025: 84%, 125%, 10%; No. 10 of 2025 for the year to 2026-11-10. */
    private static final String PLAIN = """
            2018-01-01T00:00 0    nothing
            2025-04-10T12:01 84   No. 5/2025
            2025-04-12T00:00 125  No. 6/2025
            2025-05-14T12:01 10   No. 7/2025
            2026-11-10T13:01 ?    No. 10/2025 and what came after
            """;

    static Stream<Arguments> goods() {
        return Stream.of(
                good("85423190", "", PLAIN),
                good("85423111", "", PLAIN),
                // Cars up to 2.5 l are on no list of 2025.
                good("87032342", "", """
                        2018-01-01T00:00 0    nothing
                        2018-07-06T12:01 25   No. 5/2018
                        2019-01-01T00:00 0    No. 10/2018
                        2025-04-10T12:01 84   No. 5/2025
                        2025-04-12T00:00 125  No. 6/2025
                        2025-05-14T12:01 10   No. 7/2025
                        2026-11-10T13:01 ?    unknown
                        """),
                good("12019011", "", SOYBEANS),
                good("12019019", "", SOYBEANS),
                good("12019011", "market_exclusion=true", """
                        2020-03-02T00:00 0    No. 2/2020
                        2025-03-10T00:00 10   No. 2/2025
                        2025-04-10T12:01 94   10 + 84
                        2025-04-12T00:00 135  10 + 125
                        2025-05-14T12:01 20   10 + 10
                        2025-11-10T13:01 10   No. 9/2025
                        2026-11-10T13:01 ?    unknown
                        """),
                // Black soybeans: the 34 billion list and nothing else.
                good("12019020", "", """
                        2018-07-06T12:01 25   No. 5/2018
                        2025-04-10T12:01 109  25 + 84
                        2025-04-12T00:00 150  25 + 125
                        2025-05-14T12:01 35   25 + 10
                        2026-11-10T13:01 ?    unknown
                        """),
                good("27111100", "", """
                        2018-01-01T00:00 0    nothing
                        2018-09-24T12:01 10   No. 8/2018
                        2019-06-01T00:00 25   No. 3/2019
                        2025-02-10T00:00 40   No. 1/2025: 25 + 15
                        2025-04-10T12:01 124  25 + 15 + 84
                        2025-04-12T00:00 165  25 + 15 + 125
                        2025-05-14T12:01 50   25 + 15 + 10
                        2026-11-10T13:01 ?    unknown
                        """),
                good("27111100", "market_exclusion=true", """
                        2025-02-10T00:00 15   No. 1/2025
                        2025-04-10T12:01 99   15 + 84
                        2025-04-12T00:00 140  15 + 125
                        2025-05-14T12:01 25   15 + 10
                        2026-11-10T13:01 ?    unknown
                        """),
                good("27090000", "", """
                        2018-01-01T00:00 0     nothing
                        2019-09-01T12:01 5     No. 4/2019
                        2020-02-14T13:01 2.5   No. 1/2020
                        2025-02-10T00:00 12.5  2.5 + 10
                        2025-04-10T12:01 96.5  2.5 + 10 + 84
                        2025-04-12T00:00 137.5 2.5 + 10 + 125
                        2025-05-14T12:01 22.5  2.5 + 10 + 10
                        2026-11-10T13:01 ?     unknown
                        """),
                // Saloons over 2.5 l: the 16 billion list; four-wheel drives: the 34 billion list.
                good("87032361", "", "2018-01-01T00:00 0 nothing\n2018-08-23T12:01 25 No. 7/2018\n" + LARGE_CARS),
                good("87032411", "", "2018-01-01T00:00 0 nothing\n2018-08-23T12:01 25 No. 7/2018\n" + LARGE_CARS),
                good("87032362", "", "2018-01-01T00:00 0 nothing\n2018-07-06T12:01 25 No. 5/2018\n" + LARGE_CARS),
                good("87032422", "", "2018-01-01T00:00 0 nothing\n2018-07-06T12:01 25 No. 5/2018\n" + LARGE_CARS),
                // Frozen pork: every list at once.
                good("02032200", "", """
                        2018-01-01T00:00 0    nothing
                        2018-04-02T00:00 25   circular 13 of 2018
                        2018-07-06T12:01 50   25 + 25, No. 5/2018
                        2019-09-01T12:01 60   25 + 25 + 10, No. 4/2019
                        2020-02-14T13:01 55   25 + 25 + 5, No. 1/2020
                        2025-03-10T00:00 65   25 + 25 + 5 + 10, No. 2/2025
                        2025-04-10T12:01 149  65 + 84
                        2025-04-12T00:00 190  65 + 125
                        2025-05-14T12:01 75   65 + 10
                        2025-11-10T13:01 65   No. 9/2025
                        2026-11-10T13:01 ?    unknown
                        """),
                // An exclusion reaches the answer to section 301 alone.
                good("02032200", "market_exclusion=true", """
                        2020-03-02T00:00 25   circular 13 of 2018
                        2025-03-10T00:00 35   25 + 10
                        2025-04-10T12:01 119  25 + 10 + 84
                        2025-04-12T00:00 160  25 + 10 + 125
                        2025-05-14T12:01 45   25 + 10 + 10
                        2025-11-10T13:01 35   25 + 10
                        """));
    }

    private static final String SOYBEANS = """
            2018-01-01T00:00 0     nothing
            2018-07-06T12:01 25    No. 5/2018
            2019-09-01T12:01 30    No. 4/2019: 25 + 5
            2020-02-14T13:01 27.5  No. 1/2020: 25 + 2.5
            2025-03-10T00:00 37.5  No. 2/2025: 25 + 2.5 + 10
            2025-04-10T12:01 121.5 25 + 2.5 + 10 + 84
            2025-04-12T00:00 162.5 25 + 2.5 + 10 + 125
            2025-05-14T12:01 47.5  25 + 2.5 + 10 + 10
            2025-11-10T13:01 37.5  25 + 2.5 + 10
            2026-11-10T13:01 ?     unknown
            """;

    private static final String LARGE_CARS = """
            2019-01-01T00:00 0    No. 10/2018
            2025-02-10T00:00 10   No. 1/2025
            2025-04-10T12:01 94   10 + 84
            2025-04-12T00:00 135  10 + 125
            2025-05-14T12:01 20   10 + 10
            2026-11-10T13:01 ?    unknown
            """;

    private static Arguments good(String hts, String facts, String steps) {
        return Arguments.of(hts, facts, steps.lines().map(line -> Arrays.asList(line.strip().split("\\s+", 3))).toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goods")
    void changesAtTheMinuteAndNotBefore(String hts, String facts, List<List<String>> steps) {
        String before = null;
        for (List<String> step : steps) {
            LocalDateTime from = LocalDateTime.parse(step.get(0));
            if (before != null && !(facts.startsWith("market") && from.getYear() < 2021)) {
                check(hts, from.minusMinutes(1), facts, before, step.get(2));
            }
            check(hts, from, facts, step.get(1), step.get(2));
            before = step.get(1);
        }
    }

    private static void check(String hts, LocalDateTime at, String facts, String percent, String source) {
        Assessment answer = ChinaCase.assess(hts, at.toString(), facts);
        if (percent.equals("?")) {
            DutyLine reciprocal = ChinaCase.line(answer, "SCTC-2025-4");
            assertThat(reciprocal.duty()).as("%s at %s", hts, at).isEmpty();
            assertThat(answer.dutyAmount()).isEmpty();
            assertThat(answer.warnings()).anySatisfy(warning -> assertThat(warning).contains("34%", "10%"));
        } else {
            assertThat(ChinaCase.percent(answer)).as("%s at %s, by %s%n%s", hts, at, source, answer)
                    .isEqualByComparingTo(new BigDecimal(percent));
        }
    }
}

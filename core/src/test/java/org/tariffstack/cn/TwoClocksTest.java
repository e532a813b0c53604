package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Assessment;

/** China's duties as they were known on a day: what was ordered and put off again, raised before its time or lifted. */
class TwoClocksTest {

    @ParameterizedTest(name = "{0}: {4}%")
    @CsvSource(delimiter = '|', textBlock = """
            peak, seen after No. 4                          | 85423190 | 2025-04-15T12:00 | 2025-04-08 | 34   | No. 4/2025: 34%
            peak, seen after No. 5                          | 85423190 | 2025-04-15T12:00 | 2025-04-09 | 84   | No. 5/2025
            peak, seen after No. 6                          | 85423190 | 2025-04-15T12:00 | 2025-04-11 | 125  | No. 6/2025
            before No. 4 nobody knew of it                  | 85423190 | 2025-04-15T12:00 | 2025-04-03 | 0    | No. 4/2025 is of 2025-04-04
            truce, before it was made                       | 85423190 | 2025-06-01T12:00 | 2025-05-12 | 125  | No. 7/2025 is of 2025-05-13
            August, seen in June                            | 85423190 | 2025-08-12T12:01 | 2025-06-01 | 34   | No. 7/2025: suspended for 90 days
            the minute before, seen in June                 | 85423190 | 2025-08-12T12:00 | 2025-06-01 | 10   | No. 7/2025
            August, seen in August                          | 85423190 | 2025-08-12T12:01 | 2025-08-12 | 10   | announcement of 2025-08-12
            December, seen in September                     | 85423190 | 2025-12-01T12:00 | 2025-09-01 | 34   | announcement of 2025-08-12: 90 days
            December, seen after No. 10                     | 85423190 | 2025-12-01T12:00 | 2025-11-05 | 10   | No. 10/2025
            December 2026, seen in January                  | 85423190 | 2026-12-01T12:00 | 2026-01-15 | 34   | No. 10/2025: suspended for a year
            soybeans in December, seen in September         | 12019011 | 2025-12-01T12:00 | 2025-09-01 | 71.5 | 25 + 2.5 + 10 + 34
            soybeans in December, seen after Nos. 9 and 10  | 12019011 | 2025-12-01T12:00 | 2025-11-05 | 37.5 | 25 + 2.5 + 10
            soybeans in 2020, before they were halved       | 12019011 | 2020-03-01T12:00 | 2020-02-05 | 30   | No. 1/2020 is of 2020-02-06
            soybeans in 2020, after                         | 12019011 | 2020-03-01T12:00 | 2020-02-06 | 27.5 | No. 1/2020
            LNG in July 2019, before the rise was ordered   | 27111100 | 2019-07-01T12:00 | 2019-05-12 | 10   | No. 3/2019 is of 2019-05-13
            LNG in July 2019, after                         | 27111100 | 2019-07-01T12:00 | 2019-05-13 | 25   | No. 3/2019
            cars in May 2019, seen in February              | 87032361 | 2019-05-01T12:00 | 2019-02-01 | 25   | No. 10/2018: suspended for three months
            cars in May 2019, seen in April                 | 87032361 | 2019-05-01T12:00 | 2019-04-01 | 0    | No. 1/2019: until further notice
            cars in 2020, seen in September 2019            | 87032361 | 2020-01-10T12:00 | 2019-09-15 | 25   | No. 5/2019: back from 2019-12-15
            cars in 2020, after the first deal              | 87032361 | 2020-01-10T12:00 | 2019-12-15 | 0    | No. 7/2019
            """)
    void whoLooksOnADaySeesTheLawOfThatDay(String name, String hts, String at, String known, String percent,
            String source) {
        assertThat(ChinaCase.percent(ChinaCase.known(known, hts, at))).as("%s, by %s", name, source)
                .isEqualByComparingTo(new BigDecimal(percent));
    }

    @Test
    void sinceTheStatementOfSeptember2026TheRateAfterTheTruceIsNotKnown() {
        Assessment answer = ChinaCase.known("2026-09-28", "85423190", "2026-12-01T12:00");
        assertThat(ChinaCase.line(answer, "SCTC-2025-4").duty()).isEmpty();
        assertThat(answer.dutyAmount()).isEmpty();
    }

    @Test
    void whoDoesNotKnowOfTheStatementIsNotWarnedOfIt() {
        assertThat(ChinaCase.known("2026-01-15", "85423190", "2026-12-01T12:00").warnings())
                .noneSatisfy(warning -> assertThat(warning).contains("2027-01-10"));
    }

    @Test
    void theSecondBatchIsWarnedOfToWhoeverStillExpectedIt() {
        assertThat(ChinaCase.known("2019-10-01", "85423190", "2020-01-10T12:00").warnings())
                .anySatisfy(warning -> assertThat(warning).contains("second batch"));
        assertThat(ChinaCase.assess("85423190", "2020-01-10T12:00").warnings())
                .noneSatisfy(warning -> assertThat(warning).contains("second batch"));
    }
}

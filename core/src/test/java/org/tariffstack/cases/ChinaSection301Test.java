package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Question;

/** Section 301 on goods of China: the four lists, the four-year review, the exclusions, the maritime action. */
class ChinaSection301Test {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            list 1, a minute before      | 9022.21.00 CN 2018-07-06T00:00 | 0%   | 83 FR 28710
            list 1                       | 9022.21.00 CN 2018-07-06T00:01 | 25%  | 83 FR 28710
            list 1 today                 | 9022.21.00 CN 2026-09-01T12:00 | 25%  | 91 FR 64212
            list 2, a minute before      | 3906.10.00 CN 2018-08-23T00:00 | 0%   | 83 FR 40823
            list 2                       | 3906.10.00 CN 2018-08-23T00:01 | 25%  | 83 FR 40823
            list 3, a minute before      | 4202.92.91 CN 2018-09-24T00:00 | 0%   | 83 FR 47974
            list 3 at 10%                | 4202.92.91 CN 2018-09-24T00:01 | 10%  | 83 FR 47974
            list 3, the put-off rise     | 4202.92.91 CN 2019-03-02T12:00 | 10%  | 84 FR 7966
            list 3, a minute before 25%  | 4202.92.91 CN 2019-05-10T00:00 | 10%  | 84 FR 20459
            list 3 at 25%                | 4202.92.91 CN 2019-05-10T00:01 | 25%  | 84 FR 20459
            list 4A, a minute before     | 6109.10.00 CN 2019-09-01T00:00 | 0%   | 84 FR 45821
            list 4A at 15%               | 6109.10.00 CN 2019-09-01T00:01 | 15%  | 84 FR 45821
            list 4A, a minute before 7.5 | 6109.10.00 CN 2020-02-14T00:00 | 15%  | 85 FR 3741
            list 4A at 7.5%              | 6109.10.00 CN 2020-02-14T00:01 | 7.5% | 85 FR 3741
            list 4B, on its day          | 9503.00.00 CN 2019-12-15T00:01 | 0%   | 84 FR 69447
            list 4B, a year later        | 9503.00.00 CN 2020-12-15T12:00 | 0%   | 84 FR 69447
            list 4B today                | 9503.00.00 CN 2026-09-01T12:00 | 0%   | 84 FR 69447
            a laptop, list 4B            | 8471.30.01 CN 2025-04-15T12:00 | 0%   | note 20(u)(i)
            """)
    void theListsOverTheYears(String name, String entry, String rate, String source) {
        Case.of(entry).owes("301-china=" + rate, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            list 1  | 9022.21.00 | 25%  | note 20(a)-(b)
            list 2  | 3906.10.00 | 25%  | note 20(c)-(d)
            list 3  | 4202.92.91 | 25%  | note 20(e)-(f)
            list 4A | 6109.10.00 | 7.5% | note 20(r)-(s)
            list 4B | 9503.00.00 | 0%   | note 20(t)-(u); 84 FR 69447
            """)
    void whatEachListAddsToTheSameDay(String name, String hts, String rate, String source) {
        Case.of(hts + " CN 2025-04-15T12:00").owes("301-china=" + rate, source);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HK | 4202.92.91 | 0% | note 20(e): products of China
            MO | 4202.92.91 | 0% | note 20(e): products of China
            TW | 4202.92.91 | 0% | note 20(e): products of China
            VN | 6109.10.00 | 0% | note 20(r): products of China
            """)
    void otherOriginsPayNothingOfIt(String origin, String hts, String rate, String source) {
        Case.of(hts + " " + origin + " 2025-04-15T12:00").owes("301-china=" + rate, source);
    }

    @Test
    void aPreferenceClaimDoesNotLiftIt() {
        // Note 20(a): goods entered under a special programme of column 1 owe it too.
        Case.of("4202.92.91 CN 2020-06-01T12:00 spi=A").owes("301-china=25%", "note 20(e)");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            electric car before          | 8703.80.00 CN 2024-09-27T00:00       | 25% by 9903.88.01   | note 20(b)
            electric car                 | 8703.80.00 CN 2024-09-27T00:01       | 100% by 9903.91.03  | 89 FR 76581; note 31(d)
            syringe before               | 9018.31.00 CN 2024-09-27T00:00       | 0%                  | on no list of note 20
            syringe                      | 9018.31.00 CN 2024-09-27T00:01       | 100% by 9903.91.03  | 89 FR 76581; note 31(d)
            solar module before          | 8541.43.00 CN 2024-09-27T00:00       | 25% by 9903.88.02   | note 20(d)
            solar module                 | 8541.43.00 CN 2024-09-27T00:01       | 50% by 9903.91.02   | 89 FR 76581; note 31(c)
            steel ingot before           | 7207.11.00 CN 2024-09-27T00:00       | 7.5% by 9903.88.15  | note 20(s)
            steel ingot                  | 7207.11.00 CN 2024-09-27T00:01       | 25% by 9903.91.01   | 89 FR 76581; note 31(b)
            manganese ore                | 2602.00.00 CN 2024-09-27T00:01       | 25% by 9903.91.01   | 89 FR 76581; note 31(b)
            car battery before           | 8507.60.00.10 CN 2024-09-27T00:00    | 7.5% by 9903.88.15  | note 20(s)
            car battery                  | 8507.60.00.10 CN 2024-09-27T00:01    | 25% by 9903.91.01   | 89 FR 76581; note 31(b)
            car battery in 2026          | 8507.60.00.10 CN 2026-01-01T00:01    | 25% by 9903.91.06   | note 31(g)
            other battery before         | 8507.60.00.20 CN 2026-01-01T00:00    | 7.5% by 9903.88.15  | note 20(s)
            other battery                | 8507.60.00.20 CN 2026-01-01T00:01    | 25% by 9903.91.06   | 89 FR 76581; note 31(g)
            chip before                  | 8542.31.00 CN 2025-01-01T00:00       | 25% by 9903.88.02   | note 20(d)
            chip                         | 8542.31.00 CN 2025-01-01T00:01       | 50% by 9903.91.05   | 89 FR 76581; note 31(f)
            chip, older ones at +0%      | 8542.31.00 CN 2025-12-23T12:00       | 50% by 9903.91.05   | 90 FR 60848: 0% until 2027-06-23
            polysilicon before           | 2804.61.00 CN 2025-01-01T00:00       | 25% by 9903.88.03   | note 20(f)
            polysilicon                  | 2804.61.00 CN 2025-01-01T00:01       | 50% by 9903.91.05   | 89 FR 101682; note 31(f)
            tungsten before              | 8101.94.00 CN 2025-01-01T00:00       | 0%                  | on no list of note 20
            tungsten                     | 8101.94.00 CN 2025-01-01T00:01       | 25% by 9903.91.11   | 89 FR 101682; note 31(j)
            medical gloves before        | 4015.12.10 CN 2025-01-01T00:00       | 7.5% by 9903.88.15  | note 20(s)
            medical gloves               | 4015.12.10 CN 2025-01-01T00:01       | 50% by 9903.91.05   | 89 FR 76581; note 31(f)
            medical gloves doubled       | 4015.12.10 CN 2026-01-01T00:01       | 100% by 9903.91.08  | 89 FR 76581; note 31(i)
            respirator before            | 6307.90.98.42 CN 2024-09-27T00:00    | 7.5% by 9903.88.15  | note 20(s)
            respirator                   | 6307.90.98.42 CN 2024-09-27T00:01    | 25% by 9903.91.01   | 89 FR 76581; note 31(b)
            respirator doubled           | 6307.90.98.42 CN 2026-01-01T00:01    | 50% by 9903.91.07   | 89 FR 76581; note 31(h)
            textile mask before          | 6307.90.98.70 CN 2025-01-01T00:00    | 7.5% by 9903.88.15  | note 20(s)
            textile mask                 | 6307.90.98.70 CN 2025-01-01T00:01    | 25% by 9903.91.04   | 89 FR 76581; note 31(e)
            textile mask doubled         | 6307.90.98.70 CN 2026-01-01T00:01    | 50% by 9903.91.07   | 89 FR 76581; note 31(h)
            eight digits, both in part   | 6307.90.98 CN 2025-06-20T12:00       | 25% by 9903.91.01   | note 31(b), (e): no number is in both
            other made-up textiles       | 6307.90.98.87 CN 2026-01-01T00:01    | 7.5% by 9903.88.15  | note 20(s)
            graphite before              | 2504.10.10 CN 2026-01-01T00:00       | 0%                  | on no list of note 20
            graphite                     | 2504.10.10 CN 2026-01-01T00:01       | 25% by 9903.91.06   | 89 FR 76581; note 31(g)
            permanent magnet before      | 8505.11.00 CN 2026-01-01T00:00       | 0%                  | on no list of note 20
            permanent magnet             | 8505.11.00 CN 2026-01-01T00:01       | 25% by 9903.91.06   | 89 FR 76581; note 31(g)
            """)
    void theFourYearReviewTakesGoodsFromTheirListIntoNote31(String name, String entry, String owed, String source) {
        Case.of(entry).owes("301-china=" + owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            whole statistical number, no claim needed   | 8483.50.90.40 CN 2025-06-20T12:00                            | 0% by 9903.88.69  | note 20(vvv)(i)(1)
            the same under the exclusion before         | 8483.50.90.40 CN 2024-06-14T12:00                            | 0% by 9903.88.67  | heading 9903.88.67, to 2024-06-14
            its neighbor                                | 8483.50.90.80 CN 2025-06-20T12:00                            | 25% by 9903.88.01 | note 20(vvv)(i)
            described product, not claimed              | 8501.10.40.20 CN 2025-06-20T12:00                            | 25% by 9903.88.01 | note 20(vvv)(i)(25)
            described product, claimed                  | 8501.10.40.20 CN 2025-06-20T12:00 claims=9903.88.69          | 0% by 9903.88.69  | note 20(vvv)(i)(25)
            claimed for a good that is not described    | 9022.21.00 CN 2025-06-20T12:00 claims=9903.88.69             | 25% by 9903.88.01 | note 20(vvv)(i)
            across the prolongation of 2025-08-31       | 8483.50.90.40 CN 2025-09-01T12:00                            | 0%                | notice of 2025-08-28
            across the prolongation of 2025-11-29       | 8483.50.90.40 CN 2025-11-30T12:00                            | 0%                | 90 FR 55232
            on the last day                             | 8483.50.90.40 CN 2026-11-09T12:00                            | 0%                | 90 FR 55232
            after it                                    | 8483.50.90.40 CN 2026-11-10T00:01                            | 25% by 9903.88.01 | 90 FR 55232
            described product, claimed after it         | 8501.10.40.20 CN 2026-11-10T00:01 claims=9903.88.69          | 25% by 9903.88.01 | 90 FR 55232
            solar machine, not claimed                  | 8486.10.00.00 CN 2025-06-20T12:00                            | 25% by 9903.88.02 | note 20(www)
            solar machine, claimed                      | 8486.10.00.00 CN 2025-06-20T12:00 claims=9903.88.70          | 0% by 9903.88.70  | note 20(www)
            solar machine, claimed back to 2024-01-01   | 8486.10.00.00 CN 2024-01-01T12:00 claims=9903.88.70          | 0%                | 89 FR 76581
            solar machine, claimed after the end        | 8486.10.00.00 CN 2026-11-10T00:01 claims=9903.88.70          | 25% by 9903.88.02 | 90 FR 55232
            """)
    void theExclusions(String name, String entry, String owed, String source) {
        Case.of(entry).owes("301-china=" + owed, source);
    }

    @Test
    void anExclusionThatNeedsAClaimIsAskedFor() {
        var motor = Case.of("8501.10.40.20 CN 2025-06-20T12:00 value=10000").assessment();
        Question question = motor.questions().stream().filter(q -> q.fact().equals("claims")).findFirst().orElseThrow();
        assertThat(question.headings()).containsExactly("9903.88.69");
        // 4.4 base + 25 + 20 + 10; with the exclusion the 25 fall away
        assertThat(question.dutyIf().get("none").orElseThrow()).isEqualByComparingTo("5940");
        assertThat(question.dutyIf().get("9903.88.69").orElseThrow()).isEqualByComparingTo("3440");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ship-to-shore crane before             | 8426.19.00 CN 2024-09-27T00:00 sts_crane=true                          | 0%   | 89 FR 76581
            ship-to-shore crane                    | 8426.19.00 CN 2024-09-27T00:01 sts_crane=true                          | 25%  | 89 FR 76581; note 31(a)
            crane of an early contract             | 8426.19.00 CN 2025-06-01T12:00 sts_crane=true contract_date=2024-05-13 | 0%   | heading 9903.91.09
            the early contract, too late           | 8426.19.00 CN 2026-05-14T12:00 sts_crane=true contract_date=2024-05-13 | 25%  | heading 9903.91.09
            the day of the maritime action         | 8426.19.00 CN 2025-11-09T12:00 sts_crane=true                          | 125% | 90 FR 48320; note 31(l)(i)
            suspended the next day                 | 8426.19.00 CN 2025-11-10T12:00 sts_crane=true                          | 25%  | 90 FR 50947
            another gantry crane                   | 8426.19.00 CN 2025-11-09T12:00 sts_crane=false                         | 0%   | heading 9903.92.80
            """)
    void cranesOnTopOfWhateverListTheyAreOn(String name, String entry, String rate, String source) {
        Case crane = Case.of(entry);
        crane.owes("301-china-maritime=" + (rate.equals("125%") ? "100%" : "0%"), source);
        var own = crane.assessment().lines().stream()
                .filter(line -> line.heading().startsWith("9903.91.") || line.heading().startsWith("9903.92."))
                .map(line -> line.duty().orElseThrow().movePointLeft(2)).reduce(BigDecimal::add);
        assertThat(own.orElse(BigDecimal.ZERO)).as("%s by %s", entry, source)
                .isEqualByComparingTo(rate.replace("%", ""));
    }
}

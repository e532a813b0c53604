package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Question;

/** Section 301 on goods of China: the four lists, the four-year review, the exclusions, the maritime action. */
class ChinaSection301Test {

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
        var own = Case.of(entry).assessment().lines().stream()
                .filter(line -> line.heading().startsWith("9903.91.") || line.heading().startsWith("9903.92."))
                .map(line -> line.duty().orElseThrow().movePointLeft(2)).reduce(BigDecimal::add);
        assertThat(own.orElse(BigDecimal.ZERO)).as("%s by %s", entry, source)
                .isEqualByComparingTo(rate.replace("%", ""));
    }
}

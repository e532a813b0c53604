package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Assessment;

/** Where the known times of a duty end; what goods paid until then are examples, in {@code examples/cn/intervals.csv}. */
class IntervalsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"85423190, ''", "85423111, ''", "87032342, ''", "12019011, ''", "12019019, ''",
        "12019011, market_exclusion=true", "12019020, ''", "27111100, ''", "27111100, market_exclusion=true",
        "27090000, ''", "87032361, ''", "87032411, ''", "87032362, ''", "87032422, ''", "02032200, ''"})
    void afterTheTruceNobodyKnowsTheRate(String hts, String facts) {
        // No. 10/2025 suspends for a year, and what came after it is not known.
        Assessment answer = ChinaCase.assess(hts, "2026-11-10T13:01", facts);
        assertThat(ChinaCase.line(answer, "SCTC-2025-4").duty()).isEmpty();
        assertThat(answer.dutyAmount()).isEmpty();
        assertThat(answer.warnings()).anySatisfy(warning -> assertThat(warning).contains("34%", "10%"));
        // Both answers: by the letter of No. 4 and 10/2025, and as the Ministry of Commerce announced on 2026-09-28.
        Map<String, Optional<BigDecimal>> either = ChinaCase.question(answer, "SCTC-2025-4").dutyIf();
        assertThat(either.keySet()).containsExactly("10%", "34%");
        assertThat(either.get("34%").orElseThrow().subtract(either.get("10%").orElseThrow())).isEqualByComparingTo("2400");
        assertThat(answer.bounds().orElseThrow().most()).isGreaterThanOrEqualTo(either.get("34%").orElseThrow());
        assertThat(answer.bounds().orElseThrow().least()).isLessThanOrEqualTo(either.get("10%").orElseThrow());
    }
}

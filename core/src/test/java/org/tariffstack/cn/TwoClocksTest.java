package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;

/** China's duties as they were known on a day: what was ordered and put off again, raised before its time or lifted. */
class TwoClocksTest {

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

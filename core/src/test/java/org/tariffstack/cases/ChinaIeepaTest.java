package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.DutyLine;

/** The fentanyl and reciprocal duties on goods of China, Hong Kong and Macau. */
class ChinaIeepaTest {

    @Test
    void atTheFreeMinuteNoAdditionalLineIsFiled() {
        List<DutyLine> lines = Case.of("9503.00.00 CN 2026-02-24T00:00").assessment().lines();
        assertThat(lines).extracting(DutyLine::heading).containsExactly("9503.00.00");
    }

    @Test
    void allThatIeepaChargedIsRefundableAndNothingOfItOwed() {
        var toy = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000").assessment();
        assertThat(toy.dutyAmount().orElseThrow()).isEqualByComparingTo("14500");
        assertThat(toy.refundableAmount()).isEqualByComparingTo("14500");
        assertThat(toy.owedAmount().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void whatSection301ChargedStays() {
        var suitcase = Case.of("4202.92.91 CN 2025-04-15T12:00 value=10000").assessment();
        assertThat(suitcase.dutyAmount().orElseThrow()).isEqualByComparingTo("18760");
        assertThat(suitcase.refundableAmount()).isEqualByComparingTo("14500");
        // 17.6% of base rate and 25% under 9903.88.03
        assertThat(suitcase.owedAmount().orElseThrow()).isEqualByComparingTo("4260");
    }

    @Test
    void beforeTheRulingNothingWasKnownToBeRefundable() {
        var toy = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000 known=2026-02-19").assessment();
        assertThat(toy.refundableAmount()).isZero();
        var after = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000 known=2026-02-20").assessment();
        assertThat(after.refundableAmount()).isEqualByComparingTo("14500");
    }
}

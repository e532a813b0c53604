package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Duties on mail, which stand in place of all others and which the carrier pays by value or by the parcel. */
class MailTest {

    @Test
    void withoutTheCarriersChoiceTheDutyIsOpenAndTheChoiceAskedFor() {
        var parcel = Case.of("9503.00.00 IN 2025-09-03T12:00 value=500 postal=true postal_items=1").assessment();
        assertThat(parcel.dutyAmount()).isEmpty();
        assertThat(parcel.questions()).filteredOn(question -> question.fact().equals("postal_method")).singleElement()
                .satisfies(question -> assertThat(question.dutyIf().values().stream().flatMap(Optional::stream))
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactlyInAnyOrder(new BigDecimal("250"), new BigDecimal("200")));
    }

    @Test
    void dutiesOnMailUnderIeepaAreRefundableLikeTheOthersAndThoseUnderTheSurchargeAreNot() {
        var before = Case.of("9503.00.00 DE 2025-09-03T12:00 value=500 postal=true postal_method=value").assessment();
        assertThat(before.refundableAmount()).as("No. 24-1287: no power, from the first entry").isEqualByComparingTo("75");
        assertThat(before.owedAmount().orElseThrow()).isZero();
        var after = Case.of("9503.00.00 DE 2026-03-03T12:00 value=500 postal=true").assessment();
        assertThat(after.refundableAmount()).isZero();
    }
}

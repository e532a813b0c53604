package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rate that sources leave open between several: read, written, and never priced. */
class AlternativeRatesTest {

    @Test
    void aRateKnownToBeOneOfTwoHasNoAmount() {
        DutyRate rate = DutyRate.parse("either 3% or 6%");
        assertThat(rate.evaluate(RateInputs.ofValue(new BigDecimal("100"))))
                .isEqualTo(new RateResult.Unavailable("the rate is either 3% or 6%"));
        assertThat(rate.fraction()).isEmpty();
        assertThat(rate.isFree()).isFalse();
    }

    @Test
    void everyRateThatIsPossibleIsTold() {
        assertThat(DutyRate.parse(" Either free OR  1.3 CNY/kg or 20 % ")).isEqualTo(new AlternativeRates(
                List.of(Free.PLAIN, DutyRate.parse("CNY 1.3/kg"), DutyRate.parse("20%"))));
        assertThat(DutyRate.parse("either Free or CNY 1.3/kg or 20%").currencyCode()).contains("CNY");
        assertThat(DutyRate.parse("either Free or CNY 1.3/kg or 20%").needs()).extracting(Measure::key).containsExactly("kg");
    }

    @Test
    void anAdditionalDutyMayBeOneOfSeveralToo() {
        assertThat(AdditionalRate.parse("+either 10% or 34%").text()).isEqualTo("+either 10% or 34%");
        assertThat(AdditionalRate.parse("+either 10% or 34%"))
                .isEqualTo(new AdditionalRate.Plus(DutyRate.parse("either 10% or 34%")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"either", "either 3%", "either 3% or", "either 3% or 3%", "either or 3%", "either 3% or 5% 6%",
        "either either 3% or 5% or 6%", "3% or 5%", "either 3% or 5% or"})
    void whatIsNoChoiceBetweenRatesIsRefused(String text) {
        assertThatExceptionOfType(RateTextException.class).isThrownBy(() -> DutyRate.parse(text));
    }

    @Test
    void aTextThatCouldNotBeReadBackIsRefused() {
        DutyRate strap = DutyRate.parse("14% on the strap, band or bracelet");
        DutyRate inner = DutyRate.parse("either 3% or 6%");
        DutyRate three = DutyRate.parse("3%");
        assertThatIllegalArgumentException().isThrownBy(() -> new AlternativeRates(List.of(three, strap)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AlternativeRates(List.of(three, inner)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AlternativeRates(List.of(three, three)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AlternativeRates(List.of(three)));
    }
}

package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.entry.Unit;

class AdditionalRateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +25% | +25%
            +0% | +0%
            + 7.5 % | +7.5%
            +14.75% | +14.75%
            $80/item | +$80/item
            +$80/item | +$80/item
            top-up 15% | top-up 15%
            Top-up 12.5% | top-up 12.5%
            top-up 15% over general | top-up 15% over general
            in-lieu 35% | in-lieu 35%
            in-lieu 5¢/kg + 2% | in-lieu 5¢/kg + 2%
            up-to $21/kg | up-to $21/kg
            up-to $0.38/W | up-to 38¢/W
            120% or $100/item | 120% or $100/item
            5% or 0.5% | 5% or 0.5%
            5% or 9% | 5% or 9%
            '2% on the strap, band or bracelet or $1 each' | '2% on the strap, band or bracelet or $1 each'
            ' prohibited ' | prohibited
            Unknown | unknown
            """)
    void readsTheTextsOfChapter99(String text, String canonical) {
        AdditionalRate rate = AdditionalRate.parse(text);
        assertThat(rate.text()).isEqualTo(canonical);
        assertThat(AdditionalRate.parse(rate.text())).isEqualTo(rate);
    }

    @Test
    void eachKindHasItsOwnRecord() {
        DutyRate percent = new AdValorem(Percent.of("15"));
        SpecificRate price = new SpecificRate(new BigDecimal("21"), "USD", Per.of(Unit.KILOGRAM));
        assertThat(AdditionalRate.parse("+15%")).isEqualTo(new AdditionalRate.Plus(percent));
        assertThat(AdditionalRate.parse("in-lieu 15%")).isEqualTo(new AdditionalRate.InLieu(percent));
        assertThat(AdditionalRate.parse("top-up 15%")).isEqualTo(new AdditionalRate.TopUpTo(new BigDecimal("0.15")));
        assertThat(AdditionalRate.parse("up-to $21/kg")).isEqualTo(new AdditionalRate.MinimumPrice(price));
        assertThat(AdditionalRate.parse("15% or $21/kg")).isEqualTo(new AdditionalRate.Choice(percent, price));
        assertThat(AdditionalRate.parse("prohibited")).isEqualTo(new AdditionalRate.Prohibited());
        assertThat(AdditionalRate.parse("unknown")).isEqualTo(new AdditionalRate.Unknown());
    }

    @Test
    void aMinimumPriceChargesTheGapBelowItAndNothingAboveIt() {
        AdditionalRate.MinimumPrice price = (AdditionalRate.MinimumPrice) AdditionalRate.parse("up-to $21/kg");
        Measure weight = Measure.of("kg").orElseThrow();
        Map<Measure, BigDecimal> tenKilograms = Map.of(weight, BigDecimal.TEN);

        assertThat(gap(price, "150", tenKilograms)).isEqualTo(new RateResult.Amount(new BigDecimal("60")));
        assertThat(gap(price, "210", tenKilograms)).isEqualTo(new RateResult.Amount(BigDecimal.ZERO));
        assertThat(gap(price, "500", tenKilograms)).isEqualTo(new RateResult.Amount(BigDecimal.ZERO));
        assertThat(gap(price, "150", Map.of())).isEqualTo(new RateResult.Needs(List.of(weight)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | 0 | a rate such as +25%
            25% | 0 | a rate such as +25%
            as the President pleases | 0 | a rate such as
            + | 1 | a rate such as Free
            +25 | 3 | %, ¢ or a currency
            top-up 33 1/3% | 7 | a percentage with a finite decimal
            top-up $5/kg | 7 | a percentage with a finite decimal
            up-to 21% | 6 | a price such as $21/kg
            120% or 5 | 9 | %, ¢ or a currency
            '5% or ' | 3 | the end of the rate
            '+5%, max ' | 3 | the end of the rate
            """)
    void refusesOtherTextsAndSaysWhere(String text, int position, String expected) {
        RateTextException failure = catchThrowableOfType(RateTextException.class, () -> AdditionalRate.parse(text));
        assertThat(failure.text()).isEqualTo(text);
        assertThat(failure.position()).isEqualTo(position);
        assertThat(failure.expected()).startsWith(expected);
    }

    private static RateResult gap(AdditionalRate.MinimumPrice price, String value, Map<Measure, BigDecimal> amounts) {
        return price.gap(RateInputs.of(new BigDecimal(value), amounts));
    }
}

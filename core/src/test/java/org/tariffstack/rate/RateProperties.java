package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws that hold for every rate. */
@Domain(Rates.class)
@Domain(DomainContext.Global.class)
class RateProperties {

    @Property
    void a_rate_reads_its_own_text_back(@ForAll DutyRate rate) {
        assertThat(DutyRate.parse(rate.text())).isEqualTo(rate);
    }

    @Property
    void an_additional_rate_reads_its_own_text_back(@ForAll AdditionalRate rate) {
        assertThat(AdditionalRate.parse(rate.text())).isEqualTo(rate);
    }

    @Property
    void a_special_column_reads_its_own_text_back(@ForAll SpecialColumn column) {
        assertThat(SpecialColumn.parse(column.text())).isEqualTo(column);
    }

    @Property
    void spaces_around_a_rate_do_not_matter(@ForAll DutyRate rate) {
        assertThat(DutyRate.parse("  " + rate.text() + " ")).isEqualTo(rate);
    }

    @Property
    void a_percentage_of_a_multiple_is_the_multiple_of_the_percentage(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal percent,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal value,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(0) BigDecimal factor) {
        DutyRate rate = new AdValorem(Percent.of(percent));
        assertThat(duty(rate, value.multiply(factor))).isEqualByComparingTo(duty(rate, value).multiply(factor));
    }

    @Property
    void a_percentage_owes_its_fraction_of_the_value(
            @ForAll Percent percent, @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal value) {
        DutyRate rate = new AdValorem(percent);
        rate.fraction().ifPresent(fraction ->
                assertThat(duty(rate, value)).isEqualByComparingTo(value.multiply(fraction)));
    }

    @Property
    void a_hundred_times_its_denominator_makes_every_percentage_whole(@ForAll Percent percent) {
        BigDecimal value = BigDecimal.valueOf(100L * percent.denominator());
        BigDecimal expected = percent.whole().multiply(BigDecimal.valueOf(percent.denominator()))
                .add(BigDecimal.valueOf(percent.numerator()));
        assertThat(percent.ofValue(value)).isEqualByComparingTo(expected);
    }

    @Property
    void a_rate_asks_for_nothing_more_once_it_has_what_it_needs(@ForAll DutyRate rate) {
        Map<Measure, BigDecimal> amounts = new HashMap<>();
        rate.needs().forEach(measure -> amounts.put(measure, BigDecimal.TEN));
        RateResult result = rate.evaluate(RateInputs.of(BigDecimal.TEN, amounts));
        assertThat(result).isNotInstanceOf(RateResult.Needs.class);
        if (rate.isFree() && result instanceof RateResult.Amount duty) {
            assertThat(duty.amount()).isEqualByComparingTo("0");
        }
    }

    @Property
    void a_rate_without_inputs_asks_for_all_it_needs(@ForAll DutyRate rate) {
        RateResult result = rate.evaluate(RateInputs.ofValue(BigDecimal.TEN));
        if (result instanceof RateResult.Needs needs) {
            assertThat(needs.missing()).containsExactlyElementsOf(rate.needs());
        } else if (result instanceof RateResult.Amount) {
            assertThat(rate.needs()).isEmpty();
        }
    }

    @Property
    void any_text_is_read_or_refused_with_a_place_in_it(@ForAll("texts") String text) {
        try {
            DutyRate rate = DutyRate.parse(text);
            assertThat(DutyRate.parse(rate.text())).isEqualTo(rate);
        } catch (RateTextException refused) {
            assertThat(refused.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Free", "REF:", "NOTE:", "each-garment", " under bond", "5", "0.25", "1/3", "%", "¢", "$",
                        "CNY ", "/kg", "/gross", " each", " + ", " - ", ", max ", " on ", "the case", " ", ",", ".", "x", "/jewel over ")
                .list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    private static BigDecimal duty(DutyRate rate, BigDecimal value) {
        return ((RateResult.Amount) rate.evaluate(RateInputs.ofValue(value))).amount();
    }
}

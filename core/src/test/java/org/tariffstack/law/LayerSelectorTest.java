package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.rate.AdditionalRate;

class LayerSelectorTest {

    @ParameterizedTest
    @ValueSource(strings = {"9903.01.25", "9903.01.25#transit", "9903.01.20..9903.01.30", "9903.01.25..9903.01.25",
        "reciprocal", "*"})
    void aDutyIsPickedByHeadingStrandRangeProgrammeAndStar(String word) {
        assertThat(new LayerSelector(word).picks(layer("9903.01.25", "transit", LayerKind.DUTY))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9903.01.2", "9903.01.26", "9903.01.25#", "9903.01.25#vessel", "9903.01.26..9903.01.30",
        "9903.01.20..9903.01.24", "fentanyl", "base", "9903", ""})
    void otherWordsDoNotPickIt(String word) {
        assertThat(new LayerSelector(word).picks(layer("9903.01.25", "transit", LayerKind.DUTY))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9903.01.25, true", "9903.01.20..9903.01.30, true", "9903.01.25#transit, true", "reciprocal, false",
        "*, false"})
    void aReliefIsPickedByItsHeadingOnly(String word, boolean picked) {
        assertThat(new LayerSelector(word).picks(layer("9903.01.25", "transit", LayerKind.RELIEF))).isEqualTo(picked);
    }

    @Test
    void theTextOfItsRateIsToldAsItIs() {
        assertThat(layer("9903.01.25", "", LayerKind.DUTY).rateText()).isEqualTo("+10%");
    }

    @Test
    void aHeadingPicksAllItsStrands() {
        assertThat(new LayerSelector("9903.01.25").picks(layer("9903.01.25", "", LayerKind.DUTY))).isTrue();
        assertThat(new LayerSelector("9903.01.25#transit").picks(layer("9903.01.25", "", LayerKind.DUTY))).isFalse();
    }

    @Test
    void aRangeHoldsHeadingsOfItsOwnFormOnly() {
        assertThat(new LayerSelector("9903.01.20..9903.01.30").picks(layer("9903.01.25-A", "", LayerKind.DUTY)))
                .isFalse();
    }

    @Test
    void theBaseRateIsPickedByItsNameAndByStar() {
        assertThat(new LayerSelector("base").picksBase()).isTrue();
        assertThat(new LayerSelector("*").picksBase()).isTrue();
        assertThat(new LayerSelector("reciprocal").picksBase()).isFalse();
        assertThat(new LayerSelector("9903.01.25").picksBase()).isFalse();
    }

    private static TariffLayer layer(String heading, String strand, LayerKind kind) {
        SourcePlace place = new SourcePlace("layers/test.csv", 2);
        return TariffLayer.builder().heading(heading).strand(strand).kind(kind)
                .program(new Program("reciprocal", "Reciprocal", new Authority("IEEPA"), LegalStatus.STANDING, 1, place))
                .rate(AdditionalRate.parse("+10%")).basis(Portion.FULL).origins(OriginScope.EVERY)
                .products(ProductScope.EVERY).when(Condition.ALWAYS).validity(Validity.ALWAYS)
                .citation(new Citation("Order 1", Confidence.PRIMARY)).note("").filed(true).place(place).build();
    }
}

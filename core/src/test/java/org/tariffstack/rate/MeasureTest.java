package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;

class MeasureTest {

    @Test
    void hasUniqueKeysAndDescriptions() {
        assertThat(Measure.all()).extracting(Measure::key).doesNotHaveDuplicates()
                .contains("kg", "proof_liter", "kg_copper_content", "value_case", "jewels", "sugar_degrees", "kg_total_sugars",
                        "kg_drained", "kg_clean");
        assertThat(Measure.all()).extracting(Measure::description).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void isFoundByItsKey() {
        assertThat(Measure.of("sugar_degrees")).contains(Measure.SUGAR_DEGREES);
        assertThat(Measure.of("kg_copper_content")).map(Measure::description).contains("kg of copper content");
        assertThat(Measure.of("furlong")).isEmpty();
    }

    @Test
    void aWeightAnswersKilogramsButNoContent() {
        Quantity weight = Quantity.of("2", Unit.TONNE);
        assertThat(Measure.of("kg").orElseThrow().answeredBy(weight)).contains(new BigDecimal("2000"));
        assertThat(Measure.of("kg_copper_content").orElseThrow().answeredBy(weight)).isEmpty();
        assertThat(Measure.of("each").orElseThrow().answeredBy(weight)).isEmpty();
        assertThat(Measure.of("value_case").orElseThrow().answeredBy(weight)).isEmpty();
        assertThat(Measure.of("jewels").orElseThrow().answeredBy(Quantity.of("17", Unit.JEWEL))).contains(new BigDecimal("17"));
    }

    @Test
    void isNamedByWhatIsMeasured() {
        assertThat(Measure.quantity(Unit.EACH).description()).isEqualTo("number of pieces");
        assertThat(Measure.quantity(Unit.KILOGRAM).description()).isEqualTo("quantity in kg");
        assertThat(Measure.content(Unit.KILOGRAM, "lead_content", "of lead content"))
                .isEqualTo(Measure.of("kg_lead_content").orElseThrow());
        assertThat(Measure.value("value_case", "value of the case")).isEqualTo(Measure.of("value_case").orElseThrow());
    }

    @Test
    void takesAKeyOfSmallLettersDigitsAndUnderscores() {
        Measure measure = new Measure(Measure.Kind.COUNT, "az_09", Optional.empty(), "number of things");
        assertThat(measure.key()).isEqualTo("az_09");
    }

    @Test
    void refusesAKeyThatIsNotSnakeCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure(Measure.Kind.COUNT, "Number of things", Optional.empty(), "number of things"));
    }
}

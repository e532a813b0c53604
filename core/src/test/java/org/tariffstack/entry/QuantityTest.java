package org.tariffstack.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "1, TONNE, KILOGRAM, 1000",
        "250, GRAM, KILOGRAM, 0.25",
        "5, CARAT, GRAM, 1",
        "1.5, LITER, MILLILITER, 1500",
        "2, CUBIC_METER, LITER, 2000",
        "1, GROSS, EACH, 144",
        "1, GROSS, DOZEN, 12",
        "18, EACH, DOZEN, 1.5",
        "3, HEAD, EACH, 3",
        "2, DOZEN_PAIRS, PAIR, 24",
        "1, SQUARE, SQUARE_METER, 9.290304",
    })
    void convertsExactly(String amount, Unit from, Unit to, String expected) {
        assertThat(Quantity.of(amount, from).in(to)).hasValueSatisfying(told -> assertThat(told).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"BARREL, LITER", "PAIR, EACH", "PROOF_LITER, LITER", "PACK, EACH", "KILOGRAM, LITER", "METER, SQUARE_METER"})
    void doesNotConvertBetweenDimensions(Unit from, Unit to) {
        assertThat(Quantity.of("1", from).in(to)).isEmpty();
    }

    @Test
    void keepsThirtyFourDigitsWhereTheDecimalHasNoEnd() {
        assertThat(Quantity.of("1", Unit.EACH).in(Unit.DOZEN)).contains(new BigDecimal("0.08333333333333333333333333333333333"));
    }

    @Test
    void refusesANegativeAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of("-1", Unit.KILOGRAM))
                .withMessage("A quantity is zero or more, not -1 kg");
    }
}

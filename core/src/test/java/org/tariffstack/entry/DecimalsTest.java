package org.tariffstack.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    private static final String THIRTY = "123456789012345678901234567890";

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000.50", "-2", "1E3", THIRTY, "-" + THIRTY + "." + THIRTY, "1E29", "1E-30"})
    void numbersThatGoodsCanHaveAreRead(String text) {
        assertThat(Decimals.parse(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {THIRTY + "1", "0." + THIRTY + "1", "1E30", "1E-31", "1E999999999", "-1E999999999", "1E-999999999",
        "1E2147483648", "NaN", "0x10", "", "1,000", "0E999999999"})
    void othersAreRefusedBeforeAnyArithmetic(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.parse(text));
    }

    @Test
    void aNumberAsLongAsAFileIsRefusedUnread() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.parse("9".repeat(10_000_000)))
                .withMessageContaining("at most 100 characters");
    }
}

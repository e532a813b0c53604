package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Codes of fewer than eight digits are answered by the lines below them. */
class ShortCodesOfTheUnitedStatesTest {
    private static final TariffStack STACK = TariffStack.unitedStates();

    /** T-shirts: 6109.10.00 of cotton 16.5%, 6109.90.10 of man-made fibers 32%, .15 of wool 5.6%, .40 of silk 2.6%, .80 16%. */
    @Test
    void shirtsLieBetweenSilkAndManMadeFibers() {
        Assessment shirts = assess("6109", "2024-05-01");
        assertThat(shirts.dutyAmount()).isEmpty();
        assertThat(shirts.bounds().orElseThrow().least()).isEqualByComparingTo("260");
        assertThat(shirts.bounds().orElseThrow().most()).isEqualByComparingTo("3200");
        Map<String, Optional<BigDecimal>> lines = shirts.questions().stream().filter(question -> question.fact().equals("hts"))
                .findFirst().orElseThrow().dutyIf();
        assertThat(lines.get("6109.10.00").orElseThrow()).isEqualByComparingTo("1650");
        assertThat(lines.get("6109.90.10").orElseThrow()).isEqualByComparingTo("3200");
    }

    @Test
    void aCodeAboveOneLineOwesWhatThatLineOwes() {
        // 9503.00.00 is the only line of heading 9503.
        assertThat(assess("9503", "2024-05-01").dutyAmount().orElseThrow()).isZero();
        assertThat(assess("950300", "2024-05-01").dutyAmount()).isEqualTo(assess("95030000", "2024-05-01").dutyAmount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6109", "61", "0402"})
    void theyAreRefusedWhenStrict(String hts) {
        Entry entry = entry(hts, "2024-05-01");
        assertThatThrownBy(() -> STACK.strict().assess(entry)).isInstanceOfSatisfying(InvalidEntryException.class,
                refused -> assertThat(refused.code()).isEqualTo(ErrorCode.AMBIGUOUS_HTS)).hasMessageContaining("eight digits");
    }

    private static Assessment assess(String hts, String on) {
        return STACK.assess(entry(hts, on));
    }

    private static Entry entry(String hts, String on) {
        return Entry.builder().hts(hts).origin("DE").entered(on).value("10000", "USD").build();
    }
}

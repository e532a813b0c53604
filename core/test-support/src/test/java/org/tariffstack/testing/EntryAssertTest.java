package org.tariffstack.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;

class EntryAssertTest {
    /** A toy of China at the peak: 20% (EO 14228) and 125% (EO 14266), both held unlawful, beside a free base rate. */
    private static EntryAssert peak() {
        return assertThatEntry("9503.00.00", "CN", "2025-04-15T12:00").because("EO 14228; EO 14266");
    }

    @Test
    void whatHoldsPasses() {
        assertThatCode(() -> peak().owes("145%").owes("20%", "ieepa-fentanyl").owes("0%", "base").owesAmount("14500")
                .owesForGood("0%").mayReclaim("145%").charges("9903.01.24", "20%").charges("9903.01.63")
                .doesNotCharge("9903.01.25").declines("9903.01.25").asks("loaded").staysBetween("20%", "145%")
                .cites("9903.01.63", "EO 14266"))
                .doesNotThrowAnyException();
        assertThatCode(() -> assertThatEntry("9503.00.00", "DE", "2018-07-07").asksNothing()).doesNotThrowAnyException();
        assertThatCode(() -> assertThatEntry("0000.00", "CN", "2025-04-15")).hasMessageContaining("chapter 00");
        assertThatCode(() -> assertThatEntry("9999.99.99", "CN", "2025-04-15").isRefused(ErrorCode.UNKNOWN_HTS))
                .doesNotThrowAnyException();
        // Annex II of EO 14257 names computers, so that only the fentanyl duty is left at the peak.
        assertThatCode(() -> assertThatEntry("8471.30.01", "CN", "2025-04-15").declares("9903.01.32").owes("20%"))
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> wrong() {
        return Stream.<Consumer<EntryAssert>>of(a -> a.owes("30%"), a -> a.owes("10%", "ieepa-fentanyl"),
                a -> a.owesAmount("3000"), a -> a.owesForGood("20%"), a -> a.mayReclaim("20%"),
                a -> a.charges("9903.01.24", "10%"), a -> a.charges("9903.88.03"), a -> a.doesNotCharge("9903.01.24"),
                a -> a.declares("9903.01.32"), a -> a.declines("9903.01.24"), a -> a.asks("spi"), a -> a.asksNothing(),
                a -> a.staysBetween("145%", "145%"), a -> a.isRefused(ErrorCode.UNKNOWN_HTS), a -> a.owes("0% + 20%"),
                a -> a.cites("9903.01.63", "EO 14259"), a -> a.cites("9903.01.25", "EO 14257"), a -> a.warns("section 122"),
                EntryAssert::isUnresolved).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatDoesNotHoldFailsAndShowsTheStack(Consumer<EntryAssert> expectation) {
        assertThatThrownBy(() -> expectation.accept(peak())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected 9503.00.00 from CN entered 2025-04-15T12:00")
                .hasMessageContaining("Expected by: EO 14228; EO 14266").hasMessageContaining("9903.01.63");
    }

    @Test
    void whatCannotBeComputedIsNotZero() {
        // 2204.21.50 (wine) pays 6.3 cents per liter, and no quantity is stated.
        assertThatThrownBy(() -> assertThatEntry("2204.21.50", "FR", "2018-07-07").owes("0%"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("cannot be computed yet");
        assertThatThrownBy(() -> assertThatEntry("2204.21.50", "FR", "2018-07-07").owes("0%", "base"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("cannot be computed yet");
    }

    @Test
    void whatCannotBeComputedIsSaidToBeOpen() {
        assertThatCode(() -> assertThatEntry("2204.21.50", "FR", "2018-07-07").isUnresolved()).doesNotThrowAnyException();
    }

    @Test
    void warningsAreFound() {
        // Every entry under section 122 is warned of the ruling of 2026-05-07 (CIT Slip Op. 26-47).
        assertThatCode(() -> assertThatEntry("9503.00.00", "DE", "2026-05-15T12:00").warns("CIT Slip Op. 26-47"))
                .doesNotThrowAnyException();
    }

    /** Computed by hand: 0 + 20 + 125 = 145; 29% of half is 14.5%. */
    @ParameterizedTest
    @ValueSource(strings = {"0% + 20% + 125%", "145%+0%", "100% of 145%", "145% of 100%", "20% + 125% of 100%",
        "290% of 50%", "20% + 50% of 50% of 500%"})
    void ratesAreAddedUpAsTheLawDoes(String sum) {
        assertThatCode(() -> peak().owes(sum)).doesNotThrowAnyException();
        assertThatThrownBy(() -> peak().owes(sum + " + 0.01%")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("to owe " + sum + " + 0.01%, but it is 145%");
    }

    @Test
    void otherLawGivesOtherAnswers() {
        // State Council Tariff Commission announcement 2025-6: 125% from 2025-04-12 on.
        Entry soybeans = Entry.builder().hts("12019019").origin("US").entered("2025-04-13T12:00").build();
        assertThatCode(() -> assertThatEntry(soybeans).under(TariffStack.chinaOnUnitedStatesGoods())
                .owes("3%", "base")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"145", "", "20% +", "20% + 125", "50% of", "fifty%", "%"})
    void whatIsNoRateIsRefused(String text) {
        assertThatThrownBy(() -> peak().owes(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is not a percentage");
    }
}

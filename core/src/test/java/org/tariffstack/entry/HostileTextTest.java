package org.tariffstack.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and values that look nearly right and would be costly, or read as something else. */
class HostileTextTest {

    /** The library below takes a code for a pattern, by which the first of these would be some currency. */
    @ParameterizedTest
    @ValueSource(strings = {"U.D", "US[D]", "...", "USD|CNY", "+", "(", "usd", "US", "", "U\u0130D"})
    void aCurrencyIsThreeCapitalLettersAndNoPattern(String currency) {
        InvalidEntryException failure = catchThrowableOfType(InvalidEntryException.class,
                () -> Entry.builder().value("1", currency));
        assertThat(failure.code()).isEqualTo(ErrorCode.UNKNOWN_CURRENCY);
        assertThat(failure).hasMessageContaining("'" + currency + "' is not a currency");
    }

    /** Their capitals are SS, FI, I and K: South Sudan, Finland, and half of others. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00DF", "\uFB01", "\u0131T", "\u212AR"})
    void aCountryIsTwoLettersAsTheyStand(String country) {
        assertThat(catchThrowableOfType(InvalidEntryException.class, () -> Origin.of(country)).code())
                .isEqualTo(ErrorCode.UNKNOWN_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59", "-999999999-01-01T00:00+18:00", "10000-01-01", "0000-06-01",
        "+10000-01-02T00:00Z"})
    void aYearHasFourDigits(String time) {
        InvalidEntryException failure =
                catchThrowableOfType(InvalidEntryException.class, () -> EntryTime.parse(time, "loaded"));
        assertThat(failure.code()).isEqualTo(ErrorCode.BAD_TIME);
        assertThat(failure.field()).isEqualTo("loaded");
    }

    @Test
    void timesMadeInCodeAreHeldToTheSameYears() {
        assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> EntryTime.of(Instant.MAX));
        assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> EntryTime.at(LocalDateTime.MIN));
        assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> EntryTime.on(LocalDate.MAX));
    }

    @Test
    void aQuantityOfASizeThatNoGoodsHaveIsRefused() {
        BigDecimal huge = new BigDecimal("-1E999999999");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Quantity(huge, Unit.KILOGRAM))
                .withMessageContaining("at most 30 digits");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Quantity.of("1E999999999", Unit.KILOGRAM));
    }

    @Test
    void aMessageQuotesNoMoreThanCanBeRead() {
        String endless = "x".repeat(1_000_000);
        assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> HtsCode.of(endless))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2100).startsWith("'xxx")
                        .endsWith("A code looks like 9503.00.00 or 9503000011."));
        assertThatExceptionOfType(UnknownUnitException.class).isThrownBy(() -> Unit.parse(endless))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2100));
    }
}

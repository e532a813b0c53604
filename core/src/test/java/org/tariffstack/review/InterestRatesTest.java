package org.tariffstack.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestRatesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static InterestPeriod period(String from, String to, String rate) {
        return new InterestPeriod(LocalDate.parse(from), LocalDate.parse(to), new BigDecimal(rate));
    }

    private static InterestRates all(String rate) {
        return InterestRates.of(List.of(period("2000-01-01", "2099-12-31", rate)));
    }

    /** The table that corrects Rev. Rul. 2014-27: 0.11 percent, compounded daily as 26 U.S.C. 6622 wants. */
    @ParameterizedTest
    @CsvSource({"1, .000003014", "10, .000030137", "20, .000060276", "30, .000090415", "40, .000120555"})
    void compoundsAsThePublishedTable(int days, BigDecimal factor) {
        assertThat(all("0.0011").factor(NEW_YEAR, NEW_YEAR.plusDays(days), Compounding.DAILY)
                .setScale(9, RoundingMode.HALF_UP)).isEqualByComparingTo(factor);
    }

    @Test
    void aYearOfSimpleInterestIsTheRate() {
        LocalDate eve = LocalDate.of(2024, 12, 31);
        assertThat(all("0.073").interest(new BigDecimal("1000"), eve, eve.plusDays(365), Compounding.SIMPLE))
                .isEqualByComparingTo("73");
        // 2024 has 366 days, and each bears a 366th.
        assertThat(all("0.0732").interest(new BigDecimal("1000"), eve.minusDays(366), eve, Compounding.SIMPLE))
                .isEqualByComparingTo("73.2");
    }

    @Test
    void goesFromRateToRateDayByDay() {
        InterestRates rates = InterestRates.of(List.of(period("2024-01-01", "2024-03-31", "0.08"),
                period("2023-10-01", "2023-12-31", "0.07")));
        LocalDate deposited = LocalDate.of(2023, 12, 20);
        LocalDate through = LocalDate.of(2024, 3, 1);
        BigDecimal sum = BigDecimal.ONE;
        for (LocalDate day = deposited.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            String rate = day.getYear() == 2023 ? "0.07" : "0.08";
            sum = sum.add(sum.multiply(new BigDecimal(rate)).divide(BigDecimal.valueOf(day.lengthOfYear()),
                    MathContext.DECIMAL128), MathContext.DECIMAL128);
        }
        assertThat(rates.factor(deposited, through, Compounding.DAILY))
                .isCloseTo(sum.subtract(BigDecimal.ONE), org.assertj.core.data.Offset.offset(new BigDecimal("1e-28")));
    }

    @Test
    void thereIsNoneOnTheDayOfTheDeposit() {
        assertThat(InterestRates.of(List.of()).factor(NEW_YEAR, NEW_YEAR, Compounding.DAILY)).isZero();
        assertThat(all("0.07").factor(NEW_YEAR, NEW_YEAR.minusDays(9), Compounding.SIMPLE)).isZero();
    }

    @Test
    void refusesADayWithoutARate() {
        InterestRates quarter = InterestRates.of(List.of(period("2025-01-01", "2025-03-31", "0.07")));
        assertThatThrownBy(() -> quarter.factor(NEW_YEAR, LocalDate.of(2025, 4, 2), Compounding.DAILY))
                .isInstanceOfSatisfying(UncoveredDayException.class,
                        e -> assertThat(e.day()).isEqualTo(LocalDate.of(2025, 4, 1)));
        assertThatThrownBy(() -> quarter.factor(LocalDate.of(2024, 12, 30), NEW_YEAR, Compounding.SIMPLE))
                .hasMessageContaining("2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 2025-06-30, 2025-03-31", "2024-01-01, 2026-01-01, 2025-01-01",
        "2025-02-01, 2025-02-01, 2025-02-01"})
    void refusesTwoRatesForADay(String from, String to, String day) {
        List<InterestPeriod> both = List.of(period("2025-01-01", "2025-03-31", "0.07"), period(from, to, "0.06"));
        assertThatThrownBy(() -> InterestRates.of(both)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(day);
    }

    @Test
    void refusesPeriodsThatCannotBe() {
        assertThatThrownBy(() -> period("2025-02-01", "2025-01-31", "0.07")).hasMessageContaining("before it begins");
        assertThatThrownBy(() -> period("2025-02-01", "2025-02-28", "-0.07")).hasMessageContaining("negative");
    }

    /** A period without an end holds for a billion years, and each would be gone through. */
    @Test
    void daysFarOffAreRefused() {
        InterestRates rates = InterestRates.of(List.of(new InterestPeriod(LocalDate.MIN, LocalDate.MAX, new BigDecimal("0.07"))));
        assertThatThrownBy(() -> rates.factor(NEW_YEAR, LocalDate.MAX, Compounding.DAILY))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("the years 1 to 9999");
        assertThatThrownBy(() -> rates.factor(LocalDate.MIN, NEW_YEAR, Compounding.SIMPLE))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("the years 1 to 9999");
    }

    @Test
    void amountsOfASizeThatNoMoneyHasAreRefused() {
        BigDecimal huge = new BigDecimal("1E999999999");
        assertThatThrownBy(() -> new InterestPeriod(NEW_YEAR, NEW_YEAR, huge)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FiledLine("9903.01.24", Optional.of(huge))).isInstanceOf(IllegalArgumentException.class);
    }
}

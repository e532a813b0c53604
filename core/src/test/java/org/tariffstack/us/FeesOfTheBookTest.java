package org.tariffstack.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.Fee;
import org.tariffstack.law.Filing;
import org.tariffstack.law.TariffBook;

/** The fees of customs, year by year. */
class FeesOfTheBookTest {
    private static final TariffBook BOOK = UnitedStates.book();

    private static Fee fee(String id, Filing filing, Instant at) {
        List<Fee> found = BOOK.fees().stream().filter(fee -> fee.id().equals(id) && fee.filings().contains(filing)
                && fee.validity().holds(at, null)).toList();
        assertThat(found).as("%s, %s, %s", id, filing, at).hasSize(1);
        return found.get(0);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(BOOK.zone()).toInstant();
    }

    /**
     * The notices of each year: CBP general notice of 2017-11-01; 83 FR 37509; 84 FR 37902; 85 FR 45646; 86 FR 40864;
     * FR doc 2022-16533; 88 FR 48900; 89 FR 59126; 90 FR 34665; FR doc 2026-15530. Before the first, 19 CFR 24.23(b).
     */
    @ParameterizedTest
    @CsvSource({
        "2017-12-31, 25.00, 485.00", "2018-01-01, 25.67, 497.99", "2018-09-30, 25.67, 497.99",
        "2018-10-01, 26.22, 508.70", "2019-10-01, 26.79, 519.76", "2020-10-01, 27.23, 528.33",
        "2021-10-01, 27.75, 538.40", "2022-10-01, 29.66, 575.35", "2023-10-01, 31.67, 614.35",
        "2024-10-01, 32.71, 634.62", "2025-09-30, 32.71, 634.62", "2025-10-01, 33.58, 651.50",
        "2026-10-01, 34.58, 670.86"})
    void theProcessingFeeHasItsBoundsOfTheYear(String day, BigDecimal minimum, BigDecimal maximum) {
        Fee fee = fee("mpf", Filing.FORMAL, noon(day));
        assertThat(fee.rate()).isEqualByComparingTo("0.003464");
        assertThat(fee.minimum()).isEqualTo(minimum);
        assertThat(fee.maximum()).isEqualTo(maximum);
    }

    /**
     * 19 CFR 24.22(k): the amounts of the appendices to part 24, times the factor of the year. The factors are 1 plus
     * the increase that the notices print. 485 x 1.34331 is 651.505..., of which the notice of 2025 prints 651.50.
     */
    @ParameterizedTest
    @CsvSource({"2018-06-01, 1.02678", "2019-06-01, 1.04886", "2020-06-01, 1.07166", "2021-06-01, 1.08934",
        "2022-06-01, 1.11011", "2023-06-01, 1.18629", "2024-06-01, 1.26670", "2025-06-01, 1.30849",
        "2026-06-01, 1.34331", "2026-12-01, 1.38322"})
    void everyAmountIsItsBaseTimesTheFactorOfTheYear(String day, BigDecimal factor) {
        Instant at = noon(day);
        assertIsBaseTimes(factor, "25", fee("mpf", Filing.FORMAL, at).minimum());
        assertThat(fee("mpf", Filing.FORMAL, at).maximum())
                .isCloseTo(new BigDecimal("485").multiply(factor), Offset.offset(new BigDecimal("0.0054")));
        assertIsBaseTimes(factor, "3", fee("mpf-manual", Filing.FORMAL_MANUAL, at).amount());
        assertIsBaseTimes(factor, "2", fee("mpf", Filing.INFORMAL, at).amount());
        assertIsBaseTimes(factor, "6", fee("mpf", Filing.INFORMAL_MANUAL, at).amount());
        assertIsBaseTimes(factor, "9", fee("mpf", Filing.INFORMAL_BY_CUSTOMS, at).amount());
        assertIsBaseTimes(factor, "1", fee("waybill", Filing.EXPRESS, at).amount());
        assertIsBaseTimes(factor, "5.50", fee("mail", Filing.MAIL, at).amount());
    }

    private static void assertIsBaseTimes(BigDecimal factor, String base, BigDecimal amount) {
        assertThat(amount).isEqualTo(new BigDecimal(base).multiply(factor).setScale(2, RoundingMode.HALF_UP));
    }

    /** CSMS 18-000465, the notices of August 2019 and of July 2020 as brokers passed them on, CSMS 65741993. */
    @ParameterizedTest
    @CsvSource({"mpf, INFORMAL, 2018-12-01, 2.10", "mpf-manual, FORMAL_MANUAL, 2018-12-01, 3.15",
        "mail, MAIL, 2018-12-01, 5.77", "mpf, INFORMAL_MANUAL, 2019-12-01, 6.43",
        "mpf, INFORMAL_BY_CUSTOMS, 2019-12-01, 9.64", "mail, MAIL, 2020-12-01, 5.99", "mpf, INFORMAL, 2025-12-01, 2.69",
        "waybill, EXPRESS, 2025-12-01, 1.34"})
    void theFlatFeesArePublishedToo(String id, Filing filing, String day, BigDecimal amount) {
        assertThat(fee(id, filing, noon(day)).amount()).isEqualTo(amount);
    }

    @Test
    void eachVersionEndsWhereTheNextBeginsAndByTheActThatMadeIt() {
        for (Filing filing : Filing.values()) {
            List<Fee> versions = BOOK.fees().stream()
                    .filter(fee -> fee.filings().contains(filing) && !fee.id().equals("hmf") && !fee.id().equals("mpf-manual"))
                    .sorted(Comparator.comparing((Fee fee) -> fee.validity().period().from())).toList();
            assertThat(versions).as(filing.name()).hasSize(11);
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i - 1).validity().period().to()).isEqualTo(versions.get(i).validity().period().from());
                assertThat(versions.get(i - 1).validity().ended()).isEqualTo(versions.get(i).validity().enacted());
            }
        }
    }

    @Test
    void whatWasComputedIsMarkedAsSuch() {
        assertThat(BOOK.fees()).filteredOn(fee -> fee.citation().confidence() == Confidence.PRIMARY).isEmpty();
        assertThat(fee("mpf", Filing.INFORMAL_MANUAL, noon("2025-12-01")).citation().confidence())
                .isEqualTo(Confidence.INFERRED);
    }
}

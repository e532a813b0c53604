package org.tariffstack.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;

/** What can be claimed back after Learning Resources v. Trump, Nos. 24-1287 and 25-250 (2026-02-20). */
class RefundTest {
    private static final TariffStack US = TariffStack.unitedStates();

    /**
     * Bags of China on 2025-06-10: 17.6% by the schedule and 25% by list 3 remain; 20% by EO 14228 and 10% by EO 14298
     * were held unlawful. On 10,000 that is 4,260 owed and 3,000 refundable.
     */
    private static Refund bags(String headings, String duties, String paid) {
        Entry entry = Entry.builder().hts("4202.92.91").origin("CN").entered("2025-06-10").value("10000", "USD").build();
        return US.refund(FiledEntry.parse(entry, headings, duties, paid));
    }

    @Test
    void namesTheRulingOfEachDuty() {
        Refund refund = bags("", "", "");
        assertThat(refund.totalAmount()).isEqualByComparingTo("3000");
        assertThat(refund.total().orElseThrow().getNumber().longValueExact()).isEqualTo(3000);
        assertThat(refund.lines()).extracting(RefundLine::heading).containsExactly("9903.01.24", "9903.01.25");
        assertThat(refund.lines()).allSatisfy(line -> {
            assertThat(line.ruling()).contains("Learning Resources v. Trump");
            assertThat(line.since()).isEqualTo(LocalDate.of(2026, 2, 20));
        });
    }

    /** 19 U.S.C. 1505(b): what was deposited beyond what is found due is refunded. */
    @ParameterizedTest(name = "paid {0}: {1} back, {2} and {3}")
    @CsvSource({
        "7260, 3000, 2000,    1000",
        "9000, 3000, 2000,    1000",
        "5760, 1500, 1000,    500",
        "4260, 0,    0,       0",
        "100,  0,    0,       0",
        "0,    0,    0,       0"})
    void refundsWhatWasPaidBeyondWhatRemainsOwed(String paid, BigDecimal total, BigDecimal fentanyl,
            BigDecimal reciprocal) {
        Refund refund = bags("", "", paid);
        assertThat(refund.totalAmount()).isEqualByComparingTo(total);
        assertThat(refund.lines().get(0).refundable()).isEqualByComparingTo(fentanyl);
        assertThat(refund.lines().get(1).refundable()).isEqualByComparingTo(reciprocal);
        assertThat(refund.lines().get(0).assessed()).isEqualByComparingTo("2000");
    }

    @Test
    void sharesThatHaveNoEndAddUpToTheExcess() {
        // 740 in the proportion of 2 to 1.
        Refund refund = bags("", "", "5000");
        assertThat(refund.totalAmount()).isEqualByComparingTo("740");
        assertThat(refund.lines().get(0).refundable()).isBetween(new BigDecimal("493.33"), new BigDecimal("493.34"));
    }

    @Test
    void refundsNothingOfAProgrammeThatWasNotFiled() {
        Refund refund = bags("9903.88.03 9903.01.24 4202.92.91", "", "");
        assertThat(refund.totalAmount()).isEqualByComparingTo("2000");
        assertThat(refund.lines().get(1).refundable()).isZero();
    }

    @Test
    void refundsWhatWasPaidUnderTheWrongNumberOfAProgramme() {
        // 9903.01.20 was the number of the same duty until 2025-03-04 (EO 14195).
        Refund refund = bags("9903.88.03 9903.01.20 4202.92.91", "2500 1000 1760", "5260");
        assertThat(refund.totalAmount()).isEqualByComparingTo("1000");
        assertThat(refund.lines().get(0).assessed()).isEqualByComparingTo("2000");
    }

    @Test
    void refundsNoMoreThanWasFiledUnderANumber() {
        Refund refund = bags("9903.88.03 9903.01.24 9903.01.25 4202.92.91", "2500 1500 1000 1760", "");
        assertThat(refund.lines()).extracting(line -> line.refundable().intValueExact()).containsExactly(1500, 1000);
    }

    @Test
    void refundsNothingThatNoRulingTouches() {
        Entry shirts = Entry.builder().hts("6109.10.00").origin("FR").entered("2025-01-15").value("200", "USD").build();
        Refund refund = US.refund(FiledEntry.of(shirts));
        assertThat(refund.lines()).isEmpty();
        assertThat(refund.unresolved()).isEmpty();
    }

    @Test
    void seesNoRulingBeforeItsDay() {
        Entry toys = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15").value("10000", "USD").build();
        assertThat(US.asKnownOn(LocalDate.of(2026, 2, 19)).refund(FiledEntry.of(toys)).totalAmount()).isZero();
        assertThat(US.asKnownOn(LocalDate.of(2026, 2, 20)).refund(FiledEntry.of(toys)).totalAmount())
                .isEqualByComparingTo("14500");
    }

    @Test
    void saysWhatKeepsARefundFromBeingComputed() {
        // HTSUS 0402.10.50 is charged by weight: without one, what remains owed is not known.
        Entry milk = Entry.builder().hts("0402.10.50").origin("NZ").entered("2025-09-01").value("10000", "USD").build();
        Refund paid = US.refund(FiledEntry.parse(milk, "", "", "5000"));
        assertThat(paid.unresolved().orElseThrow()).contains("0402.10.50", "kg");
        assertThat(paid.total()).isEmpty();
        // The 15% of EO 14326 hangs on no weight; as long as it is taken as paid, it can be told.
        assertThat(US.refund(FiledEntry.of(milk)).totalAmount()).isEqualByComparingTo("1500");
    }

    /** 19 U.S.C. 1514(c)(3): within 180 days after the liquidation. */
    @Test
    void knowsTheLastDayOfAProtest() {
        assertThat(Refund.lastDayOfProtest(LocalDate.of(2026, 1, 10), US.book())).contains(LocalDate.of(2026, 7, 9));
        assertThat(Refund.lastDayOfProtest(LocalDate.of(2026, 1, 10),
                TariffStack.chinaOnUnitedStatesGoods().book())).isEmpty();
    }
}

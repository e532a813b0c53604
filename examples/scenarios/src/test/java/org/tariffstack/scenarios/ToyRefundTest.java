package org.tariffstack.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.cost.Charge;
import org.tariffstack.cost.LandedCost;
import org.tariffstack.cost.Shipment;
import org.tariffstack.cost.ShipmentLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.history.Step;
import org.tariffstack.review.FiledEntry;
import org.tariffstack.review.Portfolio;
import org.tariffstack.review.PortfolioSums;

/**
 * The refund: what an importer of Chinese toys and backpacks can claim back of the duties of a year, and what stays
 * owed.
 *
 * <p>On 2026-02-20 the Supreme Court held that IEEPA gives no power over tariffs (Learning Resources, 24-1287 and
 * 25-250). What was assessed under it is refundable; section 301, the base rate, section 122 and the fees of customs
 * stay. Time limits of liquidation and protest are not judged here.
 *
 * <pre>
 * 9503.00.00, toys          Free                                                     HTSUS 2025
 * 4202.92.31, backpacks    17.6%   section 301, list 3: 25%                          HTSUS 2025; 84 FR 20459
 * fentanyl, China            10%   from 2025-02-04, 20% from 03-04, 10% from 11-10   EO 14195, 14228, 14357
 * reciprocal, China          10%   from 2025-04-05, 84% from 04-09, 125% from 04-10, 10% from 05-14
 *                                                                                    EO 14257, 14259, 14266, 14298
 * all IEEPA duties           end   2026-02-24T00:00                                  EO 14389
 * section 122                10%   2026-02-24T00:01 to 2026-07-24T00:01              Proc. 11012 (91 FR 9339)
 * </pre>
 *
 * <p><b>To make it yours</b>, put your own entries into the table: day, value, and the sums of the law beside them.
 *
 * <pre>{@code
 * mvn -q -B -pl examples/scenarios -am test -Dtest=ToyRefundTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class ToyRefundTest {
    private static final TariffStack LAW = TariffStack.unitedStates();
    private static final String TOYS = "9503.00.00";
    private static final String BACKPACKS = "4202.92.31";

    /** Goods worth 40,000 dollars that came by ship and were loaded too late for every rule on goods in transit. */
    private static Entry.Builder goods(String hts, String entered) {
        return Entry.builder().hts(hts).origin("CN").entered(entered).loaded(entered).value("40000", "USD")
                .facts("us_content_pct=0;mode=vessel");
    }

    @ParameterizedTest(name = "{0}: {1} back")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-15T12:00 | 0%         | 0%  | before the duties
            2025-02-15T12:00 | 10%        | 0%  | EO 14195
            2025-03-15T12:00 | 20%        | 0%  | EO 14228
            2025-04-15T12:00 | 20% + 125% | 0%  | EO 14228, 14266
            2025-05-10T12:00 | 20% + 125% | 0%  | EO 14228, 14266
            2025-05-20T12:00 | 20% + 10%  | 0%  | EO 14298
            2025-10-15T12:00 | 20% + 10%  | 0%  | EO 14334
            2025-11-15T12:00 | 10% + 10%  | 0%  | EO 14357, 14358
            2026-02-23T12:00 | 10% + 10%  | 0%  | their last day: EO 14389
            2026-03-15T12:00 | 0%         | 10% | Proc. 11012 is no IEEPA duty
            2026-08-15T12:00 | 0%         | 12.5% | 91 FR 47318 neither
            """)
    void toys(String entered, String refundable, String owed, String act) {
        assertThatEntry(goods(TOYS, entered)).because(act).mayReclaim(refundable).owesForGood(owed)
                .owes(refundable + " + " + owed);
        // The base rate and list 3 of the backpacks stay owed all along.
        assertThatEntry(goods(BACKPACKS, entered)).because(act + "; 84 FR 20459").mayReclaim(refundable)
                .owesForGood("17.6% + 25% + " + owed);
    }

    /** One entry of toys on the fifteenth of each month of 2025, with what the law above says of 40,000 dollars. */
    @Test
    void theClaimOfAYear() {
        Portfolio year = year(TOYS);
        // January nothing; 10%; 20%; 145%; from mid-May on 20% + 10%; from November on 10% + 10%.
        assertThat(year.byMonth().values()).extracting(PortfolioSums::refundable).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(amounts("0", "4000", "8000", "58000", "12000", "12000", "12000", "12000", "12000",
                        "12000", "8000", "8000"));
        // 4,000 + 8,000 + 58,000 + 6 x 12,000 + 2 x 8,000, and nothing else had been paid on toys.
        assertThat(year.total().refundable()).isEqualByComparingTo("158000");
        assertThat(year.total().duty()).isEqualByComparingTo("158000");
    }

    /** The same year of backpacks: the claim is the same, and 17.6% and 25% of 40,000 stay owed, twelve times. */
    @Test
    void whatStaysOwedOfAYear() {
        Portfolio year = year(BACKPACKS);
        assertThat(year.total().refundable()).isEqualByComparingTo("158000");
        // 12 x 7,040 and 12 x 10,000
        assertThat(year.byProgram().get("base").duty()).isEqualByComparingTo("84480");
        assertThat(year.byProgram().get("301-china").duty()).isEqualByComparingTo("120000");
        assertThat(year.total().duty().subtract(year.total().refundable())).isEqualByComparingTo("204480");
    }

    private static Portfolio year(String hts) {
        Portfolio.Builder year = Portfolio.builder(LAW.book().zone(), 0);
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2025, month, 15);
            year.add(day.toString(), LAW.assess(goods(hts, day + "T12:00").build()));
        }
        return year.build();
    }

    private static BigDecimal[] amounts(String... amounts) {
        return List.of(amounts).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    /** Nobody gets back what was not paid: who filed the fentanyl number alone, claims that and no more. */
    @Test
    void whatWasPaidAndWhatWasNot() {
        Entry april = goods(TOYS, "2025-04-15T12:00").build();
        // 20% and 125% of 40,000, both paid.
        assertThat(LAW.refund(FiledEntry.parse(april, "9903.01.24 9903.01.63 9503.00.00", "8000 50000 0", "58000"))
                .totalAmount()).isEqualByComparingTo("58000");
        assertThat(LAW.refund(FiledEntry.parse(april, "9903.01.24 9503.00.00", "8000 0", "8000")).totalAmount())
                .isEqualByComparingTo("8000");
    }

    /** For a claim entry by entry: the refundable percentage of toys as it changed over time, without the dates. */
    @Test
    void theCalendarOfTheClaim() {
        List<String> rates = new ArrayList<>();
        for (Step step : LAW.timeline(goods(TOYS, "2025-01-01").loaded("2026-12-31").build(), LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 3, 1)).steps()) {
            Assessment answer = step.assessment().orElseThrow();
            String rate = answer.refundableAmount().movePointRight(2).divide(answer.customsValue()).stripTrailingZeros()
                    .toPlainString();
            if (rates.isEmpty() || !rates.get(rates.size() - 1).equals(rate)) {
                rates.add(rate);
            }
        }
        // EO 14195, 14228, 14257, 14259, 14266, 14298, 14357, 14389.
        assertThat(rates).containsExactly("0", "10", "20", "30", "104", "145", "30", "20", "0");
    }

    /**
     * A container of 8,000 toys at the peak, with 1,200 dollars of freight. The fees are no duties and stay: 0.3464% for
     * processing (19 CFR 24.23(b)) and 0.125% for the harbor (19 CFR 24.24), on 40,000.
     */
    @Test
    void whatAToyCostThenAndAfterTheRefund() {
        Shipment container = Shipment.builder().addLines(ShipmentLine.of(goods(TOYS, "2025-04-15T12:00")
                .quantity("8000", "pcs").build())).addCharges(Charge.of("freight", "1200", "USD")).build();
        LandedCost cost = LAW.landedCost(container);

        // 40,000 + 1,200 + 145% of 40,000 + 138.56 + 50.00
        assertThat(cost.totalAmount()).contains(new BigDecimal("99388.56"));
        assertThat(cost.refundableAmount()).isEqualByComparingTo("58000");
        // 41,388.56 / 8,000 = 5.17357, where 99,388.56 / 8,000 = 12.42357 had been paid.
        BigDecimal after = cost.totalAmount().orElseThrow().subtract(cost.refundableAmount());
        assertThat(after).isEqualByComparingTo("41388.56");
        assertThat(cost.lines().get(0).unitAmount()).contains(new BigDecimal("12.4236"));
    }

    /** The day before the ruling, nothing was refundable, and the books of the year said so. */
    @Test
    void nobodyKnewTheDayBefore() {
        assertThatEntry(goods(TOYS, "2025-04-15T12:00")).under(LAW.asKnownOn(LocalDate.of(2026, 2, 19)))
                .because("before Learning Resources, 24-1287").mayReclaim("0%").owesForGood("20% + 125%");
        assertThatEntry(goods(TOYS, "2025-04-15T12:00")).under(LAW.asKnownOn(LocalDate.of(2026, 2, 20)))
                .because("Learning Resources, 24-1287").mayReclaim("20% + 125%").owesForGood("0%");
    }
}

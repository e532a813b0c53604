package org.tariffstack.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tariffstack.cost.Goods.TIRES;
import static org.tariffstack.cost.Goods.TOYS;
import static org.tariffstack.cost.Goods.by;
import static org.tariffstack.cost.Goods.cost;
import static org.tariffstack.cost.Goods.entry;
import static org.tariffstack.cost.Goods.fee;
import static org.tariffstack.cost.Goods.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** From the price to the customs value: charges, currencies, whole dollars. */
class CustomsValueTest {
    private static final ExchangeRates EUROS = RateTable.of(List.of(
            new RateTable.Quote("EUR", "USD", LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 9),
                    new BigDecimal("1.5"), "the first week"),
            new RateTable.Quote("EUR", "USD", LocalDate.of(2025, 1, 10), null, new BigDecimal("1.207354"), "made up")));

    /**
     * Customs broker licence examination (a question on 19 CFR 152.103(a)): tires bought ex factory for 47,780, the
     * carriage to the port of Busan 3,075 not included; entered value 47,780. With 19 CFR 24.23 and 24.24: 47,780 x
     * 0.003464 = 165.50992 and 47,780 x 0.00125 = 59.725; 4% is 1,911.20.
     */
    @Test
    void theTiresOfTheExamination() {
        LandedCost cost = cost(by("vessel", line(TIRES, "KR", "47780")).addCharges(Charge.of("freight", "3075", "USD")));
        assertThat(cost.customsValue()).isEqualByComparingTo("47780");
        assertThat(fee(cost, "mpf")).isEqualTo("165.51");
        assertThat(fee(cost, "hmf")).isEqualTo("59.73");
        assertThat(cost.dutyAmount()).contains(new BigDecimal("1911.20"));
        // 47,780 + 3,075 + 1,911.20 + 165.51 + 59.73
        assertThat(cost.totalAmount()).contains(new BigDecimal("52991.44"));
        assertThat(cost.total().orElseThrow().getCurrency().getCurrencyCode()).isEqualTo("USD");
    }

    /** 19 U.S.C. 1401a(b)(1): assists, packing, commissions, royalties and proceeds are added; (b)(4): freight is not. */
    @ParameterizedTest
    @CsvSource({"assist, 10500", "packing, 10500", "commission, 10500", "royalty, 10500", "proceeds, 10500",
        "inland, 10500", "freight, 10000", "insurance, 10000", "broker, 10000", "delivery, 10000", "other, 10000"})
    void theLawSaysWhichChargesBelong(String kind, String value) {
        LandedCost cost = cost(by("air", line(TIRES, "JP", "10000")).addCharges(Charge.of(kind, "500", "USD")));
        assertThat(cost.customsValue()).isEqualByComparingTo(value);
        assertThat(cost.dutyAmount().orElseThrow()).isEqualByComparingTo(
                new BigDecimal(value).multiply(new BigDecimal("0.04")));
        assertThat(cost.goodsAmount()).isEqualByComparingTo("10000");
        assertThat(cost.chargesAmount()).isEqualByComparingTo("500");
    }

    /** A price free to the port of arrival holds the freight: it comes off the value and costs nothing more. */
    @Test
    void freightWithinThePriceComesOff() {
        LandedCost cost = cost(by("air", line(TIRES, "JP", "10000"))
                .addCharges(Charge.of("freight", "800", "USD").withinPrice())
                .addCharges(Charge.of("assist", "100", "USD").withinPrice()));
        assertThat(cost.customsValue()).isEqualByComparingTo("9200");
        assertThat(cost.chargesAmount()).isZero();
        // 10,000 + 4% of 9,200 + 32.71
        assertThat(cost.totalAmount()).contains(new BigDecimal("10400.71"));
    }

    /** China values goods at its port, with freight and insurance: 10,850 x (5.3% base stated) and 13% on top. */
    @Test
    void inChinaFreightBelongs() {
        Entry chips = Entry.builder().hts("85423190").origin("US").entered("2025-06-01T12:00").value("10000", "CNY").build();
        LandedCost cost = TariffStack.chinaOnUnitedStatesGoods().landedCost(Shipment.builder()
                .addLines(ShipmentLine.of(chips)).addCharges(Charge.of("freight", "800", "CNY"),
                        Charge.of("insurance", "50", "CNY"), Charge.of("delivery", "99.99", "CNY")).build());
        assertThat(cost.customsValue()).isEqualByComparingTo("10850");
        // No. 7/2025: +10% on a base rate of zero; VAT 13% of 11,935.
        assertThat(cost.dutyAmount()).contains(new BigDecimal("1085.00"));
        assertThat(cost.taxesAmount()).contains(new BigDecimal("1551.55"));
        assertThat(cost.fees()).isEmpty();
        assertThat(cost.totalAmount()).contains(new BigDecimal("13586.54"));
    }

    /** Duties under an order count into the base of the value-added tax: 13% of (10,000 + 1,000 + 2,000). */
    @Test
    void taxesAreOnAntidumpingDutiesToo() {
        Entry chips = Entry.builder().hts("85423190").origin("US").entered("2025-06-01T12:00").value("10000", "CNY").build();
        LandedCost cost = TariffStack.chinaOnUnitedStatesGoods().landedCost(Shipment.builder().addLines(
                ShipmentLine.builder().entry(chips).addRemedies(
                        Remedy.of(Remedy.Kind.ANTIDUMPING, "2025-27", "20%")).build()).build());
        assertThat(cost.taxesAmount()).contains(new BigDecimal("1690.00"));
    }

    /**
     * Customs broker licence examination (a question on 19 CFR 152.1(c), 159.3, 159.32): of 24,147.08 and 24,147 the
     * entered value is 24,147. The sum in euros is ours: 20,000 x 1.207354 = 24,147.08.
     */
    @Test
    void convertedAtTheRateOfTheDayOfExportAndThenRounded() {
        ShipmentLine goods = ShipmentLine.of(entry(TOYS, "IE", "1").value("20000", "EUR").exported("2025-01-20").build());
        LandedCost cost = cost(by("air", goods).rates(EUROS));
        assertThat(cost.lines().get(0).customsValue()).isEqualTo("24147");
        assertThat(cost.goodsAmount()).isEqualTo("24147.08");
        assertThat(cost.exchanges()).containsExactly(new Exchange("EUR", "USD", LocalDate.of(2025, 1, 20),
                new BigDecimal("1.207354"), "made up"));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-02, 30000.00", "2025-01-09, 30000.00", "2025-01-10, 24147.08"})
    void aRateHoldsOnItsDays(String exported, BigDecimal goods) {
        ShipmentLine line = ShipmentLine.of(entry(TOYS, "IE", "1").value("20000", "EUR").build());
        assertThat(cost(by("air", line).rates(EUROS)
                .exported(org.tariffstack.entry.EntryTime.parse(exported, "exported"))).goodsAmount()).isEqualTo(goods);
    }

    @Test
    void withoutARateOrADayItIsRefused() {
        ShipmentLine undated = ShipmentLine.of(entry(TOYS, "IE", "1").value("20000", "EUR").build());
        ShipmentLine early = ShipmentLine.of(entry(TOYS, "IE", "1").value("20000", "EUR").exported("2025-01-01").build());
        refused(by("air", undated).rates(EUROS).build(), ErrorCode.MISSING_FIELD, "the day of export");
        refused(by("air", early).rates(EUROS).build(), ErrorCode.NO_EXCHANGE_RATE, "EUR to USD on 2025-01-01");
        refused(by("air", line(TOYS, "IE", "5")).addCharges(Charge.of("freight", "1", "EUR")).rates(EUROS).build(),
                ErrorCode.MISSING_FIELD, "the day of export");
    }

    /** 19 CFR 159.3(a): 50 cents and more are a dollar, less are nothing. */
    @ParameterizedTest
    @CsvSource({"100.49, 100", "100.50, 101", "100.51, 101", "0.49, 0"})
    void oneLineIsRoundedToTheDollar(String price, String value) {
        assertThat(cost(by("air", line(TOYS, "JP", price))).lines().get(0).customsValue()).isEqualTo(value);
    }

    /**
     * 19 CFR 159.3(a): the total is not moved by more than its own rounding. 3 x 100.50 is 301.50, so 302 and not 303:
     * one of the three is dropped. 3 x 100.40 is 301.20, so 301: one is taken up.
     */
    @ParameterizedTest
    @CsvSource({"100.50, 302", "100.40, 301", "100.90, 303", "100.00, 300"})
    void theLinesAddUpToTheRoundedTotal(String price, String total) {
        LandedCost cost = cost(by("air", line(TOYS, "JP", price), line(TOYS, "NO", price), line(TIRES, "JP", price)));
        assertThat(cost.customsValue()).isEqualByComparingTo(total);
        assertThat(cost.lines()).allSatisfy(line -> assertThat(line.customsValue().subtract(new BigDecimal(price)).abs())
                .isLessThan(BigDecimal.ONE));
    }

    /** 19 CFR 159.3(a): larger fractions are taken up, lower ones dropped; of equal ones the line of the lower rate. */
    @ParameterizedTest
    @CsvSource({"100.40, 100.30, 101, 100", "100.60, 100.70, 100, 101", "100.40, 100.40, 100, 101",
        "100.50, 100.50, 101, 100"})
    void whichLineIsMovedIsSaid(String tires, String toys, String tiresValue, String toysValue) {
        LandedCost cost = cost(by("air", line(TIRES, "JP", tires), line(TOYS, "JP", toys)));
        assertThat(cost.lines()).extracting(LandedLine::customsValue)
                .containsExactly(new BigDecimal(tiresValue), new BigDecimal(toysValue));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(by("air", line(TOYS, "JP", "100")).addCharges(Charge.of("tip", "5", "USD")).build(),
                ErrorCode.UNKNOWN_CHARGE, "use assist, packing");
        refused(by("air", line(TOYS, "JP", "100")).addCharges(Charge.of("freight", "101", "USD").withinPrice()).build(),
                ErrorCode.BAD_VALUE, "more than the price");
        assertThatThrownBy(() -> ShipmentLine.of(Entry.builder().hts(TOYS).origin("JP").entered("2025-02-01").build()))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("has no value");
        assertThatThrownBy(() -> by("air").build()).isInstanceOf(InvalidEntryException.class)
                .hasMessageContaining("at least one line");
        assertThatThrownBy(() -> by("air", line(TOYS, "JP", "1"), ShipmentLine.of(
                entry(TOYS, "JP", "1").entered("2025-02-02").build())).build())
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("one entry");
        assertThatThrownBy(() -> Charge.of("freight", "-1", "USD")).isInstanceOf(InvalidEntryException.class)
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> Charge.of("freight", "1e999999999", "USD")).isInstanceOf(InvalidEntryException.class)
                .hasMessageContaining("digits");
    }

    private static void refused(Shipment shipment, ErrorCode code, String words) {
        assertThatThrownBy(() -> cost(shipment)).isInstanceOfSatisfying(InvalidEntryException.class,
                refused -> assertThat(refused.code()).isEqualTo(code)).hasMessageContaining(words);
    }
}

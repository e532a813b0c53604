package org.tariffstack.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tariffstack.cost.Goods.TIRES;
import static org.tariffstack.cost.Goods.TOYS;
import static org.tariffstack.cost.Goods.by;
import static org.tariffstack.cost.Goods.cost;
import static org.tariffstack.cost.Goods.entry;
import static org.tariffstack.cost.Goods.line;

import java.math.BigDecimal;
import java.util.List;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;

/** Duties, remedies, shares and the cost of one. */
class LandedCostTest {
    /** HTSUS 0402.99.90: 46.3 cents a kilogram and 14.9%: 500 x 0.463 = 231.50; 2,000 x 0.149 = 298.00. */
    @Test
    void aCompoundRate() {
        ShipmentLine milk = ShipmentLine.of(entry("0402.99.90", "NZ", "2000").quantity("500", "kg").build());
        LandedCost cost = cost(by("air", milk));
        assertThat(cost.dutyAmount()).contains(new BigDecimal("529.50"));
        // 2,000 + 529.50 + 32.71
        assertThat(cost.totalAmount()).contains(new BigDecimal("2562.21"));
        assertThat(cost.lines().get(0).unitAmount()).contains(new BigDecimal("5.1244"));
    }

    @Test
    void withoutItsQuantityACompoundRateLeavesTheCostUnknown() {
        LandedCost cost = cost(by("air", line("0402.99.90", "NZ", "2000"), line(TOYS, "JP", "100")));
        assertThat(cost.dutyAmount()).isEmpty();
        assertThat(cost.totalAmount()).isEmpty();
        assertThat(cost.lines().get(0).unresolved()).containsExactly("needs kg");
        assertThat(cost.lines().get(1).totalAmount()).isPresent();
        assertThat(cost.explain()).contains("unknown", "needs kg");
    }

    /** Toys of China at the peak: 20% (EO 14228) and 125% (EO 14266), both claimable back since the ruling. */
    @Test
    void theWholeStackIsInIt() {
        ShipmentLine toys = ShipmentLine.of(entry(TOYS, "CN", "10000").entered("2025-04-15T12:00")
                .quantity("5000", "pcs").build());
        LandedCost cost = cost(by("vessel", toys).addCharges(Charge.of("freight", "1200", "USD"),
                Charge.of("broker", "150", "USD")));
        assertThat(cost.dutyAmount()).contains(new BigDecimal("14500.00"));
        assertThat(cost.refundableAmount()).isEqualTo("14500.00");
        // 34.64 is 0.3464% of 10,000, 12.50 is 0.125%.
        assertThat(cost.feesAmount()).isEqualTo("47.14");
        assertThat(cost.totalAmount()).contains(new BigDecimal("25897.14"));
        assertThat(cost.lines().get(0).unitAmount()).contains(new BigDecimal("5.1794"));
        // When they were loaded and what of them is of US origin would change the duty.
        assertThat(cost.warnings()).contains("Line 1 leaves open loaded, us_content_pct: its duty lies between 2,000.00"
                + " and 14,500.00.");
    }

    /** Case numbers and rates are the caller's: 12.5% of 10,000, and 8% of 9,000 where another basis is stated. */
    @Test
    void remediesAreLayersOfTheCaller() {
        ShipmentLine tires = ShipmentLine.builder().entry(entry(TIRES, "TH", "10000").build()).addRemedies(
                Remedy.of(Remedy.Kind.ANTIDUMPING, "A-549-842-001", "12.5%"),
                Remedy.of(Remedy.Kind.COUNTERVAILING, "C-549-000-001", "8%").on(Monetary.getDefaultAmountFactory()
                        .setCurrency("USD").setNumber(9000).create()),
                Remedy.of(Remedy.Kind.ANTIDUMPING, "A-549-000-002", "30%").bonded()).build();
        LandedCost cost = cost(by("air", tires));
        assertThat(cost.lines().get(0).remedies()).extracting(line -> line.amount().orElseThrow())
                .containsExactly(new BigDecimal("1250.00"), new BigDecimal("720.00"), new BigDecimal("3000.00"));
        assertThat(cost.remediesAmount()).contains(new BigDecimal("1970.00"));
        // 10,000 + 400 + 1,970 + 34.64
        assertThat(cost.totalAmount()).contains(new BigDecimal("12404.64"));
        assertThat(cost.explain().replaceAll("\\s+", " ")).contains("A-549-842-001", "cash deposit", "by bond: not in the cost");
    }

    @Test
    void aRemedyByWeightNeedsTheWeight() {
        Remedy garlic = Remedy.of(Remedy.Kind.ANTIDUMPING, "A-570-831-001", "$4.71/kg");
        ShipmentLine without = ShipmentLine.builder().entry(entry("0703.20.00", "NZ", "1000").baseRate("Free").build())
                .addRemedies(garlic).build();
        assertThat(cost(by("air", without)).lines().get(0).remedies().get(0).unresolved()).contains("needs kg");
        ShipmentLine with = without.toBuilder().entry(without.entry().toBuilder().quantity("100", "kg").build()).build();
        assertThat(cost(by("air", with)).remediesAmount()).contains(new BigDecimal("471.00"));
    }

    @Test
    void aRemedyThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Remedy.of(Remedy.Kind.ANTIDUMPING, " ", "5%"))
                .isInstanceOfSatisfying(InvalidEntryException.class,
                        refused -> assertThat(refused.field()).isEqualTo("ad_case"));
        assertThatThrownBy(() -> Remedy.of(Remedy.Kind.COUNTERVAILING, "C-1", "much"))
                .isInstanceOfSatisfying(InvalidEntryException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.BAD_RATE));
        ShipmentLine line = ShipmentLine.builder().entry(entry(TIRES, "TH", "10000").build()).addRemedies(
                Remedy.of(Remedy.Kind.ANTIDUMPING, "A-1", "5%").on(Monetary.getDefaultAmountFactory()
                        .setCurrency("EUR").setNumber(1).create())).build();
        assertThatThrownBy(() -> cost(by("air", line))).isInstanceOfSatisfying(InvalidEntryException.class,
                refused -> assertThat(refused.code()).isEqualTo(ErrorCode.CURRENCY_MISMATCH));
    }

    @Test
    void sharedCostsFollowValueWeightOrQuantity() {
        ShipmentLine light = ShipmentLine.builder().entry(entry(TOYS, "JP", "3000").quantity("100", "pcs").build())
                .weight(Quantity.of("10", Unit.KILOGRAM)).build();
        ShipmentLine heavy = ShipmentLine.builder().entry(entry(TOYS, "NO", "1000").quantity("25", "doz").build())
                .weight(Quantity.of("0.03", Unit.TONNE)).build();
        Shipment.Builder shipment = by("air", light, heavy).addCharges(Charge.of("freight", "100.01", "USD"));
        assertThat(shares(shipment.allocation(Allocation.VALUE))).containsExactly("75.01", "25.00");
        assertThat(shares(shipment.allocation(Allocation.WEIGHT))).containsExactly("25.00", "75.01");
        // 100 pieces and 300.
        assertThat(shares(shipment.allocation(Allocation.QUANTITY))).containsExactly("25.00", "75.01");
    }

    private static List<String> shares(Shipment.Builder shipment) {
        return cost(shipment).lines().stream().map(line -> line.charges().get(0).amount().toPlainString()).toList();
    }

    @Test
    void whatHasNoWeightCannotShareByWeight() {
        Shipment.Builder shipment = by("air", line(TOYS, "JP", "3000")).addCharges(Charge.of("freight", "100", "USD"));
        assertThatThrownBy(() -> cost(shipment.allocation(Allocation.WEIGHT)))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("every line needs one");
        assertThatThrownBy(() -> cost(shipment.allocation(Allocation.QUANTITY)))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("every line needs one");
        ShipmentLine litres = ShipmentLine.of(entry(TOYS, "JP", "3000").quantity("5", "liter").build());
        ShipmentLine pieces = ShipmentLine.of(entry(TOYS, "JP", "3000").quantity("5", "pcs").build());
        assertThatThrownBy(() -> cost(by("air", litres, pieces).addCharges(Charge.of("freight", "100", "USD"))
                .allocation(Allocation.QUANTITY))).isInstanceOf(InvalidEntryException.class)
                .hasMessageContaining("counted alike");
        assertThatThrownBy(() -> ShipmentLine.builder().entry(entry(TOYS, "JP", "3000").build())
                .weight(Quantity.of("5", Unit.LITER)).build()).isInstanceOf(InvalidEntryException.class);
    }

    @Test
    void aPriceOfNothingIsShared() {
        LandedCost cost = cost(by("air", line(TOYS, "JP", "0"), line(TOYS, "NO", "0"))
                .addCharges(Charge.of("freight", "0.01", "USD")));
        assertThat(cost.chargesAmount()).isEqualTo("0.01");
    }

    @Test
    void whatALineStatesGoesBeforeWhatTheShipmentStates() {
        ShipmentLine byAir = ShipmentLine.of(entry(TOYS, "JP", "1000").facts("mode=air").build());
        LandedCost cost = cost(by("vessel", byAir, line(TOYS, "NO", "1000")));
        assertThat(Goods.fee(cost, "hmf")).isEqualTo("1.25");
    }

    @Test
    void explainsWithinAHundredColumns() {
        String text = cost(by("vessel", line(TIRES, "JP", "3000"), line(TOYS, "NO", "0.6"))
                .addCharges(Charge.of("freight", "100", "USD"), Charge.of("assist", "50", "USD"))).explain();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
        assertThat(text).contains("19 CFR 159.3(a)", "19 U.S.C. 1401a(b)(4)(A)", "19 CFR 24.24(a)", "Landed cost");
    }
}

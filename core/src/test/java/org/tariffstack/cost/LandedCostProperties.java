package org.tariffstack.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;
import org.tariffstack.law.Filing;

/** Laws of shares and of landed costs. */
class LandedCostProperties {
    @Provide
    Arbitrary<BigDecimal> cents() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999.99")).ofScale(2);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1000")).ofScale(3).list()
                .ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void shares_lose_no_cent_and_lie_within_a_cent_of_the_exact_share(@ForAll("cents") BigDecimal amount,
            @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> shares = Allocator.split(amount, weights);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(amount);
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < shares.size() && whole.signum() > 0; i++) {
            BigDecimal exact = amount.multiply(weights.get(i)).divide(whole, 20, RoundingMode.HALF_UP);
            assertThat(shares.get(i).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
            assertThat(shares.get(i)).isNotNegative();
        }
    }

    @Property
    void shares_do_not_hang_on_the_order(@ForAll("cents") BigDecimal amount,
            @ForAll("weights") List<BigDecimal> weights, @ForAll Random random) {
        List<BigDecimal> mixed = new ArrayList<>(weights);
        Collections.shuffle(mixed, random);
        assertThat(byWeight(amount, mixed)).isEqualTo(byWeight(amount, weights));
    }

    /** How often each share went to each weight: of equal weights either may bear the odd cent. */
    private static Map<String, Long> byWeight(BigDecimal amount, List<BigDecimal> weights) {
        List<BigDecimal> shares = Allocator.split(amount, weights);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            pairs.add(weights.get(i) + " bears " + shares.get(i));
        }
        return pairs.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Provide
    Arbitrary<ShipmentLine> lines() {
        Arbitrary<String> prices = cents().map(BigDecimal::toPlainString);
        return Combinators.combine(Arbitraries.of("9503.00.00", "4011.10.10", "8712.00.15", "6109.10.00", "8471.30.01"),
                Arbitraries.of("CN", "JP", "KR", "MX", "IL", "DE"), prices, Arbitraries.of("", "KR", "S"),
                Arbitraries.integers().between(1, 500), Arbitraries.of(0, 1, 2))
                .as((hts, origin, price, spi, weight, extra) -> {
                    Entry.Builder entry = Entry.builder().hts(hts).origin(origin).entered("2025-05-20T12:00")
                            .loaded("2025-05-15").value(price, "USD").quantity(Integer.toString(weight), "pcs");
                    ShipmentLine.Builder line = ShipmentLine.builder()
                            .entry((spi.isEmpty() ? entry : entry.spi(spi)).build())
                            .weight(Quantity.of(Integer.toString(weight), Unit.KILOGRAM));
                    if (extra == 1) {
                        line.addCharges(Charge.of("royalty", "33.33", "USD"));
                    } else if (extra == 2) {
                        line.addRemedies(Remedy.of(Remedy.Kind.ANTIDUMPING, "A-1", "7.77%"));
                    }
                    return line.build();
                });
    }

    @Provide
    Arbitrary<Shipment> shipments() {
        Arbitrary<List<Charge>> charges = Combinators.combine(Arbitraries.of("freight", "assist", "insurance", "broker"),
                cents()).as((kind, amount) -> Charge.of(kind, amount.toPlainString(), "USD")).list().ofMaxSize(3);
        return Combinators.combine(lines().list().ofMinSize(1).ofMaxSize(4), charges,
                Arbitraries.of(Allocation.values()), Arbitraries.of("vessel", "air", "truck"),
                Arbitraries.of(Filing.FORMAL, Filing.FORMAL_MANUAL))
                .as((lines, shared, allocation, mode, filing) -> Shipment.builder().addAllLines(lines)
                        .addAllCharges(shared).allocation(allocation).facts(Facts.parse("mode=" + mode)).filing(filing)
                        .build());
    }

    @Property(tries = 300)
    void the_whole_is_the_sum_of_its_lines_and_of_its_parts(@ForAll("shipments") Shipment shipment) {
        LandedCost cost = Goods.cost(shipment);
        BigDecimal total = cost.totalAmount().orElseThrow();
        assertThat(Amounts.sum(cost.lines().stream().map(line -> line.totalAmount().orElseThrow()).toList()))
                .isEqualTo(total);
        assertThat(cost.goodsAmount().add(cost.chargesAmount()).add(cost.dutyAmount().orElseThrow())
                .add(cost.remediesAmount().orElseThrow()).add(cost.taxesAmount().orElseThrow()).add(cost.feesAmount()))
                .isEqualTo(total);
        BigDecimal stated = shipment.charges().stream().map(charge -> Amounts.number(charge.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(shipment.lines().stream().flatMap(line -> line.charges().stream())
                        .map(charge -> Amounts.number(charge.amount())).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(cost.chargesAmount()).as("no cent of the charges is lost").isEqualByComparingTo(stated);
        assertThat(total.scale()).isEqualTo(2);
        cost.fees().forEach(fee -> assertThat(Amounts.sum(fee.shares())).isEqualTo(fee.amount()));
    }

    @Property(tries = 300)
    void the_processing_fee_is_nothing_or_within_its_bounds(@ForAll("shipments") Shipment shipment) {
        BigDecimal fee = Goods.fee(Goods.cost(shipment), "mpf");
        if (fee.signum() != 0) {
            assertThat(fee).isBetween(new BigDecimal("32.71"), new BigDecimal("634.62"));
        }
    }

    @Property(tries = 200)
    void off_the_ocean_there_is_no_harbor_fee(@ForAll("shipments") Shipment shipment) {
        boolean ocean = "vessel".equals(shipment.facts().get("mode"));
        LandedCost cost = Goods.cost(shipment);
        BigDecimal fee = Goods.fee(cost, "hmf");
        // 0.125% of four dollars is half a cent, which counts.
        boolean owed = ocean && cost.lines().stream()
                .anyMatch(line -> line.customsValue().compareTo(new BigDecimal("4")) >= 0);
        assertThat(fee.signum()).isEqualTo(owed ? 1 : 0);
    }

    @Property(tries = 200)
    void without_charges_the_cost_is_goods_duties_and_fees(@ForAll("shipments") Shipment shipment) {
        Shipment bare = shipment.toBuilder().charges(List.of()).lines(shipment.lines().stream()
                .map(line -> line.toBuilder().charges(List.of()).remedies(List.of()).build()).toList()).build();
        LandedCost cost = Goods.cost(bare);
        BigDecimal goods = bare.lines().stream().map(line -> Amounts.number(line.entry().value().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(cost.totalAmount().orElseThrow()).isEqualByComparingTo(
                goods.add(cost.dutyAmount().orElseThrow()).add(cost.feesAmount()));
    }

    @Property(tries = 200)
    void the_entered_values_are_whole_dollars_that_add_up_to_the_rounded_sum(@ForAll("shipments") Shipment shipment) {
        LandedCost cost = Goods.cost(shipment);
        BigDecimal exact = cost.goodsAmount().add(cost.lines().stream().flatMap(line -> line.charges().stream())
                .filter(ChargeShare::inValue).map(ChargeShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(cost.customsValue()).isEqualByComparingTo(exact.setScale(0, RoundingMode.HALF_UP));
        assertThat(cost.lines()).allSatisfy(line -> assertThat(line.customsValue().scale()).isZero());
    }
}

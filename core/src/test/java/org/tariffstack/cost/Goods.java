package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.Arrays;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;

/** Shipments of the tests, entered on a day when nothing but the base rate is owed on them. */
final class Goods {
    /** In fiscal year 2025: processing fee at least 32.71 and at most 634.62 (89 FR 59126). */
    static final String DAY = "2025-02-01";
    /** Free in column 1. */
    static final String TOYS = "9503.00.00";
    /** 4% in column 1 general. */
    static final String TIRES = "4011.10.10";

    private Goods() {}

    static Entry.Builder entry(String hts, String origin, String price) {
        return Entry.builder().hts(hts).origin(origin).entered(DAY).value(price, "USD");
    }

    static ShipmentLine line(String hts, String origin, String price) {
        return ShipmentLine.of(entry(hts, origin, price).build());
    }

    static Shipment.Builder by(String mode, ShipmentLine... lines) {
        return Shipment.builder().addAllLines(Arrays.asList(lines)).facts(Facts.parse("mode=" + mode));
    }

    static LandedCost cost(Shipment shipment) {
        return TariffStack.unitedStates().landedCost(shipment);
    }

    static LandedCost cost(Shipment.Builder shipment) {
        return cost(shipment.build());
    }

    static BigDecimal fee(LandedCost cost, String id) {
        return cost.fees().stream().filter(fee -> fee.fee().equals(id)).findFirst().orElseThrow().amount();
    }
}

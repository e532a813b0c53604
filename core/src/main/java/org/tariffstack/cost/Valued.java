package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.List;
import org.tariffstack.entry.Entry;

/**
 * A line with its customs value.
 *
 * @param line the line as stated
 * @param goods its price, in cents of the book's currency
 * @param charges what it bears of the charges, its own first
 * @param entry its goods with the customs value in place of the price and what is known of the shipment
 */
record Valued(ShipmentLine line, BigDecimal goods, List<ChargeShare> charges, Entry entry) {
    BigDecimal customsValue() {
        return Amounts.number(entry.value().orElseThrow());
    }
}

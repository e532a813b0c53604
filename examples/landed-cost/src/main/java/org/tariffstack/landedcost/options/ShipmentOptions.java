package org.tariffstack.landedcost.options;

import org.tariffstack.entry.Entry;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options on what is known of a shipment beside its code, its origin and its time of entry. */
public final class ShipmentOptions {
    @Mixin
    private GoodsOptions goods;

    @Option(names = "--spi", paramLabel = "SYMBOL", description = "The preference claimed, such as KR, AU or S.")
    private String spi;

    @Mixin
    private JurisdictionOption jurisdiction;

    public String jurisdiction() {
        return jurisdiction.name();
    }

    public boolean hasValue() {
        return goods.hasValue();
    }

    /** The entry, with all that is known of the shipment. */
    public Entry complete(Entry.Builder entry, String bookCurrency) {
        Entry.Builder whole = goods.complete(entry, bookCurrency);
        return spi == null ? whole.build() : whole.spi(spi).build();
    }
}

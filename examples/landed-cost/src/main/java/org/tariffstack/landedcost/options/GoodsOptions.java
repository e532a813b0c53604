package org.tariffstack.landedcost.options;

import java.util.List;
import org.tariffstack.entry.Entry;
import org.tariffstack.landedcost.console.QuietMoney;
import picocli.CommandLine.Option;

/** The options on what is known of goods wherever they come from and whatever is claimed for them. */
public final class GoodsOptions {
    @Option(names = "--loaded", paramLabel = "WHEN",
            description = "When it was loaded for the final leg: 2025-04-03 or 2025-04-03T18:00.")
    private String loaded;

    @Option(names = "--exported", paramLabel = "WHEN", description = "When it was exported.")
    private String exported;

    @Option(names = "--value", paramLabel = "AMOUNT", description = "The customs value, such as 10000 or 1000.50.")
    private String value;

    @Option(names = "--currency", paramLabel = "CUR",
            description = "The currency of the value. Default: that of the jurisdiction.")
    private String currency;

    @Option(names = "--quantity", paramLabel = "\"N UNIT\"",
            description = "A quantity with its unit, such as \"2000 kg\" or \"12 doz\". May be given several times.")
    private List<String> quantities = List.of();

    @Option(names = "--base-rate", paramLabel = "RATE",
            description = "A base rate instead of the schedule's, such as 2.5%% or '$0.50/kg'; also for a code "
                    + "that the schedule does not hold.")
    private String baseRate;

    @Option(names = "--facts", paramLabel = "K=V;K=V",
            description = "What else is known; 'tariffstack facts' lists the keys. May be given several times.")
    private List<String> facts = List.of();

    boolean hasValue() {
        return value != null;
    }

    /** The entry begun, with all that is known of the goods. */
    public Entry.Builder complete(Entry.Builder entry, String bookCurrency) {
        if (loaded != null) {
            entry.loaded(loaded);
        }
        if (exported != null) {
            entry.exported(exported);
        }
        if (value != null) {
            QuietMoney.please();
            entry.value(value, currency == null ? bookCurrency : currency);
        }
        for (String text : quantities) {
            StatedQuantity quantity = StatedQuantity.of("quantity", text);
            entry.quantity(quantity.amount(), quantity.unit());
        }
        if (baseRate != null) {
            entry.baseRate(baseRate);
        }
        return entry.facts(String.join(";", facts));
    }
}

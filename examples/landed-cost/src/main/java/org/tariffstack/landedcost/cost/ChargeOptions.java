package org.tariffstack.landedcost.cost;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.cost.Charge;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import picocli.CommandLine.Option;

/** What the lines of a shipment cost together, beside their prices. */
final class ChargeOptions {
    @Option(names = "--freight", paramLabel = "AMOUNT", description = "International freight: 1200, or \"1200 EUR\".")
    private String freight;

    @Option(names = "--insurance", paramLabel = "AMOUNT", description = "International insurance.")
    private String insurance;

    @Option(names = "--assist", paramLabel = "AMOUNT", description = "Assists: moulds, designs and such given to the maker.")
    private String assist;

    @Option(names = "--broker", paramLabel = "AMOUNT", description = "What the customs broker takes.")
    private String broker;

    @Option(names = "--charge", paramLabel = "KIND=AMOUNT",
            description = "Any other: packing, commission, royalty, proceeds, inland, delivery, other. May be given "
                    + "several times.")
    private List<String> others = List.of();

    @Option(names = "--within", paramLabel = "KIND", split = ",",
            description = "Which of these the prices hold already, as freight,insurance.")
    private List<String> within = List.of();

    /**
     * The charges.
     *
     * @param currency the currency of an amount that names none
     */
    List<Charge> charges(String currency) {
        List<Charge> charges = new ArrayList<>();
        add(charges, "freight", freight, currency);
        add(charges, "insurance", insurance, currency);
        add(charges, "assist", assist, currency);
        add(charges, "broker", broker, currency);
        for (String other : others) {
            int equals = other.indexOf('=');
            if (equals <= 0) {
                throw new InvalidEntryException(ErrorCode.BAD_VALUE, "charge",
                        "'" + other + "' is not a charge: write royalty=500.");
            }
            add(charges, other.substring(0, equals).strip(), other.substring(equals + 1), currency);
        }
        for (String kind : within) {
            if (charges.stream().noneMatch(charge -> charge.kind().equals(kind.strip()))) {
                throw new InvalidEntryException(ErrorCode.UNKNOWN_CHARGE, "within",
                        "The price cannot hold '" + kind.strip() + "', of which no amount is given.");
            }
        }
        return charges;
    }

    private void add(List<Charge> charges, String kind, String text, String currency) {
        if (text == null) {
            return;
        }
        String[] words = text.strip().split("\\s+");
        if (words.length > 2) {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, kind,
                    "'" + text + "' is not an amount: write 1200 or \"1200 EUR\".");
        }
        Charge charge = Charge.of(kind, words[0], words.length == 2 ? words[1] : currency);
        charges.add(within.stream().map(String::strip).anyMatch(kind::equals) ? charge.withinPrice() : charge);
    }
}

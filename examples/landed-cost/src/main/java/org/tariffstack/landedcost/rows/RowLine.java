package org.tariffstack.landedcost.rows;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.cost.Charge;
import org.tariffstack.cost.Remedy;
import org.tariffstack.cost.ShipmentLine;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;
import org.tariffstack.entry.UnknownUnitException;

/** Makes a line of a shipment of the fields of a row. */
public final class RowLine {
    /** What a line may cost beside its price, each in a column of its name. */
    static final List<String> CHARGES = List.of("assist", "packing", "commission", "royalty", "proceeds", "inland",
            "freight", "insurance", "broker", "delivery", "other");
    /** The columns that a file of lines may have beside those that every batch has. */
    public static final List<String> COLUMNS = columns();

    private final Header header;
    private final List<String> fields;
    private final String currency;

    private RowLine(Header header, List<String> fields, String currency) {
        this.header = header;
        this.fields = fields;
        this.currency = currency;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(Header.OPTIONAL);
        columns.addAll(List.of("weight", "weight_unit", "ad_case", "ad_rate", "cvd_case", "cvd_rate"));
        columns.addAll(CHARGES);
        return List.copyOf(columns);
    }

    /**
     * The line that a row states.
     *
     * @param row the fields of the row
     * @param currency the currency of amounts where the row names none
     * @param jurisdiction whose law the shipment is under
     */
    public static ShipmentLine of(Header header, RowFields row, String currency, String jurisdiction) {
        String stated = header.text(row.fields(), "jurisdiction");
        if (!stated.isEmpty() && !stated.equals(jurisdiction)) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_JURISDICTION, "jurisdiction", "The row is of '" + stated
                    + "', the shipment of " + jurisdiction + ": one entry is under one law; see --jurisdiction.");
        }
        return of(header, row.fields(), currency);
    }

    /** The line that the fields of a row state. */
    public static ShipmentLine of(Header header, List<String> fields, String currency) {
        return new RowLine(header, fields, currency).line();
    }

    private ShipmentLine line() {
        ShipmentLine.Builder line = ShipmentLine.builder().entry(RowEntry.of(header, fields, currency));
        String id = header.id(fields);
        if (id != null && !id.isBlank()) {
            line.id(id);
        }
        String weight = text("weight");
        if (!weight.isEmpty()) {
            line.weight(weight(weight));
        }
        String own = text("currency").isEmpty() ? currency : text("currency");
        for (String kind : CHARGES) {
            if (!text(kind).isEmpty()) {
                line.addCharges(Charge.of(kind, text(kind), own));
            }
        }
        remedy(line, "ad", Remedy.Kind.ANTIDUMPING);
        remedy(line, "cvd", Remedy.Kind.COUNTERVAILING);
        return line.build();
    }

    private Quantity weight(String amount) {
        String unit = text("weight_unit").isEmpty() ? "kg" : text("weight_unit");
        try {
            return Quantity.of(amount, Unit.parse(unit));
        } catch (UnknownUnitException e) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_UNIT, "weight_unit", e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new InvalidEntryException(ErrorCode.BAD_QUANTITY, "weight",
                    "'" + amount + "' is not a weight: write a plain decimal, zero or more, such as 2000 or 0.5.");
        }
    }

    private void remedy(ShipmentLine.Builder line, String word, Remedy.Kind kind) {
        String rate = text(word + "_rate");
        if (!rate.isEmpty()) {
            line.addRemedies(Remedy.of(kind, text(word + "_case"), rate));
        } else if (!text(word + "_case").isEmpty()) {
            throw new InvalidEntryException(ErrorCode.MISSING_FIELD, word + "_rate", "The case "
                    + text(word + "_case") + " needs its rate in the column " + word + "_rate, such as 12.5%.");
        }
    }

    private String text(String column) {
        return header.text(fields, column);
    }
}

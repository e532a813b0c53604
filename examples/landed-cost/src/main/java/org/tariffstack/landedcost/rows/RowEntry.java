package org.tariffstack.landedcost.rows;

import java.util.List;
import java.util.function.Consumer;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Makes an entry of the fields of a row. */
final class RowEntry {
    private final Header header;
    private final List<String> fields;
    private final Entry.Builder entry = Entry.builder();

    private RowEntry(Header header, List<String> fields) {
        this.header = header;
        this.fields = fields;
    }

    /**
     * The entry that a row states.
     *
     * @param currency the currency of a value that names none
     * @throws InvalidEntryException if a field cannot be read
     */
    static Entry of(Header header, List<String> fields, String currency) {
        return new RowEntry(header, fields).entry(currency);
    }

    private Entry entry(String currency) {
        entry.hts(required("hts")).origin(required("origin")).entered(required("entered"));
        optional("loaded", entry::loaded);
        optional("exported", entry::exported);
        optional("value", value -> {
            String stated = header.text(fields, "currency");
            entry.value(value, stated.isEmpty() ? currency : stated);
        });
        optional("quantity", amount -> entry.quantity(amount, unit("unit", "quantity")));
        optional("quantity2", amount -> entry.quantity(amount, unit("unit2", "quantity2")));
        optional("spi", entry::spi);
        optional("base_rate", entry::baseRate);
        optional("facts", entry::facts);
        return entry.build();
    }

    private String required(String column) {
        String text = header.text(fields, column);
        if (text.isEmpty()) {
            throw new InvalidEntryException(ErrorCode.MISSING_FIELD, column, "The row has no " + column + ".");
        }
        return text;
    }

    private void optional(String column, Consumer<String> set) {
        String text = header.text(fields, column);
        if (!text.isEmpty()) {
            set.accept(text);
        }
    }

    private String unit(String column, String of) {
        String unit = header.text(fields, column);
        if (unit.isEmpty()) {
            throw new InvalidEntryException(ErrorCode.MISSING_FIELD, column,
                    "The " + of + " needs a unit in the column " + column + ", such as kg.");
        }
        return unit;
    }
}

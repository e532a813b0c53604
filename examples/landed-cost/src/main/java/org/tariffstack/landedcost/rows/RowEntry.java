package org.tariffstack.landedcost.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Makes an entry of the fields of a row. */
final class RowEntry {
    private final Header header;
    private final List<String> fields;
    private final Entry.Builder entry = Entry.builder();
    private final List<RowProblem.Fault> faults;
    /** The columns of which it is said already why they cannot be read. */
    private final Set<String> told;

    private RowEntry(Header header, List<String> fields, List<RowProblem.Fault> faults) {
        this.header = header;
        this.fields = fields;
        this.faults = faults;
        this.told = faults.stream().map(fault -> String.valueOf(fault.field())).collect(Collectors.toSet());
    }

    /**
     * The entry that a row states.
     *
     * @param currency the currency of a value that names none
     * @throws InvalidEntryException if a field cannot be read
     */
    static Entry of(Header header, List<String> fields, String currency) {
        List<RowProblem.Fault> faults = new ArrayList<>();
        Entry entry = of(header, fields, currency, faults);
        if (entry == null) {
            RowProblem.Fault fault = faults.get(0);
            throw new InvalidEntryException(ErrorCode.valueOf(fault.code()), String.valueOf(fault.field()), fault.message());
        }
        return entry;
    }

    /**
     * The entry that a row states, or null if there is something wrong with it.
     *
     * @param faults takes all that is wrong; what is in it already is not said again
     */
    static @Nullable Entry of(Header header, List<String> fields, String currency, List<RowProblem.Fault> faults) {
        return new RowEntry(header, fields, faults).entry(currency);
    }

    private @Nullable Entry entry(String currency) {
        required("hts", entry::hts);
        required("origin", entry::origin);
        required("entered", entry::entered);
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
        return faults.isEmpty() ? entry.build() : null;
    }

    private void required(String column, Consumer<String> set) {
        if (header.text(fields, column).isEmpty() && !told.contains(column)) {
            faults.add(new RowProblem.Fault(ErrorCode.MISSING_FIELD.name(), column, "The row has no " + column + "."));
        }
        optional(column, set);
    }

    private void optional(String column, Consumer<String> set) {
        String text = header.text(fields, column);
        if (text.isEmpty() || told.contains(column)) {
            return;
        }
        try {
            set.accept(text);
        } catch (InvalidEntryException e) {
            faults.add(new RowProblem.Fault(e.code().name(), e.field(), e.getMessage()));
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

package org.tariffstack.landedcost.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;

/**
 * A row that states an entry.
 *
 * @param number the number of the row, 1 for the first after the header
 * @param id the row's id, or null where it has none
 * @param header the columns
 * @param fields what stands in them
 * @param stack the law of the row's jurisdiction
 * @param entry the entry
 * @param source the row as it stands in the file, or the rows where several make one
 * @param main which of those is that of the goods, 0 for the first
 */
public record EntryRow(long number, @Nullable String id, Header header, List<String> fields, TariffStack stack, Entry entry,
        List<List<String>> source, int main) {
    /** What the row has in a column; empty where there is no such column. */
    public String text(String column) {
        return header.text(fields, column);
    }

    /** The row's id, or its number where it has none. */
    public String name() {
        return id == null || id.isBlank() ? "row " + number : id;
    }
}

package org.tariffstack.landedcost.rows;

import java.util.List;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.review.FiledEntry;

/** The columns of what was filed and paid. */
public final class FiledColumns {
    /** Their names. */
    public static final List<String> NAMES = List.of("filed_headings", "filed_duties", "duty_paid");

    private FiledColumns() {}

    /**
     * What a row says was filed.
     *
     * @throws InvalidEntryException if a field cannot be read, or there are amounts and no customs value
     */
    public static FiledEntry of(EntryRow row) {
        FiledEntry filed = FiledEntry.parse(row.entry(), row.text("filed_headings"), row.text("filed_duties"),
                row.text("duty_paid"));
        boolean amounts = filed.paid().isPresent() || filed.lines().stream().anyMatch(line -> line.duty().isPresent());
        if (amounts) {
            requireValue(row);
        }
        return filed;
    }

    /** Refuses a row without a customs value, whose duty would be that of another. */
    public static void requireValue(EntryRow row) {
        if (row.entry().value().isEmpty()) {
            throw new InvalidEntryException(ErrorCode.MISSING_FIELD, "value",
                    "The row has no value, and without one no amount of duty can be told.");
        }
    }
}

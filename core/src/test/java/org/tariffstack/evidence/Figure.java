package org.tariffstack.evidence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A row of docs/measured.csv.
 *
 * @param id the anchor of its row on the page
 * @param claim what is claimed
 * @param value the figure; words in braces are names of {@link Derived}
 * @param command what gives the figure again
 * @param date the day on which it was read; empty where it is derived, or held by every build
 * @param commit at which it was read; empty as before
 * @param where the page that says more, from the folder docs; may be empty
 */
record Figure(String id, String claim, String value, String command, String date, String commit, String where) {
    /** The value of what is still to be measured. */
    static final String OPEN = "not measured yet";

    static List<Figure> all() {
        return Docs.rows("measured.csv").stream().map(Figure::of).toList();
    }

    private static Figure of(NamedCsvRecord row) {
        return new Figure(row.getField("id"), row.getField("claim"), row.getField("value"), row.getField("command"),
                row.getField("date"), row.getField("commit"), row.getField("where"));
    }

    boolean isOpen() {
        return value.equals(OPEN);
    }
}

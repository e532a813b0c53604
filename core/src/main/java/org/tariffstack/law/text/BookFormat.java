package org.tariffstack.law.text;

import org.jspecify.annotations.Nullable;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.law.text.csv.Row;

/** The number of the format that {@code book.csv} states: raised when a reader of before would misread or refuse the text. */
final class BookFormat {
    static final String KEY = "format";
    /** The newest format that is understood; all older ones are read. A text that states none is of the first. */
    static final int NEWEST = 2;

    private BookFormat() {}

    /** Notes a problem if the text is of a format that this library does not know yet. */
    static void refuseNewer(@Nullable Row setting, Problems problems) {
        if (setting == null) {
            return;
        }
        String text = setting.text("value");
        if (!text.matches("[1-9]\\d{0,3}")) {
            problems.add(setting.place(), "value", "'" + text + "' is not the number of a format, such as " + NEWEST);
        } else if (Integer.parseInt(text) > NEWEST) {
            problems.add(setting.place(), "value", "the tariff data is of format " + text + ", and this version of the library "
                    + "reads formats up to " + NEWEST + "; use a newer version of the library");
        }
    }
}

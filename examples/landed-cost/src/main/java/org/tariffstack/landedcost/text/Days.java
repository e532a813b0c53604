package org.tariffstack.landedcost.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as they are given in files and on the command line: of years with four digits, for days are counted from them. */
public final class Days {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Days() {}

    /**
     * The day that a text such as 2025-04-15 says.
     *
     * @throws DateTimeException if it says none, or one of another year than 1 to 9999
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("'" + text + "' is not of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }
}

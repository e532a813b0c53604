package org.tariffstack.landedcost.drift.export;

import java.util.List;

/**
 * One line of the official schedule, as its export prints it.
 *
 * @param number the number with its dots, such as "0101.21.00"; empty for a line that only describes
 * @param description what it is
 * @param general column 1 general, or an empty text
 * @param special column 1 special, or an empty text
 * @param other column 2, or an empty text
 * @param footnotes the texts of its footnotes
 * @param units the units of quantity, as printed
 */
public record ExportLine(String number, String description, String general, String special, String other,
        List<String> footnotes, List<String> units) {
    private static final String ADDITIONAL = "99";

    /** Copies the footnotes and units. */
    public ExportLine {
        footnotes = List.copyOf(footnotes);
        units = List.copyOf(units);
    }

    /** A line without units. */
    public ExportLine(String number, String description, String general, String special, String other,
            List<String> footnotes) {
        this(number, description, general, special, other, footnotes, List.of());
    }

    /** The digits of the number. */
    public String digits() {
        return number.replace(".", "");
    }

    /** Whether it stands in the chapter of additional duties and temporary rates. */
    public boolean isAdditional() {
        return number.startsWith(ADDITIONAL);
    }

    /** Whether any column has a rate. */
    public boolean hasRate() {
        return !general.isEmpty() || !special.isEmpty() || !other.isEmpty();
    }

    /** The first eight digits with their dots: the rate line that it is, or stands below. */
    public String rateLine() {
        String digits = digits();
        return digits.substring(0, 4) + "." + digits.substring(4, 6) + "." + digits.substring(6, 8);
    }
}

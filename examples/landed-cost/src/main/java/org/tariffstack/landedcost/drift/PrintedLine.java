package org.tariffstack.landedcost.drift;

import java.util.List;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.law.RateLine;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;
import org.tariffstack.rate.SpecialColumn;

/**
 * The three columns of a printed rate line in the book's words.
 *
 * @param general column 1 general
 * @param special column 1 special, or an empty text
 * @param column2 column 2, or an empty text
 */
public record PrintedLine(String general, String special, String column2) {
    /**
     * Reads a printed line.
     *
     * @throws RateTextException if a column is in words that are not understood
     */
    public static PrintedLine of(ExportLine line) {
        return new PrintedLine(rate(line.general()), line.special().isEmpty() ? ""
                : SpecialColumn.parse(AgencyWords.special(line.special())).text(), rate(line.other()));
    }

    private static String rate(String text) {
        return text.isEmpty() ? "" : DutyRate.parse(AgencyWords.rate(text)).text();
    }

    /** Whether a line of the book says the same; neither the order of programs nor that of symbols matters. */
    public boolean isSaidBy(RateLine line) {
        return general.equals(canonical(line.generalText())) && column2.equals(canonical(line.column2Text()))
                && RateDrift.claims(special).equals(RateDrift.claims(line.specialText()));
    }

    /** The symbols that the special column names. */
    public List<String> symbols() {
        return SpecialColumn.parse(special).symbols();
    }

    private static String canonical(String text) {
        return text.isEmpty() ? "" : DutyRate.parse(text).text();
    }

    /** Whether a line of an export is a rate line of chapters 1 to 98. */
    public static boolean isRateLine(ExportLine line) {
        return RateDrift.isRateLine(line);
    }
}

package org.tariffstack.landedcost.options;

import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/**
 * A quantity as it is given on the command line, such as "2000 kg" or "2000kg".
 *
 * @param amount the number, as written
 * @param unit the unit, as written
 */
public record StatedQuantity(String amount, String unit) {

    /**
     * Parts the number from its unit.
     *
     * @param field what the quantity is of
     * @throws InvalidEntryException if one of them is missing
     */
    public static StatedQuantity of(String field, String text) {
        String stripped = text.strip();
        int end = 0;
        while (end < stripped.length() && "0123456789.+-".indexOf(stripped.charAt(end)) >= 0) {
            end++;
        }
        if (end == 0 || end == stripped.length()) {
            throw new InvalidEntryException(ErrorCode.BAD_QUANTITY, field,
                    "'" + text + "' is not a quantity: write a number and its unit, such as \"2000 kg\".");
        }
        return new StatedQuantity(stripped.substring(0, end), stripped.substring(end).strip());
    }
}

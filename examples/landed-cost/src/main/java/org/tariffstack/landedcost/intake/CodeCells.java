package org.tariffstack.landedcost.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads tariff numbers as spreadsheets and reports write them. */
final class CodeCells {
    private static final Pattern PARTED = Pattern.compile("\\d{2,4}([ .-]\\d{2,4})*");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.(\\d+))?[eE]\\+?(\\d{1,2})");
    private static final Pattern WITH_DECIMAL = Pattern.compile("(\\d{7,10})\\.0");

    private CodeCells() {}

    /**
     * A number in the form that the library reads; what is none stays as it is, for the library to refuse.
     *
     * @throws CellException if it stands in scientific form and digits are lost
     */
    static String plain(String field, String cell) throws CellException {
        String text = cell.strip();
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c >= '0' && c <= '9';
        }
        if (plain) {
            return text;
        }
        if (WITH_DECIMAL.matcher(text).matches()) {
            return text.substring(0, text.length() - 2);
        }
        if (text.indexOf('-') > 0 || text.indexOf(' ') > 0) {
            return PARTED.matcher(text).matches() ? text.replaceAll("[ .-]", "") : text;
        }
        var scientific = SCIENTIFIC.matcher(text);
        if (scientific.matches()) {
            int decimals = scientific.group(2) == null ? 0 : scientific.group(2).length();
            if (decimals == Integer.parseInt(scientific.group(3))) {
                return new BigDecimal(text).toPlainString();
            }
            throw new CellException(CellException.LOST_DIGITS, field, "'" + text + "' is a number that a spreadsheet shortened, "
                    + "and the digits it dropped cannot be restored: format the column as text, or as a number without "
                    + "decimals, and save the file again.");
        }
        return text;
    }
}

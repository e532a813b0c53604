package org.tariffstack.landedcost.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV that a spreadsheet may open: a field that it would take for a formula gets an apostrophe before it, which
 * spreadsheets show as text. Plain numbers stay what they are, negative ones too. Blanks before the sign change nothing,
 * and the wide signs of East Asian keyboards begin formulas too.
 */
public final class SpreadsheetCsv {
    private static final String FORMULA_BEGINS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BREAKS = "\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private SpreadsheetCsv() {}

    /** A line with its line feed; what is null is left blank. */
    public static String row(@Nullable String... fields) {
        List<String> known = new ArrayList<>(fields.length);
        for (String field : fields) {
            known.add(field == null ? "" : field);
        }
        return row(known);
    }

    /** A line with its line feed. */
    public static String row(List<String> fields) {
        List<String> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(cell(field)));
        return String.join(",", cells) + "\n";
    }

    private static String cell(String field) {
        String safe = isFormula(field) ? "'" + field : field;
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isQuoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormula(String field) {
        // Most fields begin with a letter or a digit.
        if (field.isEmpty() || Character.isLetterOrDigit(field.charAt(0)) || NUMBER.matcher(field).matches()) {
            return false;
        }
        int first = 0;
        while (first < field.length() && isBlank(field.charAt(first))) {
            first++;
        }
        return BREAKS.indexOf(field.charAt(0)) >= 0
                || first < field.length() && FORMULA_BEGINS.indexOf(field.charAt(first)) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }
}

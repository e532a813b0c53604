package org.tariffstack.landedcost;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV that a spreadsheet may open: a field that it would take for a formula gets an apostrophe before it, which
 * spreadsheets show as text. Plain numbers stay what they are, negative ones too.
 */
final class SpreadsheetCsv {
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private SpreadsheetCsv() {}

    /** A line with its line feed. */
    static String row(String... fields) {
        return row(List.of(fields));
    }

    /** A line with its line feed. */
    static String row(List<String> fields) {
        List<String> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(cell(field)));
        return String.join(",", cells) + "\n";
    }

    private static String cell(String field) {
        boolean formula = !field.isEmpty() && FORMULA_BEGINS.indexOf(field.charAt(0)) >= 0
                && !NUMBER.matcher(field).matches();
        String safe = formula ? "'" + field : field;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

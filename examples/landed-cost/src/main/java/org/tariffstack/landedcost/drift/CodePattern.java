package org.tariffstack.landedcost.drift;

import java.util.regex.Pattern;

/**
 * A set of headings or lines: {@code *} for any, {@code 9903.88.*} by how they begin, {@code 9903.80.06..9903.80.58} for
 * a range, or one of them; for claims of the special column, a symbol such as {@code KR} or {@code S+}.
 */
record CodePattern(String text) {
    private static final Pattern FORM = Pattern.compile("\\*|[A-Z]{1,2}\\+?|[\\d.]+\\*|\\d[\\d.]*\\d\\.\\.\\d[\\d.]*\\d|\\d[\\d.]*\\d");

    /** Whether the text is a pattern. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    boolean matches(String code) {
        if (text.endsWith("*")) {
            return code.startsWith(text.substring(0, text.length() - 1));
        }
        int range = text.indexOf("..");
        if (range < 0) {
            return code.equals(text);
        }
        return code.compareTo(text.substring(0, range)) >= 0 && code.compareTo(text.substring(range + 2)) <= 0;
    }
}

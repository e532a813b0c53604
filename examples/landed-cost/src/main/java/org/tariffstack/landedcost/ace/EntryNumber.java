package org.tariffstack.landedcost.ace;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of entries: a filer code of three characters, seven digits and a check digit (19 CFR 142.3a). */
public final class EntryNumber {
    private static final int LENGTH = 11;
    private static final Pattern DIGITS = Pattern.compile("\\d{6,11}");
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3}\\d{8}");

    private EntryNumber() {}

    /**
     * The eleven characters of a number, without hyphens and with the leading zeros that a spreadsheet took from it; what is no
     * number stays as it is.
     */
    public static String plain(String text) {
        String stripped = text.strip();
        if (isPlain(stripped)) {
            return stripped;
        }
        String bare = stripped.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        if (bare.endsWith(".0") && DIGITS.matcher(bare.substring(0, bare.length() - 2)).matches()) {
            bare = bare.substring(0, bare.length() - 2);
        }
        return DIGITS.matcher(bare).matches() ? "0".repeat(LENGTH - bare.length()) + bare : bare;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return text.length() == LENGTH;
    }

    /** Whether it has the form of a number: whether customs has given it to an entry is not known here. */
    public static boolean isWhole(String plain) {
        return FORM.matcher(plain).matches();
    }

    /** The code of whoever filed the entry, its first three characters. */
    public static String filer(String plain) {
        return plain.substring(0, 3);
    }
}

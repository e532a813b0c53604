package org.tariffstack.landedcost.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts as spreadsheets and reports write them. */
final class AmountCells {
    private static final Pattern DOLLARS = Pattern.compile("(?i)(US ?\\$|\\$|USD)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern POINT_GROUPED = Pattern.compile("\\d{1,3}([,' ]\\d{3})+(\\.\\d*)?");
    private static final Pattern COMMA_GROUPED = Pattern.compile("\\d{1,3}([.' ]\\d{3})+(,\\d*)?");
    private static final Pattern ONE_COMMA = Pattern.compile("\\d*,\\d+");
    private static final Pattern GROUPED_ONCE = Pattern.compile("\\d{1,3},\\d{3}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,2}");

    private AmountCells() {}

    /** What the separators of an amount tell of the decimal mark. */
    enum Evidence {
        /** Nothing: it has none, or a point that is the decimal mark unless something else says otherwise. */
        NONE,
        /** Its decimal mark is a point. */
        POINT,
        /** Its decimal mark is a comma. */
        COMMA,
        /** One comma with three digits behind it. */
        EITHER
    }

    static Evidence evidence(String cell) {
        String text = bare(cell);
        if (text.indexOf(',') < 0) {
            return Evidence.NONE;
        }
        if (GROUPED_ONCE.matcher(text).matches() && !text.startsWith("0")) {
            return Evidence.EITHER;
        }
        if (POINT_GROUPED.matcher(text).matches()) {
            return Evidence.POINT;
        }
        return COMMA_GROUPED.matcher(text).matches() || ONE_COMMA.matcher(text).matches() ? Evidence.COMMA : Evidence.NONE;
    }

    /**
     * An amount as a plain decimal, negative where it stands in parentheses; what is no amount stays as it is, for the
     * library to refuse.
     *
     * @throws CellException if it may be read in two ways and the decimal mark is not known
     */
    static String plain(String field, String cell, @Nullable DecimalMark mark) throws CellException {
        String stripped = cell.strip();
        if (isPlain(stripped)) {
            return stripped;
        }
        String usual = usual(stripped);
        if (usual != null && mark != DecimalMark.COMMA) {
            return usual;
        }
        boolean negative = stripped.startsWith("(") && stripped.endsWith(")") || bareSign(stripped);
        String text = bare(cell);
        String plain = decimal(field, stripped, text, mark);
        return plain == null ? stripped : negative && !plain.matches("[0.]*") ? "-" + plain : plain;
    }

    /** An amount such as $1,234,567.89, which is most of those that are no plain decimals, or null if it is none. */
    private static @Nullable String usual(String text) {
        int begin = text.startsWith("$") ? 1 : 0;
        StringBuilder plain = new StringBuilder(text.length());
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean comma = c == ',' && i > begin && i < whole && (whole - i) % 4 == 0;
            boolean missing = i > begin && i < whole && (whole - i) % 4 == 0 && !comma && text.indexOf(',') >= 0;
            if (!digit && !comma && i != point || missing) {
                return null;
            }
            if (!comma) {
                plain.append(c);
            }
        }
        // With one comma alone it may be another's decimal mark.
        boolean open = point < 0 && text.indexOf(',') >= 0 && text.indexOf(',') == text.lastIndexOf(',');
        return plain.length() == 0 || point == begin || point == text.length() - 1 || open ? null : plain.toString();
    }

    private static boolean bareSign(String text) {
        return text.startsWith("-") || text.endsWith("-");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return text.indexOf('.') == text.lastIndexOf('.');
    }

    /** The amount without currency, sign and parentheses. */
    private static String bare(String cell) {
        String text = cell.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2019', '\'').strip();
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        text = DOLLARS.matcher(text).replaceFirst("").strip();
        if (bareSign(text)) {
            text = text.replaceFirst("^-|-$", "").strip();
            text = DOLLARS.matcher(text).replaceFirst("").strip();
        }
        return text;
    }

    private static @Nullable String decimal(String field, String cell, String text, @Nullable DecimalMark mark)
            throws CellException {
        if (DIGITS.matcher(text).matches()) {
            return text;
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return new BigDecimal(text).toPlainString();
        }
        DecimalMark own = switch (evidence(cell)) {
            case COMMA -> DecimalMark.COMMA;
            case POINT -> DecimalMark.POINT;
            case NONE -> mark == null ? DecimalMark.POINT : mark;
            case EITHER -> {
                if (mark == null) {
                    throw new CellException(CellException.AMBIGUOUS_NUMBER, field, "'" + cell + "' may be "
                            + text.replace(",", "") + " or " + text.replace(',', '.')
                            + ", and no amount of the file shows which: give --decimal point or --decimal comma.");
                }
                yield mark;
            }
        };
        if (mark != null && own != mark) {
            throw new CellException("BAD_VALUE", field, "'" + cell + "' has not the decimal mark of the others, a "
                    + (mark == DecimalMark.COMMA ? "comma" : "point") + ".");
        }
        if (own == DecimalMark.POINT) {
            return POINT_GROUPED.matcher(text).matches() || isPlain(text) ? text.replaceAll("[,' ]", "") : null;
        }
        return COMMA_GROUPED.matcher(text).matches() || ONE_COMMA.matcher(text).matches()
                ? text.replaceAll("[.' ]", "").replace(',', '.') : null;
    }
}

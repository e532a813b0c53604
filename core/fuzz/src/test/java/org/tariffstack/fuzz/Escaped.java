package org.tariffstack.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Inputs as Java writes them, so that a failure can be read and copied. */
final class Escaped {
    private static final int MOST = 4000;

    private Escaped() {}

    static String of(Object input) {
        String text = input instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(input);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length() && i < MOST; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> escaped.append(c >= ' ' && c < 127 ? String.valueOf(c)
                        : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return '"' + escaped.toString() + '"' + (text.length() > MOST ? " and so on, " + text.length() + " in all" : "");
    }
}

package org.tariffstack.landedcost.text;

/**
 * Makes texts that hold what others wrote fit to be printed for people. Control characters could command a terminal, and marks
 * of direction could show a line in another order than it has: each becomes U+FFFD.
 */
public final class Printable {
    private static final char INSTEAD = '\uFFFD';
    /** Without these, words of Persian and of Indian languages are misspelled. */
    private static final String JOINERS = "\u200C\u200D";

    private Printable() {}

    /** A text of one line: line breaks and tabs become blanks. */
    public static String line(String text) {
        return clean(text, false);
    }

    /** A text of several lines, which stay lines. */
    public static String lines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean keepLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && !(keepLines && c == '\n')) {
                return cleaned(text, keepLines);
            }
        }
        return text;
    }

    private static String cleaned(String text, boolean keepLines) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (keepLines && c == '\n') {
                clean.append('\n');
            } else if (c == '\t' || c == '\n' || c == '\r' && !keepLines) {
                clean.append(' ');
            } else if (isHarmful(c)) {
                clean.append(INSTEAD);
            } else {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** Whether nothing need be looked at: printable characters of ASCII, and letters and signs beyond. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c > 0x9F && !Character.isSurrogate(c) && !isHarmful(c);
    }

    /** Whether a character could change what else is shown, or has no meaning by itself. */
    public static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> c > 0xFFFF || JOINERS.indexOf(c) < 0;
            default -> false;
        };
    }
}

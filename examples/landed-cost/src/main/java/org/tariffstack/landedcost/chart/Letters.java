package org.tariffstack.landedcost.chart;

/** About how wide a text is in any sans-serif font: layouts must not hang on the fonts of a machine. */
final class Letters {
    private static final String NARROW = " .,:;'!|ijlItfr()[]-";
    private static final String WIDE = "mwMW%@";

    private Letters() {}

    /** A width in pixels that common fonts do not exceed. */
    static double width(String text, int size, boolean bold) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            ems += NARROW.indexOf(letter) >= 0 ? 0.36 : WIDE.indexOf(letter) >= 0 ? 0.92
                    : Character.isUpperCase(letter) ? 0.7 : 0.6;
        }
        return ems * size * (bold ? 1.14 : 1);
    }
}

package org.tariffstack.entry;

/** Keeps numbers within a size that goods can have: exact arithmetic on 1E+999999999 would fill any memory. */
final class Sizes {
    /** Digits allowed on either side of the point. */
    static final int MOST_DIGITS = 30;

    private Sizes() {}

    /** Whether a decimal of this precision and scale has few enough digits on either side of the point. */
    static boolean areSensible(int precision, int scale) {
        return scale <= MOST_DIGITS && (long) precision - scale <= MOST_DIGITS && scale >= -MOST_DIGITS;
    }
}

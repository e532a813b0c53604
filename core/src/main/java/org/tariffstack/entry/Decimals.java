package org.tariffstack.entry;

import java.math.BigDecimal;

/**
 * The numbers that this library takes: decimals of a size that goods, money and rates can have. Exact arithmetic on
 * 1E+999999999 would fill any memory, so whatever reads or takes a number asks here first.
 */
public final class Decimals {
    /** Digits allowed on either side of the point. */
    public static final int MOST_DIGITS = 30;
    /** Characters that a text of such a number may have, leading zeros and the exponent with it. */
    private static final int LONGEST = 100;
    private static final int CENTS = 2;

    private Decimals() {}

    /** Whether a number has few enough digits on either side of the point. */
    public static boolean isSensible(BigDecimal number) {
        return areSensible(number.precision(), number.scale());
    }

    /** Whether a decimal of this precision and scale has few enough digits on either side of the point. */
    public static boolean areSensible(int precision, int scale) {
        return scale <= MOST_DIGITS && (long) precision - scale <= MOST_DIGITS && scale >= -MOST_DIGITS;
    }

    /**
     * An amount of money as it is shown: with two decimals, and with more where it has them, so that amounts that are shown
     * add up as the amounts themselves do. To have none, ask for rounded amounts in the first place.
     */
    public static BigDecimal shown(BigDecimal amount) {
        BigDecimal exact = amount.stripTrailingZeros();
        return exact.scale() < CENTS ? exact.setScale(CENTS) : exact;
    }

    /**
     * Reads a decimal such as "1000.50".
     *
     * @throws NumberFormatException if the text is no decimal number in the digits 0 to 9, or one with more than {@value #MOST_DIGITS} digits on
     *         either side of the point
     */
    public static BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("a number has at most " + LONGEST + " characters");
        }
        // The digits of other scripts would be numbers to BigDecimal, and to nobody who reads the file.
        if (!text.chars().allMatch(c -> c < 0x80)) {
            throw new NumberFormatException("a number has the digits 0 to 9");
        }
        BigDecimal number = new BigDecimal(text);
        if (!isSensible(number)) {
            throw new NumberFormatException("a number has at most " + MOST_DIGITS + " digits on either side of the point");
        }
        return number;
    }
}

package org.tariffstack.rate;

import java.math.BigDecimal;
import java.math.MathContext;

import org.tariffstack.entry.Decimals;

/** Decimal arithmetic that loses nothing it can keep. */
final class Exact {

    private Exact() {
    }

    /** The quotient, exact if it ends, otherwise with 34 digits (half even). */
    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.compareTo(BigDecimal.ONE) == 0) {
            return dividend;
        }
        try {
            return dividend.divide(divisor);
        } catch (ArithmeticException endless) {
            return dividend.divide(divisor, MathContext.DECIMAL128);
        }
    }

    /**
     * The one form in which this package keeps a number: no trailing zeros, no negative scale.
     *
     * @throws IllegalArgumentException if the number is negative, or of a size that {@link Decimals} refuses
     */
    static BigDecimal canonical(BigDecimal number, String name) {
        if (!Decimals.isSensible(number)) {
            throw new IllegalArgumentException("The " + name + " of a rate has at most " + Decimals.MOST_DIGITS
                    + " digits on either side of the point");
        }
        if (number.signum() < 0) {
            throw new IllegalArgumentException("The " + name + " of a rate is zero or more, not " + number.toPlainString());
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

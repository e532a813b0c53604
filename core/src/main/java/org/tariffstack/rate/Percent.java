package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact percentage: a decimal such as 2.5, or a whole number with a common fraction such as 33 1/3.
 *
 * @param whole the decimal or whole number, zero or more; 2.5 means 2.5%
 * @param numerator of the fraction added to the whole; 0 if there is none
 * @param denominator of that fraction; 1 if there is none
 */
public record Percent(BigDecimal whole, int numerator, int denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the parts and brings the fraction to lowest terms.
     *
     * @throws IllegalArgumentException if a part is negative, if the fraction is one or more, or if a fraction follows a
     *     number that is not whole
     */
    public Percent {
        whole = Exact.canonical(whole, "percentage");
        if (numerator < 0 || denominator < 1 || numerator >= denominator) {
            throw new IllegalArgumentException("The fraction of a percentage is below one, not " + numerator + "/" + denominator);
        }
        if (numerator > 0 && whole.scale() > 0) {
            throw new IllegalArgumentException("A fraction follows a whole number, not " + whole.toPlainString());
        }
        int divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * A decimal percentage: {@code of(new BigDecimal("2.5"))} is 2.5%.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static Percent of(BigDecimal percent) {
        return new Percent(percent, 0, 1);
    }

    /**
     * A decimal percentage from its text without the sign: {@code of("2.5")} is 2.5%.
     *
     * @throws NumberFormatException if the text is no decimal number
     * @throws IllegalArgumentException if it is negative
     */
    public static Percent of(String percent) {
        return of(new BigDecimal(Objects.requireNonNull(percent, "percent")));
    }

    /** The percentage as a fraction of one, 0.025 for 2.5%; empty if that has no finite decimal form, as for 33 1/3%. */
    public Optional<BigDecimal> fraction() {
        if (numerator == 0) {
            return Optional.of(whole.movePointLeft(2));
        }
        try {
            return Optional.of(total().divide(HUNDRED.multiply(BigDecimal.valueOf(denominator))));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** This percentage of a value: exact, or with 34 digits if the last division has no end. */
    public BigDecimal ofValue(BigDecimal value) {
        return numerator == 0
                ? value.multiply(whole).movePointLeft(2)
                : Exact.divide(value.multiply(total()), HUNDRED.multiply(BigDecimal.valueOf(denominator)));
    }

    /** Whether it is 0%. */
    public boolean isZero() {
        return whole.signum() == 0 && numerator == 0;
    }

    /** The text: {@code 2.5%}, {@code 33 1/3%}. */
    public String text() {
        String fraction = numerator == 0 ? "" : " " + numerator + "/" + denominator;
        return whole.toPlainString() + fraction + "%";
    }

    // The numerator over the plain denominator: 100 for 33 1/3.
    private BigDecimal total() {
        return whole.multiply(BigDecimal.valueOf(denominator)).add(BigDecimal.valueOf(numerator));
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}

package org.tariffstack.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of a good there is: an amount of one unit, such as 12.5 kg.
 *
 * @param amount zero or more
 * @param unit the unit counted in
 */
public record Quantity(BigDecimal amount, Unit unit) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the amount is negative, or has more digits on either side of the point than
     *         {@link Decimals#MOST_DIGITS}
     */
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        if (!Decimals.isSensible(amount)) {
            throw new IllegalArgumentException("A quantity has at most " + Decimals.MOST_DIGITS
                    + " digits on either side of the point");
        }
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A quantity is zero or more, not " + amount.toPlainString() + " " + unit.symbol());
        }
    }

    /**
     * A quantity from a decimal text: {@code of("12.5", Unit.KILOGRAM)}.
     *
     * @throws NumberFormatException if the text is no decimal number, or one of a size that {@link Decimals} refuses
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Quantity of(String amount, Unit unit) {
        return new Quantity(Decimals.parse(amount), unit);
    }

    /**
     * The same quantity told in another unit; empty when the two units measure different things.
     *
     * <p>The answer is exact, unless it has no finite decimal form (one piece in dozens); then it has 34 digits.
     */
    public Optional<BigDecimal> in(Unit other) {
        if (unit == other) {
            return Optional.of(amount);
        }
        if (!unit.convertsTo(other)) {
            return Optional.empty();
        }
        BigDecimal base = amount.multiply(unit.size());
        try {
            return Optional.of(base.divide(other.size()));
        } catch (ArithmeticException endless) {
            return Optional.of(base.divide(other.size(), MathContext.DECIMAL128));
        }
    }
}

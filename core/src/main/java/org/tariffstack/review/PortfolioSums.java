package org.tariffstack.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What some entries of a portfolio come to together.
 *
 * @param entries how many they are
 * @param value their customs value
 * @param duty the duty assessed on them; of a programme, its own duty alone
 * @param refundable what of that can be claimed back
 * @param beside the duty that the other law assesses, which is the same where no other was given
 */
public record PortfolioSums(long entries, BigDecimal value, BigDecimal duty, BigDecimal refundable, BigDecimal beside) {
    /** Nothing. */
    public static final PortfolioSums NONE =
            new PortfolioSums(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Both together. */
    public PortfolioSums plus(PortfolioSums other) {
        return new PortfolioSums(entries + other.entries, value.add(other.value), duty.add(other.duty),
                refundable.add(other.refundable), beside.add(other.beside));
    }

    /** The duty divided by the value, so that a dear entry weighs more than a cheap one; empty where there is no value. */
    public Optional<BigDecimal> rate() {
        return value.signum() == 0 ? Optional.empty()
                : Optional.of(duty.divide(value, MathContext.DECIMAL64).stripTrailingZeros());
    }

    /** The duty of the other law divided by the value; empty where there is no value. */
    public Optional<BigDecimal> besideRate() {
        return value.signum() == 0 ? Optional.empty()
                : Optional.of(beside.divide(value, MathContext.DECIMAL64).stripTrailingZeros());
    }

    /** By how much the other law charges more; negative if it charges less. */
    public BigDecimal change() {
        return beside.subtract(duty);
    }
}

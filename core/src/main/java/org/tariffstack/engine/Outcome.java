package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the first four stages give.
 *
 * @param decision which candidates stand
 * @param prices for each candidate, and last for the base rate, what it comes to; null for what does not stand
 */
record Outcome(Decision decision, @Nullable Priced[] prices) {
    /** What a candidate that stands comes to. */
    Priced price(int candidate) {
        return Objects.requireNonNull(prices[candidate]);
    }

    /** The sum of the lines that can be computed. */
    BigDecimal computable() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Priced price : prices) {
            if (price != null && price.duty() != null) {
                sum = sum.add(price.duty());
            }
        }
        return sum;
    }

    /** The sum of all lines, or null if one cannot be computed. */
    @Nullable BigDecimal total() {
        for (Priced price : prices) {
            if (price != null && price.duty() == null) {
                return null;
            }
        }
        return computable();
    }
}

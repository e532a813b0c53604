package org.tariffstack.engine.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.tariffstack.law.FactDefinition;

/**
 * Where a number comes from that decides how much of the value a duty is charged on. A ruling serves entries that state
 * different numbers, so that it names the source, and the bill of an entry takes the number from it.
 */
public sealed interface NumberSource {
    /**
     * The number in an entry.
     *
     * @param numbers what it states
     */
    BigDecimal of(StatedNumbers numbers);

    /**
     * A number that is the same in every entry.
     *
     * @param number the number
     */
    record Constant(BigDecimal number) implements NumberSource {
        @Override
        public BigDecimal of(StatedNumbers numbers) {
            return number;
        }
    }

    /**
     * What the entry states for a fact, and some more.
     *
     * @param key the key of the fact, which the entry states
     * @param more what is added to it
     */
    record Stated(String key, int more) implements NumberSource {
        @Override
        public BigDecimal of(StatedNumbers numbers) {
            BigDecimal stated = Objects.requireNonNull(numbers.number(key), key);
            return more == 0 ? stated : stated.add(BigDecimal.valueOf(more));
        }
    }

    /**
     * What the stated shares of the same groups leave to a share that is not stated, in percent.
     *
     * @param groups for each group that the share belongs to, the shares of it
     */
    record Left(List<List<FactDefinition>> groups) implements NumberSource {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public BigDecimal of(StatedNumbers numbers) {
            BigDecimal least = HUNDRED;
            for (List<FactDefinition> group : groups) {
                BigDecimal left = HUNDRED;
                for (FactDefinition share : group) {
                    BigDecimal percent = numbers.number(share.key());
                    left = percent == null ? left : left.subtract(percent);
                }
                least = least.min(left);
            }
            return least.max(BigDecimal.ZERO);
        }
    }
}

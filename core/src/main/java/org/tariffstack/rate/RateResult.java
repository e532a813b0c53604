package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What evaluating a rate came to. */
public sealed interface RateResult {

    /**
     * The duty, not rounded.
     *
     * @param amount zero or more, in the currency of the rate
     */
    record Amount(BigDecimal amount) implements RateResult {

        /** Checks that the amount is there. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * The duty cannot be told until these measures are known.
     *
     * @param missing every measure that is missing, each once, in the order of the rate text; never empty
     */
    record Needs(List<Measure> missing) implements RateResult {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Needs {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("Name at least one missing measure");
            }
        }
    }

    /**
     * The rate alone cannot tell the duty, whatever is known of the entry.
     *
     * @param why what is needed besides, as the end of a sentence: "needs the rate of each garment"
     */
    record Unavailable(String why) implements RateResult {

        /** Checks that the reason is there. */
        public Unavailable {
            Objects.requireNonNull(why, "why");
        }
    }
}

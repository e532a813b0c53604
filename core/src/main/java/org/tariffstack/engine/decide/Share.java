package org.tariffstack.engine.decide;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.NumberSource;

/**
 * How much of the customs value a portion is worth: a fixed part of it, or as much as the entry says.
 *
 * @param fixed the part, zero to one, or null if the entry says
 * @param from where the entry says it
 * @param amount whether it says an amount, or a percentage
 * @param most the most that the share can be, as a part of the value
 * @param rest whether it is what this leaves of the value
 */
record Share(@Nullable BigDecimal fixed, @Nullable NumberSource from, boolean amount, BigDecimal most, boolean rest) {
    static final Share WHOLE = of(BigDecimal.ONE);

    /** A fixed part of the value. */
    static Share of(BigDecimal part) {
        return new Share(part, null, false, BigDecimal.ONE, false);
    }

    /** What it is worth in an entry, in the currency of the value. */
    BigDecimal of(EntryCase entry) {
        BigDecimal value = entry.value();
        if (from == null) {
            return fixed == null ? value : part(value, fixed);
        }
        BigDecimal number = from.of(entry.facts());
        BigDecimal share = amount ? number : value.multiply(number).movePointLeft(2);
        if (most.compareTo(BigDecimal.ONE) < 0) {
            share = share.min(value.multiply(most));
        }
        return rest ? value.subtract(share) : share;
    }

    /** A part of a value. */
    @SuppressWarnings("ReferenceEquality") // ONE itself stands for the whole.
    static BigDecimal part(BigDecimal value, BigDecimal part) {
        // The whole is left as it was written.
        return part == BigDecimal.ONE ? value : part.signum() == 0 ? BigDecimal.ZERO : value.multiply(part);
    }
}

package org.tariffstack.engine.decide;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;

/**
 * What a duty is charged on: a portion of the customs value, less the portions that others take out.
 *
 * @param part the part of the value, zero to one, where it is the same in every entry; else null
 * @param start the portion
 * @param spared what is taken out of it
 */
public record Basis(@Nullable BigDecimal part, Share start, List<Share> spared) {
    /** All of the value. */
    public static final Basis WHOLE = new Basis(BigDecimal.ONE, Share.WHOLE, List.of());
    /** None of it. */
    static final Basis NOTHING = new Basis(BigDecimal.ZERO, Share.of(BigDecimal.ZERO), List.of());

    static Basis of(Share start, List<Share> spared) {
        BigDecimal part = start.fixed();
        for (Share share : spared) {
            part = part == null || share.fixed() == null ? null : part.subtract(share.fixed());
        }
        if (part == null) {
            return new Basis(null, start, List.copyOf(spared));
        }
        if (part.compareTo(BigDecimal.ONE) == 0) {
            return WHOLE;
        }
        return part.signum() <= 0 ? NOTHING : new Basis(part.stripTrailingZeros(), Share.of(part), List.of());
    }

    /** The amount in an entry, zero to the customs value. */
    public BigDecimal of(EntryCase entry) {
        if (part != null) {
            return Share.part(entry.value(), part);
        }
        BigDecimal left = start.of(entry);
        for (Share share : spared) {
            left = left.subtract(share.of(entry));
        }
        // Nothing is always the same nothing, however many decimals the value has.
        return left.signum() <= 0 ? BigDecimal.ZERO : left;
    }

    @Override
    public int hashCode() {
        // What is no fixed part is deep: telling such apart is left to equals.
        return part == null ? spared.size() : part.hashCode();
    }
}

package org.tariffstack.law;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that takes in its start and leaves out its end.
 *
 * @param from the first instant, {@link Instant#MIN} where no start is known
 * @param to the first instant after it, {@link Instant#MAX} where no end is known; never before {@code from}
 */
public record EffectivePeriod(Instant from, Instant to) {
    /** All time. */
    public static final EffectivePeriod ALWAYS = new EffectivePeriod(Instant.MIN, Instant.MAX);

    /** Refuses an end before the start; an empty period (start and end alike) is allowed. */
    public EffectivePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period must not end before it starts: " + from + " to " + to);
        }
    }

    /** Whether the instant lies inside. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** Whether no instant lies inside: a record of law that never took effect. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** The time inside both, or null if no instant is. */
    public @Nullable EffectivePeriod intersection(EffectivePeriod other) {
        if (!overlaps(other)) {
            return null;
        }
        return new EffectivePeriod(from.isBefore(other.from) ? other.from : from,
                to.isBefore(other.to) ? to : other.to);
    }

    /** Adds its start and its end, as far as they are known; an empty period has none. */
    public void addEndsTo(Collection<Instant> instants) {
        if (!isEmpty()) {
            if (!from.equals(Instant.MIN)) {
                instants.add(from);
            }
            if (!to.equals(Instant.MAX)) {
                instants.add(to);
            }
        }
    }

    /** Whether some instant lies inside both. */
    public boolean overlaps(EffectivePeriod other) {
        return !isEmpty() && !other.isEmpty() && from.isBefore(other.to) && other.from.isBefore(to);
    }
}

package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a piece of law holds, and since when that was known: two clocks.
 *
 * <p>A retroactive act is {@code enacted} after its period begins. An act that cuts an older one short is told by the
 * older one's {@code ended}: whoever looked before that day saw no end. So a heading that was wiped out back to its
 * first instant has an empty period today and an open one for a reader of the time.
 *
 * @param period when it holds, as understood now
 * @param enacted the day of the act that made it, or null if it is not recorded: then it was always known
 * @param ended the day of the act that fixed the end, or null if the end was fixed from the beginning
 */
public record Validity(EffectivePeriod period, @Nullable LocalDate enacted, @Nullable LocalDate ended) {
    /** Holds always and was always known to. */
    public static final Validity ALWAYS = new Validity(EffectivePeriod.ALWAYS, null, null);

    /**
     * Whether it holds at an instant, to the knowledge of a day.
     *
     * @param at the instant in question
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public boolean holds(Instant at, @Nullable LocalDate known) {
        if (known == null) {
            return period.contains(at);
        }
        if (enacted != null && known.isBefore(enacted)) {
            return false;
        }
        if (ended != null && known.isBefore(ended)) {
            return !at.isBefore(period.from());
        }
        return period.contains(at);
    }

    /**
     * When it holds, to the knowledge of a day: the period in which {@link #holds} says so.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     * @return an empty period if that day did not know of it
     */
    public EffectivePeriod period(@Nullable LocalDate known) {
        if (known != null && enacted != null && known.isBefore(enacted)) {
            return new EffectivePeriod(period.from(), period.from());
        }
        return known != null && ended != null && known.isBefore(ended)
                ? new EffectivePeriod(period.from(), Instant.MAX) : period;
    }
}

package org.tariffstack.engine.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A value for each interval between breakpoints, kept once it is known. Two threads may work out the same value at once, so
 * that whoever puts one in answers for it that it is the same whoever works it out.
 *
 * @param <T> what is kept
 */
public final class PerInterval<T> {
    private final Breakpoints breakpoints;
    private final AtomicReferenceArray<@Nullable T> kept;

    /**
     * Values between instants.
     *
     * @param instants in order and each once
     */
    public PerInterval(Collection<Instant> instants) {
        this(new Breakpoints(List.copyOf(instants)));
    }

    /** Values between breakpoints. */
    public PerInterval(Breakpoints breakpoints) {
        this.breakpoints = breakpoints;
        kept = new AtomicReferenceArray<>(breakpoints.size() + 1);
    }

    /** How many intervals there are. */
    public int size() {
        return kept.length();
    }

    /** The number of the interval in which an instant lies, 0 for the time before the first breakpoint. */
    public int place(Instant at) {
        return breakpoints.passed(at);
    }

    /** What is kept of an interval, or null. */
    public @Nullable T get(int place) {
        return kept.get(place);
    }

    /** Keeps what belongs to an interval. */
    public void set(int place, T value) {
        kept.set(place, value);
    }
}

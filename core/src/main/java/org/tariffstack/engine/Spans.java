package org.tariffstack.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Time cut at some instants, and a thing for each stretch between two of them, kept once it is known. Whoever puts one in
 * answers for it that it is the same whoever works it out: two threads may do so at once.
 *
 * @param <T> what is kept
 */
final class Spans<T> {
    private final Cuts cuts;
    private final AtomicReferenceArray<@Nullable T> kept;

    /**
     * Cuts time.
     *
     * @param bounds the instants, in order and each once
     */
    Spans(Collection<Instant> bounds) {
        this(new Cuts(List.copyOf(bounds)));
    }

    Spans(Cuts cuts) {
        this.cuts = cuts;
        kept = new AtomicReferenceArray<>(cuts.size() + 1);
    }

    /** The place of the stretch in which an instant lies, 0 for the time before the first bound. */
    int place(Instant at) {
        return cuts.passed(at);
    }

    /** What is kept of a stretch, or null. */
    @Nullable T get(int place) {
        return kept.get(place);
    }

    /** Keeps what belongs to a stretch. */
    void set(int place, T thing) {
        kept.set(place, thing);
    }
}

package org.tariffstack.engine;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Codes that the law cannot tell apart at any time, and what goods of them owe by class of origin, once it is known. */
final class GoodsClass {
    private final List<Span> spans;
    private final AtomicReferenceArray<@Nullable RateHistory> histories;

    GoodsClass(List<Span> spans, int origins) {
        this.spans = spans;
        histories = new AtomicReferenceArray<>(origins);
    }

    /** Their times, in order. */
    List<Span> spans() {
        return spans;
    }

    @Nullable RateHistory history(int origin) {
        return histories.get(origin);
    }

    void keep(int origin, RateHistory history) {
        histories.set(origin, history);
    }

    /**
     * A stretch of time between two changes.
     *
     * @param from its start; it ends where the next begins
     * @param state what the book says of them, or null if it has no such code then
     */
    record Span(Instant from, @Nullable State state) {}

    /** What the book says of codes at a time. {@link Classes} makes each state once: one is equal only to itself. */
    static final class State {
        private final Reach reach;

        State(Reach reach) {
            this.reach = reach;
        }

        /** Which scopes they meet. */
        Reach reach() {
            return reach;
        }
    }

    /**
     * All by which states differ.
     *
     * @param chapters which of the chapters that conditions tell apart the codes are of
     * @param reach which scopes they meet
     * @param rates the rates of their line that matter, or an empty list where the schedule does not hold them
     */
    record StateContent(int chapters, Reach reach, List<String> rates) {}
}

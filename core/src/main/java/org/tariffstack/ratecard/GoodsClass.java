package org.tariffstack.ratecard;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.keep.KeptItem;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.select.GoodsSignature;

/** Codes that the law cannot tell apart at any time, and what goods of them owe by class of origin, as far as it is kept. */
final class GoodsClass {
    private static final int OFTEN = 16;

    private final List<Span> spans;
    private final AtomicReferenceArray<@Nullable KeptHistory> histories;
    /** How often each class of origins was asked for in vain. Threads may race for it: all that is lost is a count. */
    private final byte[] asked;

    GoodsClass(List<Span> spans, int origins) {
        this.spans = spans;
        histories = new AtomicReferenceArray<>(origins);
        asked = new byte[origins];
    }

    /** Their times, in order. */
    List<Span> spans() {
        return spans;
    }

    /** What goods of them owe over time from origins of a class, or null if that is not kept. */
    @Nullable RateHistory history(int origin) {
        KeptHistory kept = histories.get(origin);
        if (kept == null) {
            return null;
        }
        kept.touch();
        return kept.history;
    }

    /**
     * Whether a history that is not kept is worth working out, and not only the one rate that is asked for. It takes as long as
     * some ten rates: if there is memory it is kept at once, else it must be asked for often before others make room for it.
     */
    boolean isWorthKeeping(int origin, MemoryBudget budget) {
        if (budget.hasRoom()) {
            return true;
        }
        boolean often = ++asked[origin] >= OFTEN;
        if (often) {
            asked[origin] = 0;
        }
        return often;
    }

    void keep(int origin, RateHistory history, MemoryBudget budget) {
        KeptHistory kept = new KeptHistory(origin, history);
        if (budget.limit() > 0 && histories.compareAndSet(origin, null, kept)) {
            budget.add(kept);
        }
    }

    /** Its size in bytes without histories, as estimated. */
    long weight() {
        return 120 + 5L * histories.length() + 60L * spans.size();
    }

    private final class KeptHistory extends KeptItem {
        private final int origin;
        private final RateHistory history;

        KeptHistory(int origin, RateHistory history) {
            super(history.weight() + 40);
            this.origin = origin;
            this.history = history;
        }

        @Override
        protected void drop() {
            histories.compareAndSet(origin, this, null);
        }
    }

    /**
     * A stretch of time between two changes.
     *
     * @param from its start; it ends where the next begins
     * @param state what the book says of them, or null if it has no such code then
     */
    record Span(Instant from, @Nullable State state) {}

    /**
     * What the book says of codes at a time.
     *
     * @param chapters which of the chapters that conditions tell apart the codes are of
     * @param goods which scopes take them in
     * @param rates the rates of their line that matter, or an empty list where the schedule does not hold them
     */
    record State(int chapters, GoodsSignature goods, List<String> rates) {}
}

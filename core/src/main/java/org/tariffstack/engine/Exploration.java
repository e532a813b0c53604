package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/** Walks through the answers to what is open in a case: each alone, and in combination as far as they are few. */
final class Exploration {
    /** Beyond so many combinations of answers the bounds are taken line by line instead, which is wider but safe. */
    private static final int MOST_COMBINATIONS = 64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AssessmentEngine engine;
    private final TariffBook book;

    Exploration(AssessmentEngine engine, TariffBook book) {
        this.engine = engine;
        this.book = book;
    }

    /**
     * A case of which more is stated.
     *
     * @param entry the case
     * @param decision what is decided of it
     */
    record Answered(EntryCase entry, Decision decision) {}

    /** Is told what the answers lead to. */
    interface Visitor {
        /**
         * An open point.
         *
         * @param answered for each of its answers, what it leads to
         */
        void point(OpenPoint point, List<Answered> answered);

        /** What answers to several points lead to. */
        void combination(Answered answered);

        /** There are too many combinations to try. */
        void tooMany(LooseBounds loose);
    }

    void explore(EntryCase entry, Selection selection, Decision assumed, Visitor visitor) {
        List<OpenPoint> points = OpenPoints.of(book, entry, selection, assumed);
        long combinations = 1;
        for (OpenPoint point : points) {
            List<Answered> answered = new ArrayList<>(point.answers().size());
            for (OpenPoint.Trial trial : point.answers()) {
                answered.add(point.isAssumed(trial) ? new Answered(entry, assumed)
                        : answered(trial.state().apply(entry), selection, assumed));
            }
            visitor.point(point, answered);
            combinations = Math.min(Integer.MAX_VALUE, combinations * answered.size());
        }
        if (points.size() < 2) {
            return;
        }
        if (combinations <= MOST_COMBINATIONS) {
            combine(entry, selection, assumed, points, 0, 0, visitor);
        } else {
            visitor.tooMany(new LooseBounds(engine, entry, selection, assumed));
        }
    }

    private Answered answered(EntryCase entry, Selection selection, Decision before) {
        return new Answered(entry, engine.decide(entry, selection, before));
    }

    /** Tries the answers in combination; what answers at most one point was tried alone. */
    private void combine(EntryCase entry, Selection selection, Decision before, List<OpenPoint> points, int next,
            int answered, Visitor visitor) {
        if (next == points.size()) {
            if (answered > 1 && isPossible(entry)) {
                visitor.combination(answered(entry, selection, before));
            }
            return;
        }
        combine(entry, selection, before, points, next + 1, answered, visitor);
        OpenPoint point = points.get(next);
        for (OpenPoint.Trial trial : point.answers()) {
            if (!point.isAssumed(trial)) {
                combine(trial.state().apply(entry), selection, before, points, next + 1, answered + 1, visitor);
            }
        }
    }

    /** Shares of one group cannot be more than the whole. */
    private boolean isPossible(EntryCase entry) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Portion portion : book.portions().values()) {
            BigDecimal percent = portion.group() == null ? null : entry.number(portion.percentFact());
            if (percent != null && sums.merge(portion.group(), percent, BigDecimal::add).compareTo(HUNDRED) > 0) {
                return false;
            }
        }
        return true;
    }
}

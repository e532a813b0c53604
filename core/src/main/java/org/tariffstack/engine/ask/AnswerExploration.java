package org.tariffstack.engine.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.decide.Decider;
import org.tariffstack.engine.decide.Decision;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.NumberSource;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/** Goes through the answers to what is open in a case: each alone, and in combination as far as they are few. */
public final class AnswerExploration {
    /** Beyond so many combinations of answers the bounds are taken line by line instead, which is wider but safe. */
    private static final int MOST_COMBINATIONS = 64;

    private final TariffBook book;
    private final Decider decider;

    /** Explores answers by the law of a book. */
    public AnswerExploration(TariffBook book, Decider decider) {
        this.book = book;
        this.decider = decider;
    }

    /**
     * A case of which more is stated.
     *
     * @param entry the case
     * @param decision what is decided of it
     */
    public record Answered(EntryCase entry, Decision decision) {}

    /** Is told what the answers lead to. */
    public interface Visitor {
        /**
         * An open question.
         *
         * @param answered for each of its answers, what it leads to
         */
        void question(OpenQuestion question, List<Answered> answered);

        /**
         * What answers to several questions lead to.
         *
         * @param limits what must hold in an entry for the answers to be possible together
         */
        void combination(Answered answered, List<ShareLimit> limits);

        /** There are too many combinations to try. */
        void tooMany(ConservativeBounds bounds);
    }

    /** Goes through the answers to what is open in a case as it was decided. */
    public void explore(EntryCase entry, Decision assumed, Visitor visitor) {
        List<OpenQuestion> questions = OpenQuestions.of(book, entry, assumed);
        long combinations = 1;
        for (OpenQuestion question : questions) {
            List<Answered> answered = new ArrayList<>(question.answers().size());
            for (OpenQuestion.Trial trial : question.answers()) {
                answered.add(question.isAssumed(trial) ? new Answered(entry, assumed)
                        : answered(trial.state().apply(entry), assumed));
            }
            visitor.question(question, answered);
            combinations = Math.min(Integer.MAX_VALUE, combinations * answered.size());
        }
        if (questions.size() < 2) {
            return;
        }
        if (combinations <= MOST_COMBINATIONS) {
            combine(entry, assumed, questions, 0, 0, visitor);
        } else {
            visitor.tooMany(new ConservativeBounds(entry, assumed));
        }
    }

    private Answered answered(EntryCase entry, Decision before) {
        return new Answered(entry, decider.decide(entry, before.candidates(), before));
    }

    /** Tries the answers in combination; what answers at most one question was tried alone. */
    private void combine(EntryCase entry, Decision before, List<OpenQuestion> questions, int next, int answered,
            Visitor visitor) {
        if (next == questions.size()) {
            List<ShareLimit> limits = answered > 1 ? limits(entry) : null;
            if (limits != null) {
                visitor.combination(answered(entry, before), limits);
            }
            return;
        }
        combine(entry, before, questions, next + 1, answered, visitor);
        OpenQuestion question = questions.get(next);
        for (OpenQuestion.Trial trial : question.answers()) {
            if (!question.isAssumed(trial)) {
                combine(trial.state().apply(entry), before, questions, next + 1, answered + 1, visitor);
            }
        }
    }

    /** What must hold for the shares to be possible together, as far as it hangs on the entry; null if they never are. */
    private @Nullable List<ShareLimit> limits(EntryCase entry) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (Portion portion : book.portions().values()) {
            if (portion.group() != null && entry.facts().source(portion.percentFact().key()) != null) {
                groups.computeIfAbsent(portion.group(), key -> new LinkedHashSet<>()).add(portion.percentFact().key());
            }
        }
        List<ShareLimit> limits = new ArrayList<>(0);
        for (Set<String> group : groups.values()) {
            List<NumberSource> shares = new ArrayList<>(group.size());
            for (String share : group) {
                NumberSource source = entry.facts().source(share);
                if (source != null) {
                    shares.add(source);
                }
            }
            ShareLimit limit = new ShareLimit(shares);
            if (shares.stream().allMatch(share -> share instanceof NumberSource.Stated)) {
                // Nothing of it was tried, and the entry itself was checked.
                continue;
            }
            if (!limit.isFixed()) {
                limits.add(limit);
            } else if (!limit.holds(entry)) {
                return null;
            }
        }
        return limits;
    }
}

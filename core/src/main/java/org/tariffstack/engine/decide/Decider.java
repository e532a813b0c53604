package org.tariffstack.engine.decide;

import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.law.Answer;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffBook;

/** Second stage: which candidates apply, and which displace which. */
public final class Decider {
    private final TariffBook book;

    /** Decides by the portions of a book. */
    public Decider(TariffBook book) {
        this.book = book;
    }

    /**
     * Decides a case.
     *
     * @param before what was decided for the same candidates when less was stated, or null: what was known then stays so
     * @throws org.tariffstack.entry.InvalidEntryException if layers displace each other in a circle
     */
    public Decision decide(EntryCase entry, Candidates candidates, @Nullable Decision before) {
        int size = candidates.size();
        Answer[] answers = new Answer[size];
        for (int i = 0; i < size; i++) {
            answers[i] = before != null && before.answers()[i].isKnown() ? before.answers()[i]
                    : answer(entry, candidates.get(i));
        }
        PortionShares shares = PortionShares.of(book, entry, candidates, answers);
        return new Decision(candidates, answers, shares, GroundedResolution.of(entry, candidates, answers, shares));
    }

    private static Answer answer(EntryCase entry, Candidate candidate) {
        return reach(candidate.when().test(entry, candidate.heading()), entry, candidate);
    }

    /** Whether a candidate applies whose condition has the given answer. */
    public static Answer reach(Answer answer, EntryCase entry, Candidate candidate) {
        if (!candidate.part() || entry.claims(candidate.heading())) {
            return answer;
        }
        // A code too short for the scope: a duty reaches it until denied, a relief does not until shown or claimed.
        return answer.and(Answer.assumed(candidate.layer().kind() == LayerKind.DUTY));
    }
}

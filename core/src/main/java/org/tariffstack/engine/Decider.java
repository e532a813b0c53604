package org.tariffstack.engine;

import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Answer;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffBook;

/** Second stage: which layers apply, and which displace which. */
final class Decider {
    private final TariffBook book;

    Decider(TariffBook book) {
        this.book = book;
    }

    /**
     * Decides a case.
     *
     * @param before what was decided for the same selection when less was stated, or null: what was known then stays so
     */
    Decision decide(EntryCase entry, Selection selection, @Nullable Decision before) {
        int size = selection.candidates().size();
        Answer[] answers = new Answer[size];
        for (int i = 0; i < size; i++) {
            answers[i] = before != null && before.answers()[i].isKnown() ? before.answers()[i]
                    : answer(entry, selection.candidates().get(i));
        }
        Shares shares = Shares.of(book, entry, selection, answers);
        Contest contest = new Contest(entry, selection, answers, shares);
        contest.settle();
        return new Decision(answers, shares, contest);
    }

    private static Answer answer(EntryCase entry, Selection.Candidate candidate) {
        return reach(candidate.when().test(entry, candidate.layer().heading()), entry, candidate);
    }

    /** Whether a candidate applies whose condition has the given answer. */
    static Answer reach(Answer answer, EntryCase entry, Selection.Candidate candidate) {
        if (!candidate.part() || entry.claims(candidate.layer().heading())) {
            return answer;
        }
        // A code too short for the scope: a duty reaches it until denied, a relief does not until shown or claimed.
        return answer.and(Answer.assumed(candidate.layer().kind() == LayerKind.DUTY));
    }
}

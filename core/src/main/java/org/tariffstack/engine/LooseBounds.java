package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.law.Answer;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Portion;

/**
 * Bounds that hold whatever the open answers are, taken line by line without trying combinations.
 *
 * <p>They may be wider than what answers can really bring about, never narrower. A line counts in full at the most unless
 * it surely does not stand; at the least it counts only if it surely stands on a value that nothing can lessen. What nobody
 * is asked for stays as it is assumed.
 */
final class LooseBounds {
    private final AssessmentEngine engine;
    private final EntryCase entry;
    private final Selection selection;
    private final Answer[] answers;

    LooseBounds(AssessmentEngine engine, EntryCase entry, Selection selection, Decision decision) {
        this.engine = engine;
        this.entry = entry;
        this.selection = selection;
        this.answers = new Answer[selection.candidates().size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = decision.answers()[i].isKnown() ? decision.answers()[i] : answer(selection.candidates().get(i));
        }
    }

    private Answer answer(Selection.Candidate candidate) {
        Answer answer = Askable.test(candidate.when(), entry, candidate.layer().heading());
        return Decider.reach(answer, entry, candidate);
    }

    /**
     * What counts towards the bounds.
     *
     * @param baseIsSure whether the base duty counts at the least
     * @param most the candidates that count at the most, each on the full value with nothing of the base counted
     * @param least those of them that count at the least, on the full value beside the base duty
     */
    record Counted(boolean baseIsSure, List<Integer> most, List<Integer> least) {}

    Counted counted() {
        List<Integer> most = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            if (selection.candidates().get(i).layer().kind() != LayerKind.RELIEF && answers[i] != Answer.NO
                    && !isSurelyDisplaced(i)) {
                most.add(i);
                if (isSurelyWhole(i)) {
                    least.add(i);
                }
            }
        }
        return new Counted(!isChallenged(selection.base()), most, least);
    }

    /** The bounds, or empty if a line that may stand cannot be computed. */
    Optional<Bounds> bounds() {
        BigDecimal base = entry.base().amount();
        if (base == null) {
            return Optional.empty();
        }
        Counted counted = counted();
        BigDecimal most = base;
        for (int i : counted.most()) {
            Priced alone = engine.alone(entry, selection.candidates().get(i));
            if (alone.duty() == null) {
                return Optional.empty();
            }
            most = most.add(alone.duty());
        }
        BigDecimal least = counted.baseIsSure() ? base : BigDecimal.ZERO;
        for (int i : counted.least()) {
            least = least.add(engine.alone(entry, selection.candidates().get(i), base));
        }
        return Optional.of(new Bounds(least.min(most), most));
    }

    /** Whether some rival may displace it, wholly or on a portion. */
    private boolean isChallenged(int loser) {
        return selection.into().get(loser).stream()
                .anyMatch(rival -> answers[rival.winner()] != Answer.NO && mayWin(rival));
    }

    private boolean mayWin(Selection.Rival rival) {
        return Askable.test(rival.edge().when(), entry, heading(rival)) != Answer.NO;
    }

    private boolean isSurelyWhole(int candidate) {
        return answers[candidate] == Answer.YES && !isChallenged(candidate)
                && selection.candidates().get(candidate).layer().basis().equals(Portion.FULL);
    }

    private boolean isSurelyDisplaced(int loser) {
        List<Selection.Rival> rivals = selection.into().get(loser);
        return rivals.stream().anyMatch(rival -> rival.edge().whole() && !rival.edge().onlyIfPaying()
                && answers[rival.winner()] == Answer.YES && !isChallenged(rival.winner())
                && Askable.test(rival.edge().when(), entry, heading(rival)) == Answer.YES);
    }

    private String heading(Selection.Rival rival) {
        return selection.candidates().get(rival.winner()).layer().heading();
    }
}

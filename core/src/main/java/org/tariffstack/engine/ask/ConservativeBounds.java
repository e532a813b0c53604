package org.tariffstack.engine.ask;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.engine.decide.Decider;
import org.tariffstack.engine.decide.Decision;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.DisplacementEdge;
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
public final class ConservativeBounds {
    private final EntryCase entry;
    private final Candidates candidates;
    private final Answer[] answers;

    ConservativeBounds(EntryCase entry, Decision decision) {
        this.entry = entry;
        this.candidates = decision.candidates();
        this.answers = new Answer[candidates.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = decision.answers()[i].isKnown() ? decision.answers()[i] : answer(candidates.get(i));
        }
    }

    private Answer answer(Candidate candidate) {
        return Decider.reach(AskedConditions.test(candidate.when(), entry, candidate.heading()), entry, candidate);
    }

    /**
     * What counts towards the bounds.
     *
     * @param baseIsSure whether the base duty counts at the least
     * @param most the candidates that count at the most, each on the full value with nothing of the base counted
     * @param least those of them that count at the least, on the full value beside the base duty
     */
    public record Counted(boolean baseIsSure, List<Integer> most, List<Integer> least) {}

    /** What counts towards the bounds. */
    public Counted counted() {
        List<Integer> most = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).layer().kind() != LayerKind.RELIEF && answers[i] != Answer.NO && !isSurelyDisplaced(i)) {
                most.add(i);
                if (isSurelyWhole(i)) {
                    least.add(i);
                }
            }
        }
        return new Counted(!isChallenged(candidates.base()), most, least);
    }

    /** Whether some rival may displace it, wholly or on a portion. */
    private boolean isChallenged(int loser) {
        for (DisplacementEdge edge : candidates.into(loser)) {
            if (answers[candidates.place(edge)] != Answer.NO && test(edge) != Answer.NO) {
                return true;
            }
        }
        return false;
    }

    private boolean isSurelyWhole(int candidate) {
        return answers[candidate] == Answer.YES && !isChallenged(candidate)
                && candidates.get(candidate).layer().basis().equals(Portion.FULL);
    }

    private boolean isSurelyDisplaced(int loser) {
        for (DisplacementEdge edge : candidates.into(loser)) {
            int winner = candidates.place(edge);
            if (edge.whole() && !edge.onlyIfPaying() && answers[winner] == Answer.YES && !isChallenged(winner)
                    && test(edge) == Answer.YES) {
                return true;
            }
        }
        return false;
    }

    private Answer test(DisplacementEdge edge) {
        return AskedConditions.test(edge.when(), entry, candidates.winner(edge).heading());
    }
}

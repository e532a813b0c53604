package org.tariffstack.engine.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.law.Answer;

/** What is decided of a case: which candidates apply and are not displaced. For one thread. */
public final class Decision {
    private final Candidates candidates;
    private final Answer[] answers;
    private final PortionShares shares;
    private final GroundedResolution resolution;
    private final @Nullable Basis[] bases;

    /**
     * Makes a decision.
     *
     * @param candidates the candidates
     * @param answers for each candidate, whether all that it asks for holds
     * @param shares what each portion is worth
     * @param resolution who displaces whom
     */
    Decision(Candidates candidates, Answer[] answers, PortionShares shares, GroundedResolution resolution) {
        this.candidates = candidates;
        this.answers = answers;
        this.shares = shares;
        this.resolution = resolution;
        bases = new Basis[answers.length];
    }

    /** The candidates. */
    public Candidates candidates() {
        return candidates;
    }

    /** For each candidate, whether all that it asks for holds; not to be changed. */
    public Answer[] answers() {
        return answers;
    }

    /** What each portion of the value is worth. */
    public PortionShares shares() {
        return shares;
    }

    /** Whether the candidate, or the base rate, applies and is not displaced. */
    public boolean stands(int candidate) {
        return resolution.stands(candidate);
    }

    /** By what edge the candidate, or the base rate, is displaced wholly; null if it is not, or does not apply. */
    public @Nullable DisplacementEdge displacedBy(int candidate) {
        return resolution.displacedBy(candidate);
    }

    /** By what edges portions of the value are taken out of the standing candidate. */
    public List<DisplacementEdge> sparing(int candidate) {
        return resolution.sparing(candidate);
    }

    /** What a standing candidate is charged on. */
    public Basis basis(int candidate) {
        Basis basis = bases[candidate];
        if (basis == null) {
            basis = Apportioner.basis(candidates.get(candidate).layer().basis(), sparing(candidate), shares);
            bases[candidate] = basis;
        }
        return basis;
    }
}

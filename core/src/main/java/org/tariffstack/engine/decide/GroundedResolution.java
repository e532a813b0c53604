package org.tariffstack.engine.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.Answer;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/**
 * Resolves which candidates of a case stand where some displace others.
 *
 * <p>A layer that is itself displaced displaces nothing. So a layer stands once all that could displace it are out, and is
 * out once one that displaces it stands; this is repeated until nothing changes, and the order of the layers plays no part.
 * It is the grounded labelling of an argumentation framework (Dung 1995). What is left undecided displaces each other in a
 * circle: a defect of the book, refused.
 */
public final class GroundedResolution {
    private static final byte OPEN = 0;
    private static final byte STANDS = 1;
    private static final byte OUT = 2;

    private final EntryCase entry;
    private final Candidates candidates;
    private final Answer[] answers;
    private final PortionShares shares;
    private final byte[] state;

    private GroundedResolution(EntryCase entry, Candidates candidates, Answer[] answers, PortionShares shares) {
        this.entry = entry;
        this.candidates = candidates;
        this.answers = answers;
        this.shares = shares;
        state = new byte[answers.length + 1];
    }

    /**
     * Decides for every candidate and the base rate.
     *
     * @throws InvalidEntryException if layers displace each other in a circle
     */
    static GroundedResolution of(EntryCase entry, Candidates candidates, Answer[] answers, PortionShares shares) {
        GroundedResolution resolution = new GroundedResolution(entry, candidates, answers, shares);
        resolution.resolve();
        return resolution;
    }

    private void resolve() {
        for (int i = 0; i < answers.length; i++) {
            state[i] = answers[i].holds() ? OPEN : OUT;
        }
        boolean changed = true;
        boolean open = true;
        while (changed && open) {
            changed = false;
            open = false;
            for (int i = 0; i < state.length; i++) {
                if (state[i] == OPEN) {
                    state[i] = judge(i);
                    changed |= state[i] != OPEN;
                    open |= state[i] == OPEN;
                }
            }
        }
        if (open) {
            refuseCircle();
        }
    }

    private void refuseCircle() {
        for (int i = 0; i < state.length; i++) {
            if (state[i] == OPEN) {
                String heading = i == candidates.base() ? "the base rate" : candidates.get(i).heading();
                throw new InvalidEntryException(ErrorCode.CONFLICTING_RULES, "hts",
                        "The book contradicts itself: " + heading + " displaces, over others, what displaces it.");
            }
        }
    }

    private byte judge(int loser) {
        byte verdict = STANDS;
        for (DisplacementEdge edge : candidates.into(loser)) {
            if (edge.whole()) {
                int winner = candidates.place(edge);
                if (state[winner] != OUT && isActive(edge)) {
                    if (state[winner] == STANDS) {
                        return OUT;
                    }
                    verdict = OPEN;
                }
            }
        }
        return verdict;
    }

    private boolean isActive(DisplacementEdge edge) {
        Candidate winner = candidates.winner(edge);
        return edge.when().test(entry, winner.heading()).holds() && (!edge.onlyIfPaying() || pays(winner.layer()));
    }

    private boolean pays(TariffLayer layer) {
        boolean free = layer.rate() instanceof AdditionalRate.Plus plus
                && plus.rate().fraction().filter(fraction -> fraction.signum() == 0).isPresent();
        return !free && shares.isPositive(layer.basis());
    }

    /** Whether the candidate, or the base rate, applies and is not displaced. */
    boolean stands(int candidate) {
        return state[candidate] == STANDS;
    }

    /**
     * By what edge the loser is displaced, or null. Of several it is the one whose winner has the lowest heading, and of its
     * rules one that asks for a number to be filed, whatever the order of the book.
     */
    @Nullable DisplacementEdge displacedBy(int loser) {
        if (state[loser] == STANDS || loser != candidates.base() && !answers[loser].holds()) {
            return null;
        }
        DisplacementEdge first = null;
        for (DisplacementEdge edge : candidates.into(loser)) {
            if (edge.whole() && state[candidates.place(edge)] == STANDS && isActive(edge)
                    && (first == null || isBefore(edge, first))) {
                first = edge;
            }
        }
        return first;
    }

    private boolean isBefore(DisplacementEdge one, DisplacementEdge other) {
        TariffLayer first = candidates.winner(one).layer();
        TariffLayer second = candidates.winner(other).layer();
        int order = first.heading().compareTo(second.heading());
        order = order != 0 ? order : first.strand().compareTo(second.strand());
        order = order != 0 ? order : other.files().compareTo(one.files());
        order = order != 0 ? order : one.citation().text().compareTo(other.citation().text());
        return order < 0;
    }

    /** By what edges portions of the value are taken out of the standing loser. */
    List<DisplacementEdge> sparing(int loser) {
        List<DisplacementEdge> sparing = List.of();
        if (state[loser] == STANDS) {
            for (DisplacementEdge edge : candidates.into(loser)) {
                if (!edge.whole() && state[candidates.place(edge)] == STANDS && isActive(edge)) {
                    sparing = sparing.isEmpty() ? new ArrayList<>(2) : sparing;
                    sparing.add(edge);
                }
            }
        }
        return sparing;
    }
}

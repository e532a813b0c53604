package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.Answer;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/**
 * Settles who among the candidates of one case stands.
 *
 * <p>A layer that is itself displaced displaces nothing. So a layer stands once all that could displace it are out, and is
 * out once one that displaces it stands; this is repeated until nothing changes, and the order of the layers plays no
 * part. What is still undecided then displaces each other in a circle: a defect of the book, refused.
 */
final class Contest {
    private static final byte OPEN = 0;
    private static final byte STANDS = 1;
    private static final byte OUT = 2;

    private final EntryCase entry;
    private final Selection selection;
    private final Answer[] answers;
    private final Shares shares;
    private final byte[] state;

    Contest(EntryCase entry, Selection selection, Answer[] answers, Shares shares) {
        this.entry = entry;
        this.selection = selection;
        this.answers = answers;
        this.shares = shares;
        state = new byte[answers.length + 1];
    }

    /**
     * Decides for every candidate and the base rate.
     *
     * @throws InvalidEntryException if layers displace each other in a circle
     */
    void settle() {
        for (int i = 0; i < answers.length; i++) {
            state[i] = answers[i].holds() ? OPEN : OUT;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < state.length; i++) {
                if (state[i] == OPEN) {
                    state[i] = judge(i);
                    changed |= state[i] != OPEN;
                }
            }
        }
        for (int i = 0; i < state.length; i++) {
            if (state[i] == OPEN) {
                String heading = i == selection.base() ? "the base rate" : heading(i);
                throw new InvalidEntryException(ErrorCode.CONFLICTING_RULES, "hts",
                        "The book contradicts itself: " + heading + " displaces, over others, what displaces it.");
            }
        }
    }

    private byte judge(int loser) {
        byte verdict = STANDS;
        for (Selection.Rival rival : selection.into().get(loser)) {
            if (rival.edge().whole() && state[rival.winner()] != OUT && isActive(rival)) {
                if (state[rival.winner()] == STANDS) {
                    return OUT;
                }
                verdict = OPEN;
            }
        }
        return verdict;
    }

    private boolean isActive(Selection.Rival rival) {
        return rival.edge().when().test(entry, heading(rival.winner())).holds()
                && (!rival.edge().onlyIfPaying() || pays(rival.winner()));
    }

    private boolean pays(int winner) {
        TariffLayer layer = selection.candidates().get(winner).layer();
        boolean free = layer.rate() instanceof AdditionalRate.Plus plus
                && plus.rate().fraction().filter(fraction -> fraction.signum() == 0).isPresent();
        return !free && shares.of(layer.basis()).signum() > 0;
    }

    private String heading(int candidate) {
        return selection.candidates().get(candidate).layer().heading();
    }

    /** Whether the candidate, or the base rate, applies and is not displaced. */
    boolean stands(int candidate) {
        return state[candidate] == STANDS;
    }

    /**
     * Who displaces the loser, or null. Of several it is the one with the lowest heading, and of its rules one that asks for a
     * number to be filed, whatever the order of the book.
     */
    Selection.@Nullable Rival displacer(int loser) {
        if (state[loser] == STANDS || loser != selection.base() && !answers[loser].holds()) {
            return null;
        }
        Selection.Rival first = null;
        for (Selection.Rival rival : selection.into().get(loser)) {
            if (rival.edge().whole() && state[rival.winner()] == STANDS && isActive(rival)
                    && (first == null || isBefore(rival, first))) {
                first = rival;
            }
        }
        return first;
    }

    private boolean isBefore(Selection.Rival one, Selection.Rival other) {
        int order = heading(one.winner()).compareTo(heading(other.winner()));
        order = order != 0 ? order : strand(one.winner()).compareTo(strand(other.winner()));
        order = order != 0 ? order : other.edge().files().compareTo(one.edge().files());
        order = order != 0 ? order : one.edge().citation().text().compareTo(other.edge().citation().text());
        return order < 0;
    }

    private String strand(int candidate) {
        return selection.candidates().get(candidate).layer().strand();
    }

    /** Who spares the standing loser a portion of the value. */
    List<Selection.Rival> sparing(int loser) {
        List<Selection.Rival> sparing = List.of();
        if (state[loser] == STANDS) {
            for (Selection.Rival rival : selection.into().get(loser)) {
                if (!rival.edge().whole() && state[rival.winner()] == STANDS && isActive(rival)) {
                    sparing = sparing.isEmpty() ? new ArrayList<>(2) : sparing;
                    sparing.add(rival);
                }
            }
        }
        return sparing;
    }
}

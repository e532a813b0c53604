package org.tariffstack.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two selections are alike if the same layers may apply under the same conditions, and can displace each other alike. */
final class SelectionKey {
    private final Selection selection;
    private final int hash;

    SelectionKey(Selection selection) {
        this.selection = selection;
        int mixed = 0;
        for (Selection.Candidate candidate : selection.candidates()) {
            // Layers are unique objects of the book; conditions are deep, so telling them apart is left to equals.
            mixed = 31 * mixed + System.identityHashCode(candidate.layer());
        }
        hash = mixed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelectionKey key && sameCandidates(key) && sameRivals(key);
    }

    private boolean sameCandidates(SelectionKey key) {
        List<Selection.Candidate> others = key.selection.candidates();
        if (others.size() != selection.candidates().size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            Selection.Candidate one = selection.candidates().get(i);
            Selection.Candidate other = others.get(i);
            if (one.layer() != other.layer() || one.part() != other.part() || !one.when().equals(other.when())) {
                return false;
            }
        }
        return true;
    }

    private boolean sameRivals(SelectionKey key) {
        for (int i = 0; i < selection.into().size(); i++) {
            List<Selection.Rival> ones = selection.into().get(i);
            List<Selection.Rival> others = key.selection.into().get(i);
            if (ones.size() != others.size()) {
                return false;
            }
            for (int j = 0; j < ones.size(); j++) {
                if (ones.get(j).winner() != others.get(j).winner() || !ones.get(j).edge().equals(others.get(j).edge())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

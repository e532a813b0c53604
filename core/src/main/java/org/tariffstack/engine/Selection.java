package org.tariffstack.engine;

import java.util.List;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffLayer;

/**
 * The layers that hold at the instant for such goods from that origin, and who among them can displace whom.
 *
 * @param candidates the layers, in the order of the book
 * @param into for each candidate, and last for the base rate, the rivals that can displace it
 * @param uses who reaches or spares a portion that shares the value with others of its group
 */
record Selection(List<Candidate> candidates, List<List<Rival>> into, List<Use> uses) {

    /**
     * A layer that may apply.
     *
     * @param layer the layer
     * @param when all that must still hold: the layer's condition and that of the list entry
     * @param part whether its scope reaches only some of the longer codes below the one entered
     */
    record Candidate(TariffLayer layer, Condition when, boolean part) {}

    /**
     * A candidate that can displace another.
     *
     * @param winner its place among the candidates
     * @param edge how it displaces
     */
    record Rival(int winner, Edge edge) {}

    /**
     * A candidate at work on a portion of a group.
     *
     * @param candidate its place among the candidates
     * @param portion the portion
     */
    record Use(int candidate, Portion portion) {}

    /** Whether the code is too short for some scope. */
    boolean hasParts() {
        for (Candidate candidate : candidates) {
            if (candidate.part()) {
                return true;
            }
        }
        return false;
    }

    /** The place of the base rate among the losers. */
    int base() {
        return candidates.size();
    }
}

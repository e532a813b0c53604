package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Condition;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffLayer;

/**
 * The layers that hold at the instant for such goods from that origin, and who among them can displace whom.
 *
 * @param candidates the layers, in the order of the book
 * @param into for each candidate, and last for the base rate, the rivals that can displace it
 * @param uses who reaches or spares a portion that shares the value with others of its group
 * @param hasParts whether the code is too short for some scope
 */
record Selection(List<Candidate> candidates, List<List<Rival>> into, List<Use> uses, boolean hasParts) {

    /**
     * A layer that may apply.
     *
     * @param layer the layer
     * @param when all that must still hold: the layer's condition and that of the list entry
     * @param part whether its scope reaches only some of the longer codes below the one entered
     */
    record Candidate(TariffLayer layer, Condition when, boolean part) {
        /** A layer as goods of a code meet it, or null if they do not. */
        static @Nullable Candidate of(TariffLayer layer, HtsCode code, ListMatcher matcher) {
            ProductMatch match = layer.products().match(code, matcher);
            return match.coverage() == ProductMatch.Coverage.NONE ? null : new Candidate(layer,
                    both(match.when(), layer.when()), match.coverage() == ProductMatch.Coverage.PART);
        }
    }

    /** That both conditions hold. */
    static Condition both(Condition first, Condition second) {
        if (first == Condition.ALWAYS) {
            return second;
        }
        return second == Condition.ALWAYS ? first : new Condition.All(List.of(first, second));
    }

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

    /**
     * A selection of these.
     *
     * @param portions the portions of the book
     */
    static Selection of(List<Candidate> candidates, List<List<Rival>> into, Map<String, Portion> portions) {
        List<Use> uses = new ArrayList<>(0);
        for (int i = 0; i < candidates.size(); i++) {
            use(i, candidates.get(i).layer().basis(), portions, uses);
        }
        for (List<Rival> rivals : into) {
            for (Rival rival : rivals) {
                if (!rival.edge().whole()) {
                    use(rival.winner(), rival.edge().portion(), portions, uses);
                }
            }
        }
        return new Selection(candidates, into, uses, candidates.stream().anyMatch(Candidate::part));
    }

    private static void use(int candidate, String id, Map<String, Portion> portions, List<Use> uses) {
        Portion portion = id.equals(Portion.FULL) ? null : portions.get(id);
        if (portion != null && portion.group() != null) {
            uses.add(new Use(candidate, portion));
        }
    }

    /** The place of the base rate among the losers. */
    int base() {
        return candidates.size();
    }
}

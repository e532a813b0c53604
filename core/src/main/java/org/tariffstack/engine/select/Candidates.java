package org.tariffstack.engine.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Portion;

/**
 * The layers that may apply to goods of an origin at an instant, in the order of the book, and who among them can displace
 * whom. Two are equal if the same layers may apply under the same conditions, and can displace each other alike. Immutable.
 */
public final class Candidates {
    private final int[] numbers;
    private final List<Candidate> all;
    private final DisplacementEdge[][] into;
    private final List<Use> uses;
    private final boolean hasParts;
    private final int hash;

    Candidates(int[] numbers, List<Candidate> all, DisplacementEdge[][] into, Map<String, Portion> portions) {
        this.numbers = numbers;
        this.all = List.copyOf(all);
        this.into = into;
        this.uses = uses(portions);
        this.hasParts = all.stream().anyMatch(Candidate::part);
        hash = 31 * this.all.hashCode() + Arrays.deepHashCode(into);
    }

    /**
     * A candidate at work on a portion of the value: charged on it, or taking it out of what others are charged on.
     *
     * @param candidate its place among the candidates
     * @param portion the portion
     */
    public record Use(int candidate, Portion portion) {}

    private List<Use> uses(Map<String, Portion> portions) {
        List<Use> found = new ArrayList<>(0);
        for (int i = 0; i < all.size(); i++) {
            use(i, all.get(i).layer().basis(), portions, found);
        }
        for (DisplacementEdge[] edges : into) {
            for (DisplacementEdge edge : edges) {
                if (!edge.whole()) {
                    use(place(edge), edge.portion(), portions, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void use(int candidate, String id, Map<String, Portion> portions, List<Use> uses) {
        Portion portion = id.equals(Portion.FULL) ? null : portions.get(id);
        if (portion != null) {
            uses.add(new Use(candidate, portion));
        }
    }

    /** How many there are. */
    public int size() {
        return numbers.length;
    }

    /** A candidate by its place. */
    public Candidate get(int place) {
        return all.get(place);
    }

    /** All of them, in the order of the book. */
    public List<Candidate> all() {
        return all;
    }

    /** The place of the base rate among the losers. */
    public int base() {
        return numbers.length;
    }

    /** Who can displace a candidate or, at {@link #base()}, the base rate; not to be changed. */
    public DisplacementEdge[] into(int loser) {
        return into[loser];
    }

    /** The place among the candidates of the layer that displaces by an edge. */
    public int place(DisplacementEdge edge) {
        return Arrays.binarySearch(numbers, edge.winner());
    }

    /** The candidate that displaces by an edge. */
    public Candidate winner(DisplacementEdge edge) {
        return all.get(place(edge));
    }

    /** Who is charged on a portion of the value, or takes one out. */
    public List<Use> uses() {
        return uses;
    }

    /** Whether the code is too short for some scope. */
    public boolean hasParts() {
        return hasParts;
    }

    /** Its size in bytes, as estimated; lists of rivals are shared. */
    public long weight() {
        return 250 + 12L * numbers.length + 24L * uses.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // Candidates and edges are made once each, so that comparing their lists compares objects.
        return this == other || other instanceof Candidates same && hash == same.hash && all.equals(same.all)
                && Arrays.deepEquals(into, same.into);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

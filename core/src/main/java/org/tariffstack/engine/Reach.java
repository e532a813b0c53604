package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.TariffLayer;

/**
 * All by which scopes can tell goods at a time: on which lists they are, and under or above which codes they are that scopes
 * name themselves. {@link Reaches} makes each reach once: one is equal only to itself.
 */
final class Reach {
    private final HtsCode example;
    private final ListHits hits;
    private volatile @Nullable Met met;

    /**
     * Makes a reach.
     *
     * @param example a code that has it
     * @param hits on which lists it is
     */
    Reach(HtsCode example, ListHits hits) {
        this.example = example;
        this.hits = hits;
    }

    /** A way of displacement for the goods, or null if it does not reach all of them. */
    @Nullable Edge meeting(Edge edge) {
        return edge.meeting(example, hits);
    }

    /** The layers of a book that the goods meet, whatever the time and origin; worked out once. */
    Met met(List<TariffLayer> layers) {
        Met found = met;
        if (found == null) {
            List<Integer> numbers = new ArrayList<>();
            List<Selection.Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < layers.size(); i++) {
                Selection.Candidate candidate = Selection.Candidate.of(layers.get(i), example, hits);
                if (candidate != null) {
                    numbers.add(i);
                    candidates.add(candidate);
                }
            }
            BitSet all = new BitSet();
            numbers.forEach(all::set);
            found = new Met(numbers.stream().mapToInt(Integer::intValue).toArray(), all, List.copyOf(candidates));
            met = found;
        }
        return found;
    }

    /**
     * Layers that goods meet.
     *
     * @param numbers their places in the book
     * @param all the same as a set; not to be changed
     * @param candidates how each is met
     */
    record Met(int[] numbers, BitSet all, List<Selection.Candidate> candidates) {}

    /**
     * What makes two reaches the same.
     *
     * @param hits the lists
     * @param prefixes the codes
     */
    record Content(ListHits hits, List<String> prefixes) {}
}

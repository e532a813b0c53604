package org.tariffstack.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The layers of a book by the words that pick them, see {@link LayerSelector}: what a word picks is worked out once, from the
 * layers of its headings and not from all. For one thread.
 */
public final class LayerIndex {
    private final List<TariffLayer> layers;
    private final SortedMap<String, List<Integer>> byName = new TreeMap<>();
    private final List<Integer> all = new ArrayList<>();
    private final Map<String, BitSet> picked = new HashMap<>();

    /** An index of layers, numbered in their order. */
    public LayerIndex(List<TariffLayer> layers) {
        this.layers = List.copyOf(layers);
        for (int i = 0; i < layers.size(); i++) {
            all.add(i);
            byName.computeIfAbsent(layers.get(i).heading(), key -> new ArrayList<>()).add(i);
            byName.computeIfAbsent(layers.get(i).program().id(), key -> new ArrayList<>()).add(i);
        }
    }

    /** The numbers of the layers that a word picks; the bit behind the last layer stands for the base rate. */
    public BitSet picked(String selector) {
        return (BitSet) picks(selector).clone();
    }

    /** Whether a word picks a layer, or with the number behind the last layer the base rate. */
    public boolean isPicked(String selector, int number) {
        return picks(selector).get(number);
    }

    private BitSet picks(String selector) {
        BitSet found = picked.get(selector);
        if (found == null) {
            LayerSelector wanted = new LayerSelector(selector);
            found = new BitSet(layers.size() + 1);
            for (int i : among(selector)) {
                if (wanted.picks(layers.get(i))) {
                    found.set(i);
                }
            }
            found.set(layers.size(), wanted.picksBase());
            picked.put(selector, found);
        }
        return found;
    }

    /** The layers among which those of a selector are. */
    private Collection<Integer> among(String selector) {
        int range = selector.indexOf("..");
        int strand = selector.indexOf('#');
        if (range > 0) {
            String last = selector.substring(range + 2);
            Collection<Integer> within = new TreeSet<>();
            for (Map.Entry<String, List<Integer>> named : byName.tailMap(selector.substring(0, range)).entrySet()) {
                if (named.getKey().compareTo(last) > 0) {
                    break;
                }
                within.addAll(named.getValue());
            }
            return within;
        }
        if (selector.equals(LayerSelector.EVERYTHING)) {
            return all;
        }
        return byName.getOrDefault(strand > 0 ? selector.substring(0, strand) : selector, List.of());
    }
}

package org.tariffstack.engine.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/**
 * Works out the edges of a {@link DisplacementGraph}: from what layers say of themselves, and from the rules of precedence. A
 * book has some hundred thousand pairs of winner and loser, but few selectors of losers, so that edges are kept by these.
 */
final class DisplacementIndex {
    private static final DisplacementEdge[] NO_EDGES = {};
    private static final int OWN_RELIEF = -1;

    private final List<TariffLayer> layers;
    /** The layers of each heading and of each programme: what selectors pick from, instead of from all. */
    private final SortedMap<String, List<Integer>> byName = new TreeMap<>();
    private final List<Integer> all = new ArrayList<>();
    /** The layers that each selector picks; the bit behind the last layer stands for the base rate. */
    private final Map<String, BitSet> picked = new HashMap<>();
    private final List<DisplacementEdge> edges = new ArrayList<>();
    /** By the selectors of losers, which edges lead to what they pick. */
    private final Map<String, BitSet> leading = new HashMap<>();

    DisplacementIndex(List<TariffLayer> layers) {
        this.layers = layers;
        for (int i = 0; i < layers.size(); i++) {
            all.add(i);
            byName.computeIfAbsent(layers.get(i).heading(), key -> new ArrayList<>()).add(i);
            byName.computeIfAbsent(layers.get(i).program().id(), key -> new ArrayList<>()).add(i);
        }
    }

    void ownRelief(int winner) {
        TariffLayer layer = layers.get(winner);
        boolean inLieu = layer.rate() instanceof AdditionalRate.InLieu;
        if (layer.relieves().isEmpty() && !inLieu) {
            return;
        }
        // A duty that stands in place of another does so wholly, whatever part of the value it is charged on itself.
        boolean whole = layer.kind() == LayerKind.DUTY || layer.basis().equals(Portion.FULL);
        edges.add(new DisplacementEdge(winner, OWN_RELIEF, whole, layer.basis(), false, Condition.ALWAYS, "",
                layer.citation()));
        layer.relieves().forEach(this::leadLastTo);
        if (inLieu) {
            leadLastTo(Program.BASE);
        }
    }

    /**
     * Adds the edges of a rule of precedence.
     *
     * @param number the number of the rule
     */
    void rule(Displacement rule, int number) {
        for (String winners : rule.winners()) {
            BitSet picked = picked(winners);
            for (int i = picked.nextSetBit(0); i >= 0 && i < layers.size(); i = picked.nextSetBit(i + 1)) {
                edges.add(new DisplacementEdge(i, number, rule.effect() == Displacement.Effect.EXCLUDES, rule.portion(),
                        rule.onlyIfPaying(), rule.when(), rule.files(), rule.citation()));
                rule.losers().forEach(this::leadLastTo);
            }
        }
    }

    private void leadLastTo(String losers) {
        picked(losers);
        leading.computeIfAbsent(losers, key -> new BitSet()).set(edges.size() - 1);
    }

    private BitSet picked(String selector) {
        BitSet found = picked.get(selector);
        if (found == null) {
            LayerSelector wanted = new LayerSelector(selector);
            found = new BitSet(layers.size() + 1);
            for (int i : candidates(selector)) {
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
    private Collection<Integer> candidates(String selector) {
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
        return byName.getOrDefault(strand > 0 ? selector.substring(0, strand) : selector, all);
    }

    /** Who can displace a layer, or with the number behind the last layer the base rate. */
    DisplacementEdge[] into(int loser) {
        BitSet wanted = new BitSet();
        leading.forEach((selector, edgesOf) -> {
            if (picked(selector).get(loser)) {
                wanted.or(edgesOf);
            }
        });
        List<DisplacementEdge> into = new ArrayList<>();
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            DisplacementEdge edge = edges.get(i);
            if (loser == layers.size()
                    || !layers.get(edge.winner()).heading().equals(layers.get(loser).heading())) {
                into.add(edge);
            }
        }
        return into.toArray(NO_EDGES);
    }
}

package org.tariffstack.engine.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerIndex;
import org.tariffstack.law.LayerKind;
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
    private final LayerIndex index;
    private final List<DisplacementEdge> edges = new ArrayList<>();
    /** By the selectors of losers, which edges lead to what they pick. */
    private final Map<String, BitSet> leading = new HashMap<>();

    DisplacementIndex(List<TariffLayer> layers) {
        this.layers = layers;
        index = new LayerIndex(layers);
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
            BitSet picked = index.picked(winners);
            for (int i = picked.nextSetBit(0); i >= 0 && i < layers.size(); i = picked.nextSetBit(i + 1)) {
                edges.add(new DisplacementEdge(i, number, rule.effect() == Displacement.Effect.EXCLUDES, rule.portion(),
                        rule.onlyIfPaying(), rule.when(), rule.files(), rule.citation()));
                rule.losers().forEach(this::leadLastTo);
            }
        }
    }

    private void leadLastTo(String losers) {
        leading.computeIfAbsent(losers, key -> new BitSet()).set(edges.size() - 1);
    }

    /** Who can displace a layer, or with the number behind the last layer the base rate. */
    DisplacementEdge[] into(int loser) {
        BitSet wanted = new BitSet();
        leading.forEach((selector, edgesOf) -> {
            if (index.isPicked(selector, loser)) {
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

package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.rate.AdditionalRate;

/** Draws the edges of a {@link LayerGraph}: from what layers say of themselves, and from the rules of precedence. */
final class Wiring {
    private static final Edge[] NO_EDGES = {};

    private final List<TariffLayer> layers;
    private final List<List<Edge>> edges = new ArrayList<>();
    /** The layers of each heading and of each programme: what most selectors pick from, instead of from all. */
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<Integer> all = new ArrayList<>();
    private final Map<String, List<Integer>> picked = new HashMap<>();

    Wiring(List<TariffLayer> layers) {
        this.layers = layers;
        for (int i = 0; i < layers.size(); i++) {
            all.add(i);
            edges.add(new ArrayList<>(0));
            byName.computeIfAbsent(layers.get(i).heading(), key -> new ArrayList<>()).add(i);
            byName.computeIfAbsent(layers.get(i).program().id(), key -> new ArrayList<>()).add(i);
        }
        edges.add(new ArrayList<>(0));
    }

    void ownRelief(int winner) {
        TariffLayer layer = layers.get(winner);
        // A duty that stands in place of another does so wholly, whatever part of the value it is charged on itself.
        boolean whole = layer.kind() == LayerKind.DUTY || layer.basis().equals(Portion.FULL);
        Edge edge = new Edge(winner, whole, layer.basis(), false, Condition.ALWAYS, OriginScope.EVERY,
                ProductScope.EVERY, Validity.ALWAYS, "", layer.citation());
        for (String selector : layer.relieves()) {
            connect(edge, selector);
        }
        if (layer.rate() instanceof AdditionalRate.InLieu) {
            edges.get(layers.size()).add(edge);
        }
    }

    void rule(Displacement rule) {
        for (String winners : rule.winners()) {
            for (int winner : picked(winners)) {
                Edge edge = new Edge(winner, rule.effect() == Displacement.Effect.EXCLUDES, rule.portion(),
                        rule.onlyIfPaying(), rule.when(), rule.origins(), rule.products(), rule.validity(), rule.files(),
                        rule.citation());
                for (String losers : rule.losers()) {
                    connect(edge, losers);
                }
            }
        }
    }

    private void connect(Edge edge, String losers) {
        String heading = layers.get(edge.winner()).heading();
        for (int loser : picked(losers)) {
            if (!layers.get(loser).heading().equals(heading)) {
                edges.get(loser).add(edge);
            }
        }
        if (new LayerSelector(losers).picksBase()) {
            edges.get(layers.size()).add(edge);
        }
    }

    private List<Integer> picked(String selector) {
        List<Integer> found = picked.get(selector);
        if (found == null) {
            LayerSelector wanted = new LayerSelector(selector);
            found = new ArrayList<>();
            for (int i : byName.getOrDefault(selector, all)) {
                if (wanted.picks(layers.get(i))) {
                    found.add(i);
                }
            }
            picked.put(selector, found);
        }
        return found;
    }

    /** For each layer, and last for the base rate, who can displace it. */
    Edge[][] edges() {
        Edge[][] into = new Edge[edges.size()][];
        for (int i = 0; i < into.length; i++) {
            into[i] = edges.get(i).toArray(NO_EDGES);
        }
        return into;
    }
}

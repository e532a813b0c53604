package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.rate.AdditionalRate;

/** The layers of a book, numbered, with who can displace whom worked out once, whatever the time, origin and goods. */
final class LayerGraph {
    private static final Edge[] NO_EDGES = {};

    private final List<TariffLayer> layers;
    private final Edge[][] into;
    private final Map<String, int[]> picked = new HashMap<>();

    LayerGraph(TariffBook book) {
        layers = book.layers();
        List<List<Edge>> edges = new ArrayList<>();
        for (int i = 0; i <= layers.size(); i++) {
            edges.add(new ArrayList<>(0));
        }
        for (int winner = 0; winner < layers.size(); winner++) {
            ownRelief(winner, edges);
        }
        for (Displacement rule : book.displacements()) {
            if (rule.effect() == Displacement.Effect.EXCLUDES || rule.effect() == Displacement.Effect.PORTION) {
                rule(rule, edges);
            }
        }
        into = edges.stream().map(list -> list.toArray(NO_EDGES)).toArray(Edge[][]::new);
    }

    private void ownRelief(int winner, List<List<Edge>> edges) {
        TariffLayer layer = layers.get(winner);
        // A duty that stands in place of another does so wholly, whatever part of the value it is charged on itself.
        boolean whole = layer.kind() == LayerKind.DUTY || layer.basis().equals(Portion.FULL);
        Edge edge = new Edge(winner, whole, layer.basis(), false, Condition.ALWAYS, OriginScope.EVERY,
                ProductScope.EVERY, Validity.ALWAYS, "", layer.citation());
        for (String selector : layer.relieves()) {
            connect(edge, selector, edges);
        }
        if (layer.rate() instanceof AdditionalRate.InLieu) {
            edges.get(layers.size()).add(edge);
        }
    }

    private void rule(Displacement rule, List<List<Edge>> edges) {
        for (String winners : rule.winners()) {
            for (int winner : picked(winners)) {
                Edge edge = new Edge(winner, rule.effect() == Displacement.Effect.EXCLUDES, rule.portion(),
                        rule.onlyIfPaying(), rule.when(), rule.origins(), rule.products(), rule.validity(), rule.files(),
                        rule.citation());
                rule.losers().forEach(losers -> connect(edge, losers, edges));
            }
        }
    }

    private void connect(Edge edge, String losers, List<List<Edge>> edges) {
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

    private int[] picked(String selector) {
        return picked.computeIfAbsent(selector, text -> {
            LayerSelector wanted = new LayerSelector(text);
            return IntStream.range(0, layers.size()).filter(i -> wanted.picks(layers.get(i))).toArray();
        });
    }

    /** How many layers there are. */
    int size() {
        return layers.size();
    }

    TariffLayer layer(int index) {
        return layers.get(index);
    }

    /** The index that stands for the base rate among losers. */
    int base() {
        return layers.size();
    }

    /** Who can displace the layer of the index. */
    Edge[] into(int loser) {
        return into[loser];
    }
}

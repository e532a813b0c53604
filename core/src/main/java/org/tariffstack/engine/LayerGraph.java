package org.tariffstack.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** The layers of a book, numbered, with who can displace whom worked out once, whatever the time, origin and goods. */
final class LayerGraph {
    private final List<TariffLayer> layers;
    private final Wiring wiring;
    /** Worked out for a layer when it is first asked for. */
    private final AtomicReferenceArray<Edge[]> into;

    LayerGraph(TariffBook book) {
        layers = book.layers();
        wiring = new Wiring(layers);
        for (int winner = 0; winner < layers.size(); winner++) {
            wiring.ownRelief(winner);
        }
        for (Displacement rule : book.displacements()) {
            if (rule.displaces()) {
                wiring.rule(rule);
            }
        }
        into = new AtomicReferenceArray<>(layers.size() + 1);
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
        Edge[] edges = into.get(loser);
        if (edges == null) {
            edges = wiring.into(loser);
            into.set(loser, edges);
        }
        return edges;
    }
}

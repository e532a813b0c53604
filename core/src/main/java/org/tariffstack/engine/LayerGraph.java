package org.tariffstack.engine;

import java.util.List;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** The layers of a book, numbered, with who can displace whom worked out once, whatever the time, origin and goods. */
final class LayerGraph {
    private final List<TariffLayer> layers;
    private final Edge[][] into;

    LayerGraph(TariffBook book) {
        layers = book.layers();
        Wiring wiring = new Wiring(layers);
        for (int winner = 0; winner < layers.size(); winner++) {
            wiring.ownRelief(winner);
        }
        for (Displacement rule : book.displacements()) {
            if (rule.displaces()) {
                wiring.rule(rule);
            }
        }
        into = wiring.edges();
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

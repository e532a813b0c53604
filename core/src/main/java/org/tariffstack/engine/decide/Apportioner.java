package org.tariffstack.engine.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.law.Portion;

/** Third stage: on what part of the customs value a layer that applies is charged. */
public final class Apportioner {
    private Apportioner() {}

    /**
     * What a layer that applies is charged on.
     *
     * @param portion the id of the portion of the value that it names
     * @param sparing who takes portions out of it
     */
    public static Basis basis(String portion, List<DisplacementEdge> sparing, PortionShares shares) {
        if (sparing.isEmpty()) {
            return portion.equals(Portion.FULL) ? Basis.WHOLE : Basis.of(shares.of(portion), List.of());
        }
        Set<String> named = new HashSet<>();
        List<Share> spared = new ArrayList<>(sparing.size());
        for (DisplacementEdge edge : sparing) {
            if (portion.equals(edge.portion())) {
                // Portions do not overlap each other: only the very one that is spared is lost.
                return Basis.NOTHING;
            }
            if (portion.equals(Portion.FULL) && named.add(edge.portion())) {
                spared.add(shares.of(edge.portion()));
            }
        }
        return Basis.of(shares.of(portion), spared);
    }

    /** The portion of an id, as it is. */
    public static Basis portion(String id, PortionShares shares) {
        return basis(id, List.of(), shares);
    }
}

package org.tariffstack.engine.select;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/**
 * The layers of a book and its rules of precedence, numbered, with who can displace whom whatever the time, origin and goods.
 * What it makes is bounded by the book, whatever entries are asked for.
 */
public final class DisplacementGraph {
    private final List<TariffLayer> layers;
    private final List<Displacement> rules;
    private final DisplacementIndex index;
    /** Worked out for a layer when it is first asked for. */
    private final AtomicReferenceArray<DisplacementEdge[]> into;
    private final Candidate[] plainly;
    private final Map<Variant<TariffLayer>, Candidate> candidates = new ConcurrentHashMap<>();
    private final Map<Variant<DisplacementEdge>, DisplacementEdge> edges = new ConcurrentHashMap<>();

    /** The graph of a book. */
    public DisplacementGraph(TariffBook book) {
        layers = book.layers();
        rules = book.displacements().stream().filter(Displacement::displaces).toList();
        index = new DisplacementIndex(layers);
        plainly = new Candidate[layers.size()];
        for (int i = 0; i < layers.size(); i++) {
            index.ownRelief(i);
            plainly[i] = new Candidate(layers.get(i), layers.get(i).when(), false);
        }
        for (int i = 0; i < rules.size(); i++) {
            index.rule(rules.get(i), i);
        }
        into = new AtomicReferenceArray<>(layers.size() + 1);
    }

    /** The layers by their numbers. */
    List<TariffLayer> layers() {
        return layers;
    }

    /** The rules of precedence that displace something, by their numbers. */
    List<Displacement> rules() {
        return rules;
    }

    /** Who can displace the layer of a number, or with the number behind the last layer the base rate. */
    DisplacementEdge[] into(int loser) {
        DisplacementEdge[] found = into.get(loser);
        if (found == null) {
            found = index.into(loser);
            into.set(loser, found);
        }
        return found;
    }

    /** A layer whose scope takes the whole code in without condition. */
    Candidate candidate(int layer) {
        return plainly[layer];
    }

    /** A layer whose scope meets a code in some other way. */
    Candidate candidate(int layer, ProductMatch match) {
        TariffLayer of = layers.get(layer);
        return candidates.computeIfAbsent(new Variant<>(of, match), variant -> new Candidate(of, both(match.when(), of.when()),
                match.coverage() == ProductMatch.Coverage.PART));
    }

    /** An edge whose rule takes the code in under a condition. */
    DisplacementEdge edge(DisplacementEdge edge, ProductMatch match) {
        return edges.computeIfAbsent(new Variant<>(edge, match), variant -> edge.under(both(match.when(), edge.when())));
    }

    private static Condition both(Condition first, Condition second) {
        if (first == Condition.ALWAYS) {
            return second;
        }
        return second == Condition.ALWAYS ? first : new Condition.All(List.of(first, second));
    }

    /** A layer or an edge, as a scope meets a code. */
    private record Variant<T>(T of, ProductMatch match) {
        @Override
        public int hashCode() {
            // Layers have many fields and conditions are deep: telling them apart is left to equals.
            return System.identityHashCode(of) * 31 + match.coverage().hashCode();
        }
    }
}

package org.tariffstack.engine.select;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductMatch;

/** First stage: which layers may apply, and which of them can displace which. */
public final class CandidateSelector {
    private static final DisplacementEdge[] UNRIVALED = {};

    private final DisplacementGraph graph;
    private final LawInForce law;
    private final Map<String, Portion> portions;
    /** Lists of rivals, each once: few differ among the candidates of all entries. Bounded by the book and its changes. */
    private final Map<Rivals, DisplacementEdge[]> once = new ConcurrentHashMap<>();

    /**
     * A selector.
     *
     * @param law the law in force, to the knowledge of a day
     * @param portions the portions of the book
     */
    public CandidateSelector(DisplacementGraph graph, LawInForce law, Map<String, Portion> portions) {
        this.graph = graph;
        this.law = law;
        this.portions = portions;
    }

    /** By what the candidates of goods of an origin at an instant are told from others. */
    public CandidatesKey key(GoodsSignature goods, Origin origin, Instant at) {
        long[] met = law.at(origin, at);
        long[] reached = goods.met();
        for (int i = 0; i < met.length; i++) {
            met[i] &= reached[i];
        }
        return new CandidatesKey(met, goods.ways(met));
    }

    /** The candidates of a key of these goods. */
    public Candidates candidates(CandidatesKey key, GoodsSignature goods) {
        long[] met = key.met();
        int[] numbers = Bits.below(met, graph.layers().size());
        List<Candidate> candidates = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            ProductMatch match = goods.match(number);
            candidates.add(match == null ? graph.candidate(number) : graph.candidate(number, match));
        }
        DisplacementEdge[][] into = new DisplacementEdge[numbers.length + 1][];
        for (int i = 0; i < numbers.length; i++) {
            into[i] = rivals(graph.into(numbers[i]), met, goods);
        }
        into[numbers.length] = rivals(graph.into(graph.layers().size()), met, goods);
        return new Candidates(numbers, candidates, into, portions);
    }

    private DisplacementEdge[] rivals(DisplacementEdge[] all, long[] met, GoodsSignature goods) {
        List<DisplacementEdge> rivals = List.of();
        for (DisplacementEdge edge : all) {
            int rule = graph.layers().size() + edge.rule();
            if (Bits.get(met, edge.winner()) && (edge.rule() < 0 || Bits.get(met, rule))) {
                ProductMatch match = edge.rule() < 0 ? null : goods.match(rule);
                rivals = rivals.isEmpty() ? new ArrayList<>(4) : rivals;
                rivals.add(match == null ? edge : graph.edge(edge, match));
            }
        }
        if (rivals.isEmpty()) {
            return UNRIVALED;
        }
        DisplacementEdge[] edges = rivals.toArray(UNRIVALED);
        DisplacementEdge[] same = once.putIfAbsent(new Rivals(edges), edges);
        return same == null ? edges : same;
    }

    /** A list of rivals, told from others by the very edges. */
    private static final class Rivals {
        private final DisplacementEdge[] edges;
        private final int hash;

        Rivals(DisplacementEdge[] edges) {
            this.edges = edges;
            hash = Arrays.hashCode(edges);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rivals rivals && Arrays.equals(edges, rivals.edges);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}

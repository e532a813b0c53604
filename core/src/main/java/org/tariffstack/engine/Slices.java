package org.tariffstack.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;

/**
 * Keeps the slices of a book that were asked for. Between two instants at which some layer, rule or country list begins or
 * ends nothing but the goods tells layers apart, so that one slice serves all entries of an origin in that time.
 */
final class Slices {
    private final LayerGraph graph;
    /** The instants at which a slice may end, in order. */
    private final Instant[] bounds;
    private final Map<Origin, AtomicReferenceArray<Slice>> kept = new ConcurrentHashMap<>();

    Slices(TariffBook book, LayerGraph graph) {
        this.graph = graph;
        TreeSet<Instant> instants = new TreeSet<>();
        book.layers().forEach(layer -> add(instants, layer.validity()));
        book.displacements().forEach(rule -> add(instants, rule.validity()));
        for (CountryList list : book.countryLists().values()) {
            list.members().forEach(member -> add(instants, member.validity()));
        }
        bounds = instants.toArray(new Instant[0]);
    }

    private static void add(TreeSet<Instant> instants, Validity validity) {
        instants.add(validity.period().from());
        instants.add(validity.period().to());
    }

    /**
     * The layers for goods of an origin at an instant.
     *
     * @param known the day whose knowledge counts, or null for what is understood now; only the latter is kept
     */
    Slice at(Origin origin, Instant at, @Nullable LocalDate known) {
        if (known != null) {
            return make(origin, at, known);
        }
        AtomicReferenceArray<Slice> slices =
                kept.computeIfAbsent(origin, key -> new AtomicReferenceArray<>(bounds.length + 1));
        int found = Arrays.binarySearch(bounds, at);
        int place = found >= 0 ? found + 1 : -found - 1;
        Slice slice = slices.get(place);
        if (slice == null) {
            slice = make(origin, at, null);
            slices.set(place, slice);
        }
        return slice;
    }

    private Slice make(Origin origin, Instant at, @Nullable LocalDate known) {
        List<TariffLayer> layers = new ArrayList<>();
        int[] places = new int[graph.size()];
        Arrays.fill(places, -1);
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            TariffLayer layer = graph.layer(i);
            if (layer.validity().holds(at, known) && layer.origins().contains(origin, at, known)) {
                places[i] = layers.size();
                layers.add(layer);
                indexes.add(i);
            }
        }
        List<List<Selection.Rival>> into = new ArrayList<>(layers.size() + 1);
        for (int index : indexes) {
            into.add(rivals(graph.into(index), places, origin, at, known));
        }
        into.add(rivals(graph.into(graph.base()), places, origin, at, known));
        return new Slice(layers, into);
    }

    private static List<Selection.Rival> rivals(Edge[] edges, int[] places, Origin origin, Instant at,
            @Nullable LocalDate known) {
        List<Selection.Rival> rivals = new ArrayList<>();
        for (Edge edge : edges) {
            if (places[edge.winner()] >= 0 && edge.validity().holds(at, known)
                    && edge.origins().contains(origin, at, known)) {
                rivals.add(new Selection.Rival(places[edge.winner()], edge));
            }
        }
        return List.copyOf(rivals);
    }
}

package org.tariffstack.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;

/**
 * Keeps the slices of a book that were asked for. Between two instants at which some layer, rule or country list begins or
 * ends nothing but the goods tells layers apart, so that one slice serves all entries of an origin in that time; and it
 * serves every time and origin for which the same layers hold.
 */
final class Slices {
    private static final int END = -1;

    private final LayerGraph graph;
    /** The instants at which a slice may end. */
    private final SortedSet<Instant> bounds = new TreeSet<>();
    private final Cuts cuts;
    private final Map<Origin, Spans<Slice>> kept = new ConcurrentHashMap<>();
    /** Each slice once, by the numbers of its layers and of their rivals. */
    private final Map<List<Integer>, Slice> once = new ConcurrentHashMap<>();

    Slices(TariffBook book, LayerGraph graph) {
        this.graph = graph;
        book.layers().forEach(layer -> add(layer.validity()));
        book.displacements().forEach(rule -> add(rule.validity()));
        for (CountryList list : book.countryLists().values()) {
            list.members().forEach(member -> add(member.validity()));
        }
        cuts = new Cuts(List.copyOf(changes()));
    }

    private void add(Validity validity) {
        bounds.add(validity.period().from());
        bounds.add(validity.period().to());
    }

    /** The instants at which a slice may end, in order. */
    NavigableSet<Instant> changes() {
        NavigableSet<Instant> changes = new TreeSet<>(bounds);
        changes.remove(Instant.MIN);
        changes.remove(Instant.MAX);
        return changes;
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
        Spans<Slice> slices = kept.get(origin);
        if (slices == null) {
            slices = kept.computeIfAbsent(origin, key -> new Spans<>(cuts));
        }
        int place = slices.place(at);
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
        List<Integer> content = new ArrayList<>(indexes);
        indexes.add(graph.base());
        List<List<Selection.Rival>> into = new ArrayList<>(indexes.size());
        for (int index : indexes) {
            content.add(END);
            Edge[] edges = graph.into(index);
            List<Selection.Rival> rivals = new ArrayList<>();
            for (int i = 0; i < edges.length; i++) {
                Edge edge = edges[i];
                if (places[edge.winner()] >= 0 && edge.validity().holds(at, known)
                        && edge.origins().contains(origin, at, known)) {
                    content.add(i);
                    rivals.add(new Selection.Rival(places[edge.winner()], edge));
                }
            }
            into.add(List.copyOf(rivals));
        }
        return known != null ? new Slice(layers, into, places)
                : once.computeIfAbsent(List.copyOf(content), key -> new Slice(layers, into, places));
    }
}

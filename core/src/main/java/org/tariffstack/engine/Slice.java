package org.tariffstack.engine;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tariffstack.law.TariffLayer;

/**
 * The layers that hold for goods of one origin between two changes of the law, and who among them can displace whom;
 * which goods they reach is still open. A slice is equal only to itself.
 */
final class Slice {
    private final List<TariffLayer> layers;
    private final List<List<Selection.Rival>> into;
    private final int[] places;

    /**
     * Makes a slice.
     *
     * @param layers the layers, in the order of the book
     * @param into for each layer, and last for the base rate, the rivals that can displace it, by their place among the
     *        layers
     * @param places for each layer of the book its place among these, or -1
     */
    Slice(List<TariffLayer> layers, List<List<Selection.Rival>> into, int[] places) {
        this.places = places.clone();
        this.layers = List.copyOf(layers);
        this.into = List.copyOf(into);
    }

    List<TariffLayer> layers() {
        return layers;
    }

    /** The place of a layer of the book among these, or -1. */
    int place(int number) {
        return places[number];
    }

    /**
     * By which layers of the book this differs from another slice: those that only one of them has, and those that displace
     * another layer of both, or the base rate, by another rule. Goods that meet none of them are selected alike.
     */
    BitSet differences(Slice other) {
        BitSet differences = new BitSet();
        for (int number = 0; number < places.length; number++) {
            if (places[number] < 0 != other.places[number] < 0) {
                differences.set(number);
            } else if (places[number] >= 0) {
                compare(into.get(places[number]), other.into.get(other.places[number]), differences);
            }
        }
        compare(into.get(layers.size()), other.into.get(other.layers.size()), differences);
        return differences;
    }

    private static void compare(List<Selection.Rival> ones, List<Selection.Rival> others, BitSet differences) {
        Set<Edge> edges = Collections.newSetFromMap(new IdentityHashMap<>());
        ones.forEach(rival -> edges.add(rival.edge()));
        for (Selection.Rival rival : others) {
            if (!edges.remove(rival.edge())) {
                differences.set(rival.edge().winner());
            }
        }
        edges.forEach(edge -> differences.set(edge.winner()));
    }

    List<List<Selection.Rival>> into() {
        return into;
    }
}

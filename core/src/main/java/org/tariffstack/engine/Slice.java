package org.tariffstack.engine;

import java.util.List;
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

    List<List<Selection.Rival>> into() {
        return into;
    }
}

package org.tariffstack.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Country;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/**
 * A book with its layers of additional duties several times over, as tariffs grow: the same products and times under other
 * headings, for countries that were spared before. Countries of the book owe what they owed.
 */
final class LargerBook {
    private LargerBook() {}

    /**
     * Makes a larger book.
     *
     * @param times how many times the layers it has, from 1, for the book itself, to 10
     */
    static TariffBook of(TariffBook book, int times) {
        if (times == 1) {
            return book;
        }
        List<TariffLayer> copies = new ArrayList<>();
        TariffBook.Builder larger = book.toBuilder();
        for (int copy = 1; copy < times; copy++) {
            // Letters that ISO 3166 leaves to users.
            Origin origin = Origin.of(String.format(Locale.ROOT, "X%c", 'P' + copy));
            larger.putCountries(origin, new Country(origin, "Country " + copy));
            OriginScope there = new OriginScope(origin.code(), false, Set.of(origin), List.of(), Set.of(), List.of());
            for (TariffLayer layer : book.layers()) {
                copies.add(TariffLayer.builder().from(layer).heading(copy + layer.heading()).origins(there).build());
            }
        }
        return larger.addAllLayers(copies).build();
    }
}

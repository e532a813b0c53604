package org.tariffstack.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/**
 * A book with its layers of additional duties several times over, as tariffs grow: the same origins, times and conditions
 * under other headings, for goods that the committed entries are not of. So the larger book has more law for each entry to
 * be told apart from, and the entries owe what they owed.
 */
final class LargerBook {
    private static final int LINE = 8;

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
        List<HtsCode> spared = spared(book);
        List<TariffLayer> copies = new ArrayList<>();
        for (int copy = 1; copy < times; copy++) {
            for (TariffLayer layer : book.layers()) {
                // Far apart, so that the copies reach all chapters.
                HtsCode line = spared.get((int) (copies.size() * 7919L % spared.size()));
                ProductScope only = new ProductScope(line.digits(), false, List.of(line), List.of(), List.of(), List.of(),
                        List.of());
                copies.add(TariffLayer.builder().from(layer).heading(copy + layer.heading()).products(only).build());
            }
        }
        return book.toBuilder().addAllLayers(copies).build();
    }

    /** The lines that no committed entry is of, in order. */
    private static List<HtsCode> spared(TariffBook book) {
        Set<HtsCode> asked = Questions.ofTheWholeBook().stream().map(question -> question.code().truncatedTo(LINE))
                .collect(Collectors.toSet());
        return book.schedule().lines().stream().map(RateLine::code).distinct().sorted()
                .filter(line -> !asked.contains(line)).toList();
    }
}

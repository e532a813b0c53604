package org.tariffstack.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.select.DisplacementGraph;
import org.tariffstack.engine.time.DayEndCache;
import org.tariffstack.law.TariffBook;

/** A book, and what is worked out of it once for all engines that answer by it, whatever their options. */
final class BookLaw {
    /** What is kept of the law as known on a day beside what the budget counts for itself. */
    private static final int BYTES_FOR_A_DAY = 400_000;

    final TariffBook book;
    final MemoryBudget budget;
    final DayEndCache dayEnds;
    private final DisplacementGraph graph;
    private final KnownLaw now;
    private final KeptMap<LocalDate, KnownLaw> earlier;

    BookLaw(TariffBook book, MemoryBudget budget) {
        this.book = book;
        this.budget = budget;
        dayEnds = new DayEndCache(book.zone());
        graph = new DisplacementGraph(book);
        now = new KnownLaw(book, graph, null, budget);
        earlier = new KeptMap<>(budget);
    }

    /** The law as known on a day, or with null as understood now. */
    KnownLaw known(@Nullable LocalDate day) {
        if (day == null) {
            return now;
        }
        KnownLaw law = earlier.get(day);
        return law != null ? law : earlier.put(day, new KnownLaw(book, graph, day, budget), BYTES_FOR_A_DAY);
    }
}

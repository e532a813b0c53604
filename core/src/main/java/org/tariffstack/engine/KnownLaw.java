package org.tariffstack.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.explain.EarlierHourWarnings;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.resolve.CachedLookup;
import org.tariffstack.engine.ruling.RulingCache;
import org.tariffstack.engine.select.CandidateSelector;
import org.tariffstack.engine.select.DisplacementGraph;
import org.tariffstack.engine.select.LawInForce;
import org.tariffstack.engine.select.SignatureCache;
import org.tariffstack.law.TariffBook;

/** The law of a book to the knowledge of a day, with what is kept of it. */
final class KnownLaw {
    final LawInForce law;
    final SignatureCache signatures;
    final CachedLookup codes;
    final RulingCache rulings;
    final EarlierHourWarnings hours;

    /**
     * The law of a book.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    KnownLaw(TariffBook book, DisplacementGraph graph, @Nullable LocalDate known, MemoryBudget budget) {
        law = new LawInForce(book, graph, known);
        signatures = new SignatureCache(book, graph, known, budget);
        codes = new CachedLookup(book, known, signatures, budget);
        rulings = new RulingCache(book, new CandidateSelector(graph, law, book.portions()), budget);
        hours = new EarlierHourWarnings(book, known);
    }
}

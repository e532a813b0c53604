package org.tariffstack.engine.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.select.SignatureCache;
import org.tariffstack.engine.time.PerInterval;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Gap;
import org.tariffstack.law.TariffBook;

/** Keeps what the book says of whole codes that were asked for, from each of its changes to the next. */
public final class CachedLookup implements CodeLookup {
    private static final int BYTES_FOR_A_CODE = 150;
    private static final int BYTES_FOR_AN_INTERVAL = 4;
    private static final int BYTES_FOR_WHAT_IS_FOUND = 150;

    private final TariffBook book;
    private final @Nullable LocalDate known;
    private final CodeLookup schedule;
    private final SignatureCache signatures;
    private final KeptMap<HtsCode, PerInterval<Kept>> kept;

    /**
     * A lookup in the schedule of a book.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public CachedLookup(TariffBook book, @Nullable LocalDate known, SignatureCache signatures, MemoryBudget budget) {
        this.book = book;
        this.known = known;
        this.schedule = new ScheduleLookup(book, known, signatures);
        this.signatures = signatures;
        kept = new KeptMap<>(budget);
    }

    /** What is kept of a code: what the schedule says from one of its changes to the next, and its signatures. */
    private record Kept(Found found, SignatureCache.OverTime goods) {}

    @Override
    public Found find(HtsCode code, Instant at, boolean stated) {
        if (stated || code.length() < LINE) {
            return schedule.find(code, at, stated);
        }
        PerInterval<Kept> intervals = kept.get(code);
        Kept of = intervals == null ? null : intervals.get(intervals.place(at));
        if (of == null) {
            // Refuses what is no code, so that only codes of the schedule are kept.
            Found fresh = schedule.find(code, at, false);
            if (intervals == null) {
                PerInterval<Kept> all = new PerInterval<>(book.schedule().changesOf(code, known));
                intervals = kept.put(code, all, BYTES_FOR_A_CODE + (long) BYTES_FOR_AN_INTERVAL * all.size());
            }
            List<Gap> gaps = book.gaps().stream().filter(gap -> gap.products().touches(fresh.hts())).toList();
            of = new Kept(new Found(fresh.line(), fresh.hts(), fresh.warnings(), gaps, fresh.goods()),
                    signatures.over(fresh.hts()));
            intervals.set(intervals.place(at), of);
            kept.grow(code, BYTES_FOR_WHAT_IS_FOUND);
        }
        return of.found().with(of.goods().at(at));
    }

    /** The instants at which what the book says of a code of eight or ten digits can change. */
    public NavigableSet<Instant> changesOf(HtsCode code) {
        NavigableSet<Instant> changes = book.schedule().changesOf(code, known);
        // It may be matched as its rate line or as the one number below that.
        changes.addAll(signatures.changesOf(code.truncatedTo(LINE)));
        return changes;
    }
}

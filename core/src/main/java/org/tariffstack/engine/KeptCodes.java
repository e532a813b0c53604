package org.tariffstack.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Gap;
import org.tariffstack.law.TariffBook;

/** Keeps what the book says of the codes that were asked for, from each of its changes to the next. */
final class KeptCodes implements Codes {

    private final TariffBook book;
    private final Codes plain;
    private final Reaches reaches;
    private final Map<HtsCode, Spans<Found>> kept = new ConcurrentHashMap<>();

    KeptCodes(TariffBook book, Reaches reaches) {
        this.book = book;
        this.plain = new PlainCodes(book, null);
        this.reaches = reaches;
    }

    @Override
    public Found find(HtsCode code, Instant at, boolean stated) {
        if (stated || code.length() < LINE) {
            return plain.find(code, at, stated);
        }
        Spans<Found> spans = kept.get(code);
        Found found = spans == null ? null : spans.get(spans.place(at));
        if (found == null) {
            // Refuses what is no code before anything is kept of it.
            Found plainly = plain.find(code, at, false);
            if (spans == null) {
                spans = new Spans<>(changesOf(code));
                if (kept.size() < MOST_KEPT) {
                    kept.put(code, spans);
                }
            }
            List<Gap> gaps = book.gaps().stream().filter(gap -> gap.products().touches(plainly.hts())).toList();
            found = plainly.reaching(gaps, reaches.of(plainly.hts(), at));
            spans.set(spans.place(at), found);
        }
        return found;
    }

    /** The instants at which what the book says of a code of eight or ten digits can change. */
    NavigableSet<Instant> changesOf(HtsCode code) {
        NavigableSet<Instant> changes = book.schedule().changesOf(code);
        // It may be matched as its rate line or as the one number below that.
        changes.addAll(reaches.changesOf(code.truncatedTo(LINE)));
        return changes;
    }
}

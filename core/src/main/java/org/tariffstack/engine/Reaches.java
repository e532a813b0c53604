package org.tariffstack.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.TariffBook;

/** Keeps the reaches of the codes that were asked for. Of thirty thousand codes some two thousand can be told apart. */
final class Reaches {
    private final ListIndex index;
    private final ScopePrefixes prefixes;
    private final Map<HtsCode, Spans<Reach>> kept = new ConcurrentHashMap<>();
    private final Map<Reach.Content, Reach> once = new ConcurrentHashMap<>();

    Reaches(TariffBook book, ListIndex index) {
        this.index = index;
        this.prefixes = new ScopePrefixes(book);
    }

    /** The reach of a code of eight or ten digits, as the law is understood now. */
    Reach of(HtsCode code, Instant at) {
        Spans<Reach> spans = spans(code);
        int place = spans.place(at);
        Reach reach = spans.get(place);
        if (reach == null) {
            Reach.Content content = new Reach.Content(index.hits(code, at, null), prefixes.of(code));
            reach = once.computeIfAbsent(content, key -> new Reach(code, key.hits()));
            spans.set(place, reach);
        }
        return reach;
    }

    private Spans<Reach> spans(HtsCode code) {
        Spans<Reach> spans = kept.get(code);
        if (spans == null) {
            spans = new Spans<>(changesOf(code));
            if (kept.size() < Codes.MOST_KEPT) {
                kept.put(code, spans);
            }
        }
        return spans;
    }

    /** The instants at which the reach of a code can change, in order. */
    Collection<Instant> changesOf(HtsCode code) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (CodeList list : index.touching(code)) {
            changes.addAll(list.changesOf(code));
        }
        return changes;
    }
}

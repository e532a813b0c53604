package org.tariffstack.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.ProductMatch;

/** Tells on which lists a code can be, so that an entry asks a few of them and not every list of every layer. */
final class ListIndex {
    private final Collection<CodeList> lists;
    /** Of codes of eight or ten digits; how many is limited, since any digits may be asked for. */
    private final Map<HtsCode, List<CodeList>> kept = new ConcurrentHashMap<>();

    /** An index of the lists; it is filled as codes are asked for. */
    ListIndex(Collection<CodeList> lists) {
        this.lists = lists;
    }

    /** The lists that can hold the code, whatever the time. */
    List<CodeList> touching(HtsCode code) {
        List<CodeList> found = kept.get(code);
        if (found == null) {
            List<CodeList> touching = new ArrayList<>();
            for (CodeList list : lists) {
                if (list.touches(code)) {
                    touching.add(list);
                }
            }
            found = List.copyOf(touching);
            if (kept.size() < Codes.MOST_KEPT) {
                kept.put(code, found);
            }
        }
        return found;
    }

    /** How the code meets the lists at an instant, to the knowledge of a day. */
    ListMatcher matcher(HtsCode code, Instant at, @Nullable LocalDate known) {
        if (code.length() < 8) {
            return list -> list.match(code, at, known);
        }
        return hits(code, at, known);
    }

    /** On which lists a code of eight or ten digits is. */
    ListHits hits(HtsCode code, Instant at, @Nullable LocalDate known) {
        List<CodeList> hit = new ArrayList<>();
        List<ProductMatch> matches = new ArrayList<>();
        for (CodeList list : touching(code)) {
            ProductMatch match = list.match(code, at, known);
            if (!match.isNone()) {
                hit.add(list);
                matches.add(match);
            }
        }
        return new ListHits(hit, matches);
    }
}

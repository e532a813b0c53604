package org.tariffstack.engine.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.ProductMatch;

/** On which lists of a book a code can be, so that an entry asks a few of them and not every list of every layer. */
final class ListIndex {
    private static final int BYTES_FOR_A_CODE = 120;

    private final Collection<CodeList> lists;
    private final KeptMap<HtsCode, List<CodeList>> kept;

    /** An index of the lists; it is filled as codes are asked for. */
    ListIndex(Collection<CodeList> lists, MemoryBudget budget) {
        this.lists = lists;
        kept = new KeptMap<>(budget);
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
            found = kept.put(code, List.copyOf(touching), BYTES_FOR_A_CODE + 4L * touching.size());
        }
        return found;
    }

    /** On which lists a code of eight or ten digits is at an instant, to the knowledge of a day. */
    ListMembership membership(HtsCode code, Instant at, @Nullable LocalDate known) {
        List<CodeList> on = new ArrayList<>();
        List<ProductMatch> matches = new ArrayList<>();
        for (CodeList list : touching(code)) {
            ProductMatch match = list.match(code, at, known);
            if (!match.isNone()) {
                on.add(list);
                matches.add(match);
            }
        }
        return new ListMembership(on, matches);
    }
}

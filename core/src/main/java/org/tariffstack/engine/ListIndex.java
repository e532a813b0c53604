package org.tariffstack.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.ProductMatch;

/** Tells on which lists a code can be, so that an entry asks a few of them and not every list of every layer. */
final class ListIndex {
    private final Map<String, List<CodeList>> byDigits = new HashMap<>();

    /** An index of the lists. */
    ListIndex(Collection<CodeList> lists) {
        for (CodeList list : lists) {
            for (CodeList.Item item : list.items()) {
                add(item.code().digits(), list);
                if (item.code().length() > 8) {
                    // So that eight digits find the lists that name only some of the numbers below them.
                    add(item.code().digits().substring(0, 8), list);
                }
            }
        }
    }

    private void add(String digits, CodeList list) {
        List<CodeList> found = byDigits.get(digits);
        if (found == null) {
            byDigits.put(digits, List.of(list));
        } else if (found.get(found.size() - 1) != list) {
            List<CodeList> more = new ArrayList<>(found);
            more.add(list);
            byDigits.put(digits, more);
        }
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
        List<CodeList> lists = new ArrayList<>();
        List<ProductMatch> matches = new ArrayList<>();
        String digits = code.digits();
        for (int length = 2; length <= digits.length(); length += 2) {
            for (CodeList list : byDigits.getOrDefault(digits.substring(0, length), List.of())) {
                if (!lists.contains(list)) {
                    ProductMatch match = list.match(code, at, known);
                    if (match != ProductMatch.NONE) {
                        lists.add(list);
                        matches.add(match);
                    }
                }
            }
        }
        return new ListHits(lists, matches);
    }
}

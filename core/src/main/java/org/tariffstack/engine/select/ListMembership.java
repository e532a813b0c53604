package org.tariffstack.engine.select;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.ProductMatch;

/** On which lists a code is at an instant, and how. Codes of equal membership cannot be told apart by any list. */
final class ListMembership implements ListMatcher {
    private final List<CodeList> lists;
    private final List<ProductMatch> matches;
    private final int hash;

    /**
     * Makes a membership.
     *
     * @param lists the lists that the code may be on, each once
     * @param matches how it meets each
     */
    @SuppressWarnings("EnumOrdinal") // A hash, not a number that is kept.
    ListMembership(List<CodeList> lists, List<ProductMatch> matches) {
        this.lists = lists;
        this.matches = matches;
        int mixed = 0;
        for (int i = 0; i < matches.size(); i++) {
            // Conditions are deep: telling them apart is left to equals.
            mixed = 31 * mixed + System.identityHashCode(lists.get(i)) + matches.get(i).coverage().ordinal();
        }
        hash = mixed;
    }

    @Override
    public ProductMatch match(CodeList list) {
        int place = lists.indexOf(list);
        return place < 0 ? ProductMatch.NONE : matches.get(place);
    }

    /** How many lists the code is on. */
    int size() {
        return lists.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListMembership same && same.lists.equals(lists) && same.matches.equals(matches);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

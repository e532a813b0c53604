package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tariffstack.law.Condition;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffLayer;

/** First stage: which layers hold then, for such goods, from there. */
final class Selector {
    private final Slices slices;
    private final ListIndex lists;
    private final Map<String, Portion> portions;

    Selector(Slices slices, ListIndex lists, Map<String, Portion> portions) {
        this.slices = slices;
        this.lists = lists;
        this.portions = portions;
    }

    Selection select(EntryCase entry) {
        return select(entry, slice(entry), lists.matcher(entry.hts(), entry.at(), entry.known()));
    }

    Slice slice(EntryCase entry) {
        return slices.at(entry.origin(), entry.at(), entry.known());
    }

    /** Selects where the slice and the lists are known. */
    Selection select(EntryCase entry, Slice slice, ListMatcher matcher) {
        int[] places = new int[slice.layers().size()];
        List<Selection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            TariffLayer layer = slice.layers().get(i);
            ProductMatch match = layer.products().match(entry.hts(), matcher);
            places[i] = -1;
            if (match.coverage() != ProductMatch.Coverage.NONE) {
                places[i] = candidates.size();
                candidates.add(new Selection.Candidate(layer, both(match.when(), layer.when()),
                        match.coverage() == ProductMatch.Coverage.PART));
            }
        }
        List<List<Selection.Rival>> into = new ArrayList<>(candidates.size() + 1);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                into.add(rivals(slice.into().get(i), places, entry, matcher));
            }
        }
        into.add(rivals(slice.into().get(places.length), places, entry, matcher));
        return new Selection(candidates, into, uses(candidates, into));
    }

    private List<Selection.Use> uses(List<Selection.Candidate> candidates, List<List<Selection.Rival>> into) {
        List<Selection.Use> uses = new ArrayList<>(0);
        for (int i = 0; i < candidates.size(); i++) {
            use(i, candidates.get(i).layer().basis(), uses);
        }
        for (List<Selection.Rival> rivals : into) {
            for (Selection.Rival rival : rivals) {
                if (!rival.edge().whole()) {
                    use(rival.winner(), rival.edge().portion(), uses);
                }
            }
        }
        return uses;
    }

    private void use(int candidate, String id, List<Selection.Use> uses) {
        Portion portion = id.equals(Portion.FULL) ? null : portions.get(id);
        if (portion != null && portion.group() != null) {
            uses.add(new Selection.Use(candidate, portion));
        }
    }

    private static List<Selection.Rival> rivals(List<Selection.Rival> all, int[] places, EntryCase entry,
            ListMatcher matcher) {
        List<Selection.Rival> rivals = List.of();
        for (Selection.Rival rival : all) {
            int winner = places[rival.winner()];
            if (winner >= 0 && rival.edge().products().match(entry.hts(), matcher).coverage()
                    == ProductMatch.Coverage.WHOLE) {
                if (rivals.isEmpty()) {
                    rivals = new ArrayList<>(2);
                }
                rivals.add(new Selection.Rival(winner, rival.edge()));
            }
        }
        return rivals;
    }

    private static Condition both(Condition first, Condition second) {
        if (first == Condition.ALWAYS) {
            return second;
        }
        return second == Condition.ALWAYS ? first : new Condition.All(List.of(first, second));
    }
}

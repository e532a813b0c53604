package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.Portion;
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
        Slice slice = slices.at(entry.origin(), entry.at(), entry.known());
        ListMatcher matcher = lists.matcher(entry.hts(), entry.at(), entry.known());
        int[] places = new int[slice.layers().size()];
        List<Selection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            TariffLayer layer = slice.layers().get(i);
            Selection.Candidate candidate = Selection.Candidate.of(layer, entry.hts(), matcher);
            places[i] = -1;
            if (candidate != null) {
                places[i] = candidates.size();
                candidates.add(candidate);
            }
        }
        List<List<Selection.Rival>> into = new ArrayList<>(candidates.size() + 1);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                into.add(rivals(slice.into().get(i), places, entry, matcher));
            }
        }
        into.add(rivals(slice.into().get(places.length), places, entry, matcher));
        return Selection.of(candidates, into, portions);
    }

    private static List<Selection.Rival> rivals(List<Selection.Rival> all, int[] places, EntryCase entry,
            ListMatcher matcher) {
        List<Selection.Rival> rivals = List.of();
        for (Selection.Rival rival : all) {
            int winner = places[rival.winner()];
            Edge edge = winner < 0 ? null : rival.edge().meeting(entry.hts(), matcher);
            if (edge != null) {
                if (rivals.isEmpty()) {
                    rivals = new ArrayList<>(2);
                }
                rivals.add(new Selection.Rival(winner, edge));
            }
        }
        return rivals;
    }
}

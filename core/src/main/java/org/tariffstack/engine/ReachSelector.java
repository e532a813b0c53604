package org.tariffstack.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tariffstack.law.TariffBook;

/** Selects as {@link Selector} does, for goods of which it is known already which layers of the book they meet. */
final class ReachSelector {
    private final TariffBook book;
    private final Slices slices;

    ReachSelector(TariffBook book, Slices slices) {
        this.book = book;
        this.slices = slices;
    }

    /** The layers that hold for the origin and time of a case. */
    Slice slice(EntryCase entry) {
        return slices.at(entry.origin(), entry.at(), entry.known());
    }

    Selection select(Slice slice, Reach reach) {
        Reach.Met met = reach.met(book.layers());
        int[] places = new int[slice.layers().size()];
        Arrays.fill(places, -1);
        int[] inSlice = new int[met.numbers().length];
        List<Selection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < met.numbers().length; i++) {
            int place = slice.place(met.numbers()[i]);
            if (place >= 0) {
                places[place] = candidates.size();
                inSlice[candidates.size()] = place;
                candidates.add(met.candidates().get(i));
            }
        }
        List<List<Selection.Rival>> into = new ArrayList<>(candidates.size() + 1);
        for (int i = 0; i < candidates.size(); i++) {
            into.add(rivals(slice.into().get(inSlice[i]), places, reach));
        }
        into.add(rivals(slice.into().get(places.length), places, reach));
        return Selection.of(candidates, into, book.portions());
    }

    private static List<Selection.Rival> rivals(List<Selection.Rival> all, int[] places, Reach reach) {
        List<Selection.Rival> rivals = List.of();
        for (int i = 0; i < all.size(); i++) {
            Selection.Rival rival = all.get(i);
            int winner = places[rival.winner()];
            Edge edge = winner < 0 ? null : reach.meeting(rival.edge());
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

package org.tariffstack.testing.generators;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The periods of things that follow one another without overlap, to the knowledge of any day.
 *
 * <p>Each begins where the one before ends. Where acts are dated, the act that orders one is that which ended the one
 * before, so that whoever did not know of the end did not know of the successor either. A period may be empty: law that was
 * put off before its first minute.
 *
 * @param first the place of the first time among {@link Arcadia#TIMES}
 * @param steps for each but the last, how many times it lasts; 0 for an empty one
 * @param end how many times the last one lasts; 0 for one without end
 * @param firstAct the place of the first act among {@link Arcadia#ACTS}, or a negative number if none is dated
 * @param foreseen whether the ends were fixed from the beginning, where they do not rest on the next act
 */
record Succession(int first, List<Integer> steps, int end, int firstAct, boolean foreseen) {

    static Arbitrary<Succession> successions(int mostLinks) {
        return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(1, 2, 3, 0).list().ofMaxSize(mostLinks - 1),
                Arbitraries.of(0, 0, 0, 1, 2), Arbitraries.of(-1, 0, 1, 2, 3), Arbitraries.of(true, false)).as(Succession::new)
                .withoutEdgeCases();
    }

    /** The columns {@code from,to,enacted,ended} of each. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        int place = first;
        for (int link = 0; link <= steps.size(); link++) {
            boolean last = link == steps.size();
            int next = Math.min(place + (last ? end : steps.get(link)), Arcadia.TIMES.size() - 1);
            // Nothing has time left behind the last of the times.
            boolean open = last && end == 0;
            String to = open ? "" : Arcadia.TIMES.get(next);
            boolean empty = !open && next == place;
            texts.add(Arcadia.TIMES.get(place) + "," + to + "," + act(link) + ","
                    + (open || foreseen && !empty ? "" : act(link + 1)));
            place = next;
        }
        return texts;
    }

    private String act(int link) {
        return firstAct < 0 ? "" : Arcadia.ACTS.get(Math.min(firstAct + link, Arcadia.ACTS.size() - 1));
    }
}

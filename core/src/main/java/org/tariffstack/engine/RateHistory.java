package org.tariffstack.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps of a good in order, ready to be looked up; times at which it is not answered lie between them. */
final class RateHistory {
    private static final int NO_STEP = -1;

    private final List<RateStep> steps;
    /** Where a step begins, and where one ends that no other follows at once. */
    private final Cuts cuts;
    /** By how many of the cuts an instant has passed, which step it is in. */
    private final int[] places;
    private final long[] rates;

    RateHistory(List<RateStep> steps) {
        this.steps = List.copyOf(steps);
        rates = steps.stream().mapToLong(RateStep::rate).toArray();
        List<Instant> instants = new ArrayList<>(steps.size() + 1);
        int[] all = new int[2 * steps.size() + 1];
        all[0] = NO_STEP;
        for (int i = 0; i < rates.length; i++) {
            instants.add(steps.get(i).from());
            all[instants.size()] = i;
            Instant end = steps.get(i).to();
            if (!end.equals(Instant.MAX) && (i + 1 == rates.length || !steps.get(i + 1).from().equals(end))) {
                instants.add(end);
                all[instants.size()] = NO_STEP;
            }
        }
        cuts = new Cuts(instants);
        places = Arrays.copyOf(all, instants.size() + 1);
    }

    List<RateStep> steps() {
        return steps;
    }

    /** The place of the step of an instant, or -1 if the good is not answered then. */
    int place(Instant at) {
        return places[cuts.passed(at)];
    }

    long rate(int place) {
        return rates[place];
    }
}

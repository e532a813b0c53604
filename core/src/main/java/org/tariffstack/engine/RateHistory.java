package org.tariffstack.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The steps of a good in order, ready to be looked up; times at which it is not answered lie between them. */
final class RateHistory {
    private final List<RateStep> steps;
    private final Instant[] starts;
    private final Instant[] ends;
    private final long[] rates;

    RateHistory(List<RateStep> steps) {
        this.steps = List.copyOf(steps);
        starts = new Instant[steps.size()];
        ends = new Instant[steps.size()];
        rates = new long[steps.size()];
        for (int i = 0; i < rates.length; i++) {
            starts[i] = steps.get(i).from();
            ends[i] = steps.get(i).to();
            rates[i] = steps.get(i).rate();
        }
    }

    List<RateStep> steps() {
        return steps;
    }

    /** The place of the step of an instant, or -1 if the good is not answered then. */
    int place(Instant at) {
        int found = Arrays.binarySearch(starts, at);
        int place = found >= 0 ? found : -found - 2;
        return place >= 0 && at.isBefore(ends[place]) ? place : -1;
    }

    long rate(int place) {
        return rates[place];
    }
}

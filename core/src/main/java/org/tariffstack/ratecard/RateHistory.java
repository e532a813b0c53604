package org.tariffstack.ratecard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tariffstack.engine.time.Breakpoints;

/** What a good owes over time, ready to be looked up; times at which it is not answered lie between its steps. */
final class RateHistory {
    static final RateHistory NOTHING = new Maker().history();
    private static final int NO_STEP = -1;

    /** Where a step begins, and where one ends that no other follows at once. */
    private final Breakpoints breakpoints;
    /** By how many of the breakpoints an instant has passed, which step it is in. */
    private final int[] places;
    private final Owed[] owed;
    private final long[] rates;

    private RateHistory(Breakpoints breakpoints, int[] places, Owed[] owed) {
        this.breakpoints = breakpoints;
        this.places = places;
        this.owed = owed;
        rates = Arrays.stream(owed).mapToLong(Owed::rate).toArray();
    }

    /** Its steps in order. */
    List<RateStep> steps() {
        List<RateStep> steps = new ArrayList<>(owed.length);
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NO_STEP) {
                Owed of = owed[places[i]];
                Instant from = i == 0 ? Instant.MIN : breakpoints.get(i - 1);
                Instant to = i < breakpoints.size() ? breakpoints.get(i) : Instant.MAX;
                steps.add(new RateStep(from, to, of.baseRate(), Objects.requireNonNull(of.totals()), of.rate()));
            }
        }
        return List.copyOf(steps);
    }

    /** The place of the step of an instant, or -1 if the good is not answered then. */
    int place(Instant at) {
        return places[breakpoints.passed(at)];
    }

    long rate(int place) {
        return rates[place];
    }

    /** Its size in bytes, as estimated. */
    long weight() {
        return 220 + 28L * places.length;
    }

    /** Puts a history together, from time to later time. */
    static final class Maker {
        private final List<Instant> instants = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>(List.of(NO_STEP));
        private final List<Owed> steps = new ArrayList<>();
        private boolean open;

        /** From an instant on this is owed, until something else is added. */
        void add(Instant from, Owed owed) {
            boolean same = owed.totals() == null ? !open : open && steps.get(steps.size() - 1).isLike(owed);
            if (same) {
                return;
            }
            open = owed.totals() != null;
            if (open) {
                steps.add(owed);
            }
            int place = open ? steps.size() - 1 : NO_STEP;
            if (from.equals(Instant.MIN)) {
                places.set(0, place);
            } else {
                instants.add(from);
                places.add(place);
            }
        }

        RateHistory history() {
            return new RateHistory(new Breakpoints(instants), places.stream().mapToInt(Integer::intValue).toArray(),
                    steps.toArray(new Owed[0]));
        }
    }
}

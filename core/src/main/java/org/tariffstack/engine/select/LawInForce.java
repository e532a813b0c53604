package org.tariffstack.engine.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.time.Breakpoints;
import org.tariffstack.engine.time.PerInterval;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;

/**
 * Which layers and rules of precedence are in force at an instant, and which of them reach goods of an origin, to the
 * knowledge of a day. What it keeps is bounded by the book: a set of bits for each interval between two changes of the law,
 * and one for each origin between two changes of the lists of countries that it is on.
 */
public final class LawInForce {
    private final TariffBook book;
    private final DisplacementGraph graph;
    private final @Nullable LocalDate known;
    private final Breakpoints changes;
    private final PerInterval<long[]> byTime;
    private final Map<Origin, PerInterval<long[]>> byOrigin = new ConcurrentHashMap<>();

    /**
     * The law of a book.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public LawInForce(TariffBook book, DisplacementGraph graph, @Nullable LocalDate known) {
        this.book = book;
        this.graph = graph;
        this.known = known;
        NavigableSet<Instant> all = new TreeSet<>();
        graph.layers().forEach(layer -> layer.validity().period(known).addEndsTo(all));
        graph.rules().forEach(rule -> rule.validity().period(known).addEndsTo(all));
        changes = new Breakpoints(List.copyOf(all));
        byTime = new PerInterval<>(changes);
    }

    /** The instants at which the law for goods of an origin can change, in order. */
    public NavigableSet<Instant> changesFor(Origin origin) {
        NavigableSet<Instant> all = membershipChanges(origin);
        for (int i = 0; i < changes.size(); i++) {
            all.add(changes.get(i));
        }
        return all;
    }

    /** Which layers and rules reach goods of an origin, from an instant on, in force or not. */
    public static final class Reach {
        private final Instant from;
        private final long[] words;

        private Reach(Instant from, long[] words) {
            this.from = from;
            this.words = words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reach reach && from.equals(reach.from) && Arrays.equals(words, reach.words);
        }

        @Override
        public int hashCode() {
            return 31 * from.hashCode() + Arrays.hashCode(words);
        }
    }

    /** What reaches goods of an origin over time: origins of which this is equal cannot be told apart by layers and rules. */
    public List<Reach> reach(Origin origin) {
        List<Reach> reach = new ArrayList<>();
        NavigableSet<Instant> instants = membershipChanges(origin);
        reach.add(new Reach(Instant.MIN, reaching(origin, instants.isEmpty() ? Instant.EPOCH : instants.first().minusNanos(1))));
        for (Instant instant : instants) {
            long[] words = reaching(origin, instant);
            if (!Arrays.equals(reach.get(reach.size() - 1).words, words)) {
                reach.add(new Reach(instant, words));
            }
        }
        return List.copyOf(reach);
    }

    /**
     * By which layers and rules the law for goods of an origin differs from one instant to the next.
     *
     * @param instants in order
     * @return for each instant the numbers that {@link GoodsSignature#meets} knows; what is in force at the first that was not
     *         before it, and for the others what differs from the instant before
     */
    public int[][] differences(Origin origin, List<Instant> instants) {
        int[][] differences = new int[instants.size()][];
        long[] last = instants.isEmpty() ? new long[0] : at(origin, instants.get(0).minusNanos(1));
        for (int i = 0; i < differences.length; i++) {
            long[] words = at(origin, instants.get(i));
            long[] changed = words.clone();
            for (int j = 0; j < changed.length; j++) {
                changed[j] ^= last[j];
            }
            differences[i] = Bits.below(changed, changed.length * Long.SIZE);
            last = words;
        }
        return differences;
    }

    /** The layers and rules in force that reach goods of an origin, as a new set. */
    long[] at(Origin origin, Instant at) {
        return Bits.and(at(at), reaching(origin, at));
    }

    /** The layers and rules in force; not to be changed. */
    private long[] at(Instant at) {
        int place = byTime.place(at);
        long[] words = byTime.get(place);
        if (words == null) {
            words = Bits.none(graph.layers(), graph.rules());
            for (int i = 0; i < graph.layers().size(); i++) {
                add(words, i, graph.layers().get(i).validity(), at);
            }
            for (int i = 0; i < graph.rules().size(); i++) {
                add(words, graph.layers().size() + i, graph.rules().get(i).validity(), at);
            }
            byTime.set(place, words);
        }
        return words;
    }

    private void add(long[] words, int number, Validity validity, Instant at) {
        if (validity.holds(at, known)) {
            Bits.set(words, number);
        }
    }

    /** The layers and rules that reach an origin, in force or not; not to be changed. */
    private long[] reaching(Origin origin, Instant at) {
        PerInterval<long[]> intervals = byOrigin.get(origin);
        if (intervals == null) {
            intervals = new PerInterval<>(membershipChanges(origin));
            if (book.country(origin) != null) {
                byOrigin.put(origin, intervals);
            }
        }
        int place = intervals.place(at);
        long[] words = intervals.get(place);
        if (words == null) {
            words = Bits.none(graph.layers(), graph.rules());
            for (int i = 0; i < graph.layers().size(); i++) {
                add(words, i, graph.layers().get(i).origins(), origin, at);
            }
            for (int i = 0; i < graph.rules().size(); i++) {
                add(words, graph.layers().size() + i, graph.rules().get(i).origins(), origin, at);
            }
            intervals.set(place, words);
        }
        return words;
    }

    private void add(long[] words, int number, OriginScope scope, Origin origin, Instant at) {
        if (scope.contains(origin, at, known)) {
            Bits.set(words, number);
        }
    }

    private NavigableSet<Instant> membershipChanges(Origin origin) {
        NavigableSet<Instant> all = new TreeSet<>();
        for (CountryList list : book.countryLists().values()) {
            list.members().stream().filter(member -> member.country().equals(origin))
                    .forEach(member -> member.validity().period(known).addEndsTo(all));
        }
        return all;
    }
}

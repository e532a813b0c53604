package org.tariffstack.properties;

import static org.tariffstack.properties.TariffDomain.CHANGES;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.Origin;

/**
 * Asks for one entry of each class of {@link AlikeCases}, with every {@link FactProfile}. Where a profile has nothing to
 * state, because no rule at hand asks for it, its answer is the one without facts and is not worked out again.
 */
final class ProfileSweep {
    /** Every change, and the moment before it. */
    private static final List<Instant> MOMENTS = moments();

    private final AlikeCases alike;
    private final Map<FactProfile, Sweep> sweeps = new EnumMap<>(FactProfile.class);
    /** How many answers those that were worked out stand for. */
    private final Map<FactProfile, LongAdder> asked = new EnumMap<>(FactProfile.class);
    private final LongAdder pairs = new LongAdder();
    private final LongAdder classes = new LongAdder();
    private final long start = System.nanoTime();

    ProfileSweep(AlikeCases alike) {
        this.alike = alike;
        for (FactProfile profile : FactProfile.values()) {
            sweeps.put(profile, new Sweep(profile.toString()));
            asked.put(profile, new LongAdder());
        }
    }

    private static List<Instant> moments() {
        TreeSet<Instant> moments = new TreeSet<>(CHANGES);
        CHANGES.forEach(change -> moments.add(change.minusNanos(1)));
        return List.copyOf(moments.tailSet(TariffDomain.FIRST));
    }

    /** Asks for the goods and origins of two classes at every instant at which their law can change. */
    void ask(LineClasses.LineClass line, OriginClasses.OriginClass origin) {
        long members = (long) line.members().size() * origin.members().size();
        pairs.add(members);
        classes.increment();
        Entry.Builder entry = Entry.builder().hts(line.first()).origin(origin.first());
        FactsAsked.Timeline timeline = alike.asked(line, origin);
        NavigableSet<Instant> instants = alike.instants(line, origin);
        for (Instant at : instants) {
            Instant next = instants.higher(at);
            int stretch = (next == null ? MOMENTS.size() : place(next)) - place(at);
            ask(entry.entered(EntryTime.of(at)), origin.first(), at, timeline.at(at), members * stretch);
        }
    }

    /** How many of the moments lie before an instant. */
    private static int place(Instant at) {
        int found = Collections.binarySearch(MOMENTS, at);
        return found >= 0 ? found : -found - 1;
    }

    private void ask(Entry.Builder entry, Origin origin, Instant at, Set<String> keys, long answers) {
        Assessment plain = sweeps.get(FactProfile.NONE).ask(entry.facts(Facts.none()).spi(Optional.empty()).build(), null);
        asked.get(FactProfile.NONE).add(answers);
        for (FactProfile profile : FactProfile.values()) {
            Facts facts = profile.facts(keys, origin, at);
            Optional<String> spi = profile.spi(origin, at);
            if (!facts.asMap().isEmpty() || spi.isPresent()) {
                // A preference is nothing that is asked for, so that the bounds told without it do not count it in.
                @Nullable Assessment before = spi.isPresent() ? null : plain;
                sweeps.get(profile).ask(entry.facts(facts).spi(spi).build(), before);
                asked.get(profile).add(answers);
            }
        }
    }

    /** The lines and countries asked for, by their classes. */
    long pairs() {
        return pairs.sum();
    }

    /** Tells the counts and fails if a law was broken. */
    void finish() {
        long all = pairs.sum() * MOMENTS.size();
        System.out.printf("%,d lines and countries in %,d classes, at %,d changes and just before each, %d profiles: "
                + "%,d answers, %.1f s%n", pairs.sum(), classes.sum(), CHANGES.size(), sweeps.size(),
                all * sweeps.size(), (System.nanoTime() - start) / 1e9);
        sweeps.forEach((profile, sweep) -> System.out.printf("  %s%n    for %,d answers; %,d more are as without facts%n",
                sweep, asked.get(profile).sum(), all - asked.get(profile).sum()));
        sweeps.values().forEach(Sweep::check);
    }
}

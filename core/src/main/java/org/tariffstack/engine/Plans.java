package org.tariffstack.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/** Keeps the plans that were made. They are forgotten all at once when they become too many. */
final class Plans {
    /** How many are usually kept: some kilobytes each. */
    static final int MOST_PLANS = 10_000;
    /** What is settled takes some hundred bytes. */
    private static final int SETTLED_FOR_A_PLAN = 10;
    /** Which selection goods come to from an origin at a time takes some tens of bytes. */
    private static final int REACHED_FOR_A_PLAN = 100;

    private final ReachSelector selector;
    private final Planner planner;
    private final Reaches reaches;
    private final Set<String> amountFacts = new HashSet<>();
    private final Map<Slice, Map<Reach, Selected>> reached = new ConcurrentHashMap<>();
    private final Map<SelectionKey, Selected> once = new ConcurrentHashMap<>();
    private final AtomicInteger countOfPlans = new AtomicInteger();
    private final AtomicInteger countOfSettled = new AtomicInteger();
    private final AtomicInteger countOfReached = new AtomicInteger();
    private final int most;

    /**
     * Keeps plans.
     *
     * @param most with how many more than these all are forgotten, zero or more
     */
    Plans(AssessmentEngine engine, Reaches reaches, int most) {
        this.most = most;
        TariffBook book = engine.book();
        for (Portion portion : book.portions().values()) {
            if (portion.valueFact() != null) {
                amountFacts.add(portion.valueFact().key());
            }
        }
        this.selector = new ReachSelector(book, engine.slices());
        this.planner = new Planner(engine, amountFacts);
        this.reaches = reaches;
    }

    /** The plan of a case, or null if it is one for the reference engine. */
    @SuppressWarnings("ReferenceEquality") // There is one key of cases that state nothing.
    @Nullable Plan of(EntryCase entry) {
        if (!isPlannable(entry)) {
            return null;
        }
        Selected selected = selected(entry);
        Key key = selected.key(entry);
        if (key == Key.NOTHING_STATED) {
            Optional<Plan> plan = selected.ofNothingStated;
            if (plan == null) {
                plan = plan(entry, selected);
                selected.ofNothingStated = plan;
            }
            return plan.orElse(null);
        }
        Optional<Plan> plan = selected.plans.get(key);
        if (plan == null) {
            plan = plan(entry, selected);
            selected.plans.put(key, plan);
        }
        return plan.orElse(null);
    }

    /** What a case owes as it is assumed, or null if it is one for the reference engine. */
    @Nullable Settled settled(EntryCase entry) {
        return isPlannable(entry) ? settled(entry, selected(entry)) : null;
    }

    /** What a case owes as it is assumed, which the selection of its goods is known of and no amount is stated in. */
    @SuppressWarnings("ReferenceEquality") // There is one key of cases that state nothing.
    Settled settled(EntryCase entry, Selected selected) {
        Key key = selected.key(entry);
        Settled settled = selected.settled.get(key);
        if (settled == null) {
            // Of cases that state nothing there are no more than selections.
            if (key != Key.NOTHING_STATED && countOfSettled.incrementAndGet() > SETTLED_FOR_A_PLAN * most) {
                forget();
            }
            settled = planner.settle(entry, selected.selection);
            selected.settled.put(key, settled);
        }
        return settled;
    }

    private Optional<Plan> plan(EntryCase entry, Selected selected) {
        if (countOfPlans.incrementAndGet() > most) {
            forget();
        }
        return planner.plan(entry, selected.selection);
    }

    private void forget() {
        countOfPlans.set(0);
        countOfSettled.set(0);
        countOfReached.set(0);
        reached.clear();
        once.clear();
    }

    /** How many were made since they were last forgotten. */
    int made() {
        return countOfPlans.get();
    }

    /** How many cases of which something is stated were settled since all was last forgotten. */
    int settled() {
        return countOfSettled.get();
    }

    /** Whether every amount is a fixed part of the value. */
    boolean isPlannable(EntryCase entry) {
        if (entry.known() != null || entry.entry().hts().length() < Codes.LINE || entry.value().signum() == 0) {
            return false;
        }
        Map<String, Object> stated = entry.facts().stated();
        return stated.isEmpty() || Collections.disjoint(stated.keySet(), amountFacts);
    }

    private Selected selected(EntryCase entry) {
        return selected(selector.slice(entry),
                entry.reach() != null ? entry.reach() : reaches.of(entry.hts(), entry.at()));
    }

    /** The selection of goods of an origin at a time. */
    Selected selected(Slice slice, Reach reach) {
        Map<Reach, Selected> inSlice = reached.get(slice);
        if (inSlice == null) {
            inSlice = new ConcurrentHashMap<>();
            reached.put(slice, inSlice);
        }
        Selected selected = inSlice.get(reach);
        if (selected == null) {
            if (countOfReached.incrementAndGet() > REACHED_FOR_A_PLAN * most) {
                forget();
            }
            Selection selection = selector.select(slice, reach);
            selected = once.computeIfAbsent(new SelectionKey(selection), key -> new Selected(selection));
            inSlice.put(reach, selected);
        }
        return selected;
    }

    /** A selection, and what is kept for the cases that share it. It is equal only to itself. */
    static final class Selected {
        private final Selection selection;
        private final OpenAtoms atoms;
        private final boolean turnsOnTime;
        /** That of cases without facts or claims, where nothing else tells them apart; most are. */
        @SuppressWarnings("NullableOptional") // Null until it was sought, empty if there is none.
        private volatile @Nullable Optional<Plan> ofNothingStated;
        private final Map<Key, Optional<Plan>> plans = new ConcurrentHashMap<>(2);
        private final Map<Key, Settled> settled = new ConcurrentHashMap<>(2);

        private Selected(Selection selection) {
            this.selection = selection;
            this.atoms = new OpenAtoms(selection);
            this.turnsOnTime = atoms.turnOnTime();
        }

        /** Whether a case could be decided otherwise at another time although the same layers reach it. */
        boolean turnsOnTime() {
            return turnsOnTime;
        }

        private Key key(EntryCase entry) {
            String answers = atoms.answers(entry);
            Map<String, Object> stated = entry.facts().stated();
            HtsCode code = selection.hasParts() ? entry.hts() : null;
            return answers.isEmpty() && stated.isEmpty() && entry.claimed() == null && code == null
                    ? Key.NOTHING_STATED : new Key(answers, stated, entry.claimed(), code);
        }
    }

    /**
     * What cases of one selection share if they share a plan.
     *
     * @param answers what conditions on value, base rate, code and moments answer
     * @param facts what is stated
     * @param claimed the preference claimed, which may imply a fact
     * @param code the code where it is too short for some scope, since the answer then names it
     */
    private record Key(String answers, Map<String, Object> facts, @Nullable String claimed, @Nullable HtsCode code) {
        static final Key NOTHING_STATED = new Key("", Map.of(), null, null);
    }
}

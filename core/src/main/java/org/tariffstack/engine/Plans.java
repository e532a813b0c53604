package org.tariffstack.engine;

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
    /** Some kilobytes each. */
    private static final int MOST_PLANS = 10_000;
    private static final int SHORTEST_CODE = 8;

    private final Selector selector;
    private final Planner planner;
    private final Reaches reaches;
    private final Set<String> amountFacts = new HashSet<>();
    private final Map<Slice, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Plans(AssessmentEngine engine, Reaches reaches) {
        TariffBook book = engine.book();
        for (Portion portion : book.portions().values()) {
            if (portion.valueFact() != null) {
                amountFacts.add(portion.valueFact().key());
            }
        }
        this.selector = engine.selector();
        this.planner = new Planner(engine, amountFacts);
        this.reaches = reaches;
    }

    /** The plan of a case, or null if it is one for the reference engine. */
    @Nullable Plan of(EntryCase entry) {
        if (!isPlannable(entry)) {
            return null;
        }
        Selected selected = selected(entry);
        String answers = selected.atoms.answers(entry);
        Map<String, Object> stated = entry.facts().stated();
        HtsCode code = selected.hasParts ? entry.hts() : null;
        if (answers.isEmpty() && stated.isEmpty() && entry.claimed() == null && code == null) {
            Optional<Plan> plan = selected.ofNothingStated;
            if (plan == null) {
                plan = plan(entry, selected);
                selected.ofNothingStated = plan;
            }
            return plan.orElse(null);
        }
        Key key = new Key(answers, stated, entry.claimed(), code);
        Optional<Plan> plan = selected.plans.get(key);
        if (plan == null) {
            plan = plan(entry, selected);
            selected.plans.put(key, plan);
        }
        return plan.orElse(null);
    }

    private Optional<Plan> plan(EntryCase entry, Selected selected) {
        if (count.incrementAndGet() > MOST_PLANS) {
            count.set(0);
            kept.clear();
        }
        return planner.plan(entry, selected.selection);
    }

    /** Whether every amount is a fixed part of the value. */
    private boolean isPlannable(EntryCase entry) {
        if (entry.known() != null || entry.entry().hts().length() < SHORTEST_CODE || entry.value().signum() == 0) {
            return false;
        }
        for (String fact : entry.facts().stated().keySet()) {
            if (amountFacts.contains(fact)) {
                return false;
            }
        }
        return true;
    }

    private Selected selected(EntryCase entry) {
        Slice slice = selector.slice(entry);
        Kept inSlice = kept.get(slice);
        if (inSlice == null) {
            inSlice = new Kept();
            kept.put(slice, inSlice);
        }
        Reach reach = entry.reach() != null ? entry.reach() : reaches.of(entry.hts(), entry.at());
        Selected selected = inSlice.byReach.get(reach);
        if (selected == null) {
            Selection selection = selector.select(entry, slice, reach.hits());
            SelectionKey key = new SelectionKey(selection);
            selected = inSlice.bySelection.get(key);
            if (selected == null) {
                selected = new Selected(selection);
                inSlice.bySelection.put(key, selected);
            }
            inSlice.byReach.put(reach, selected);
        }
        return selected;
    }

    /** What is kept of a slice. */
    private static final class Kept {
        private final Map<Reach, Selected> byReach = new ConcurrentHashMap<>();
        private final Map<SelectionKey, Selected> bySelection = new ConcurrentHashMap<>();
    }

    /** A selection, and the plans of the cases that share it. */
    private static final class Selected {
        private final Selection selection;
        private final OpenAtoms atoms;
        private final boolean hasParts;
        /** That of cases without facts or claims, where nothing else tells them apart; most are. */
        private volatile @Nullable Optional<Plan> ofNothingStated;
        private final Map<Key, Optional<Plan>> plans = new ConcurrentHashMap<>();

        Selected(Selection selection) {
            this.selection = selection;
            this.atoms = new OpenAtoms(selection);
            this.hasParts = selection.hasParts();
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
    private record Key(String answers, Map<String, Object> facts, @Nullable String claimed, @Nullable HtsCode code) {}
}

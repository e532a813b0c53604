package org.tariffstack.engine.ruling;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.price.Pricer;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.CandidateSelector;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.CandidatesKey;
import org.tariffstack.engine.select.GoodsSignature;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.TariffBook;

/**
 * Finds the ruling of a case, made when the first of its like is asked for and kept within a budget of memory. A ruling is
 * kept by the answers that conditions have, never by what entries state, so that the law bounds how many there are.
 */
public final class RulingCache {
    private static final int BYTES_FOR_A_KEY = 90;

    private final TariffBook book;
    private final MemoryBudget budget;
    private final CandidateSelector selector;
    private final RulingMaker maker;
    private final KeptMap<CandidatesKey, RulingGroup> byLaw;
    private final Map<Candidates, RulingGroup> groups = new ConcurrentHashMap<>();
    private final KeptMap<Key, Ruling> rulings;

    /** The rulings of a book, to the knowledge of the selector. */
    public RulingCache(TariffBook book, CandidateSelector selector, MemoryBudget budget) {
        this.book = book;
        this.budget = budget;
        this.selector = selector;
        maker = new RulingMaker(book, new SharedTexts(budget));
        byLaw = new KeptMap<>(budget);
        rulings = new KeptMap<>(budget);
    }

    /**
     * What cases share that share a ruling.
     *
     * @param group their candidates
     * @param answers what the conditions answer
     * @param code the code where it is too short for some scope, since the answer then names it; else null
     */
    private record Key(RulingGroup group, String answers, @Nullable HtsCode code) {
        @Override
        public int hashCode() {
            return (System.identityHashCode(group) * 31 + answers.hashCode()) * 31 + Objects.hashCode(code);
        }
    }

    /** The candidates of a case. */
    public RulingGroup group(EntryCase entry) {
        return group(entry.goods(), entry.origin(), entry.at());
    }

    /** The candidates of goods of an origin at an instant. */
    public RulingGroup group(GoodsSignature goods, Origin origin, Instant at) {
        CandidatesKey key = selector.key(goods, origin, at);
        RulingGroup group = byLaw.get(key);
        if (group == null) {
            group = byLaw.put(key, once(selector.candidates(key, goods)), key.weight());
        }
        group.touch();
        return group;
    }

    private RulingGroup once(Candidates candidates) {
        RulingGroup group = groups.get(candidates);
        if (group == null) {
            RulingGroup fresh = new RulingGroup(candidates, new CaseConditions(candidates, book),
                    dropped -> groups.remove(dropped.candidates(), dropped));
            RulingGroup older = budget.limit() == 0 ? null : groups.putIfAbsent(candidates, fresh);
            group = older == null ? fresh : older;
            if (older == null && budget.limit() > 0) {
                budget.add(fresh);
            }
        }
        return group;
    }

    /** The ruling of a case of candidates. */
    public Ruling of(EntryCase entry, RulingGroup group) {
        return of(entry, group, key(entry, group));
    }

    private Ruling of(EntryCase entry, RulingGroup group, @Nullable Key key) {
        Ruling ruling = key == null ? group.plain() : rulings.get(key);
        if (ruling != null) {
            return ruling;
        }
        Ruling fresh = maker.rule(entry, group.candidates());
        if (key != null) {
            return rulings.put(key, fresh, fresh.weight() + BYTES_FOR_A_KEY);
        }
        if (group.keep(fresh)) {
            budget.grow(group, fresh.weight());
        }
        return fresh;
    }

    /** A case under its ruling, with its amounts. */
    public Bill bill(EntryCase entry, Pricer pricer) {
        RulingGroup group = group(entry);
        Key key = key(entry, group);
        Ruling ruling = of(entry, group, key);
        Explanation explanation = ruling.explanation();
        if (explanation == null) {
            explanation = maker.explain(entry, ruling);
            if (ruling.explain(explanation)) {
                grow(group, key, explanation.weight());
            }
        }
        return new Bill(ruling, explanation, entry, pricer);
    }

    private void grow(RulingGroup group, @Nullable Key key, long more) {
        if (key == null) {
            budget.grow(group, more);
        } else {
            rulings.grow(key, more);
        }
    }

    /** What a case shares with others, or null where nothing is stated and nothing else tells it apart. */
    private static @Nullable Key key(EntryCase entry, RulingGroup group) {
        String answers = group.conditions().answers(entry);
        boolean named = group.candidates().hasParts();
        return answers.isEmpty() && !named ? null : new Key(group, answers, named ? entry.hts() : null);
    }
}

package org.tariffstack.engine.ruling;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.keep.KeptItem;
import org.tariffstack.engine.select.Candidates;

/**
 * Candidates, the conditions that tell apart the entries that have them, and the ruling of those that state nothing. It is
 * equal only to itself.
 */
public final class RulingGroup extends KeptItem {
    private final Candidates candidates;
    private final CaseConditions conditions;
    private final Consumer<RulingGroup> whenDropped;
    private volatile @Nullable Ruling plain;

    RulingGroup(Candidates candidates, CaseConditions conditions, Consumer<RulingGroup> whenDropped) {
        super(candidates.weight() + conditions.weight() + 160);
        this.candidates = candidates;
        this.conditions = conditions;
        this.whenDropped = whenDropped;
    }

    @Override
    protected void drop() {
        whenDropped.accept(this);
    }

    /** The candidates. */
    public Candidates candidates() {
        return candidates;
    }

    CaseConditions conditions() {
        return conditions;
    }

    /** The ruling of entries that state nothing and of which no condition asks anything else, or null. */
    @Nullable Ruling plain() {
        return plain;
    }

    /** Keeps that ruling; whether it is the first. */
    synchronized boolean keep(Ruling ruling) {
        boolean first = plain == null;
        plain = ruling;
        return first;
    }

    /** Whether a case could be decided otherwise at another time although the same layers reach it. */
    public boolean turnsOnTime() {
        return conditions.turnOnTime();
    }
}

package org.tariffstack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.cost.Assessor;
import org.tariffstack.engine.Engine;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;
import org.tariffstack.law.TariffBook;

/** Answers what a landed cost asks of the law. */
record EngineAssessor(Engine engine) implements Assessor {
    @Override
    public TariffBook book() {
        return engine.book();
    }

    @Override
    public @Nullable LocalDate knownOn() {
        return engine.options().knownOn();
    }

    @Override
    public Assessment assess(Entry entry) {
        ClaimCheck.refuseContradiction(entry, book());
        return engine.assess(entry);
    }

    @Override
    public Answer test(Entry entry, Condition condition) {
        return engine.test(entry, condition);
    }
}

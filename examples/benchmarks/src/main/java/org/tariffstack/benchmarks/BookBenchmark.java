package org.tariffstack.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.AssessmentEngine;
import org.tariffstack.engine.RateCard;

/** One entry at a time, on entries of the whole schedule. */
@State(Scope.Thread)
public class BookBenchmark extends Timed {
    private final Turn turn = new Turn(Questions.ofTheWholeBook());
    private final TariffStack stack = TariffStack.unitedStates();
    private final AssessmentEngine reference = AssessmentEngine.of(stack.book());

    /** A card for those that ask it. */
    @State(Scope.Thread)
    public static class Card {
        private final RateCard card = AskedCard.of(TariffStack.unitedStates(), Questions.ofTheWholeBook());
    }

    /** All, with reasons, questions and bounds. */
    @Benchmark
    public Assessment assess() {
        return stack.assess(turn.next().entry());
    }

    /** Totals by programme. */
    @Benchmark
    public Totals totals() {
        return stack.totals(turn.next().entry());
    }

    /** A rate alone. */
    @Benchmark
    public long rate(Card kept) {
        Question asked = turn.next();
        return kept.card.rate(asked.code(), asked.origin(), asked.at());
    }

    /** All, from the engine that is plain to read. */
    @Benchmark
    public Assessment reference() {
        return reference.assess(turn.next().entry());
    }
}

package org.tariffstack.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Totals;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.law.TariffBook;
import org.tariffstack.us.UnitedStates;

/** One entry at a time, on entries of the whole schedule, under one, two and four times the layers of the book. */
@State(Scope.Thread)
public class BookBenchmark extends Timed {
    /** How many times the layers. */
    @Param({"1", "2", "4"})
    public int layers;

    private final Turn turn = new Turn(Questions.ofTheWholeBook());
    @SuppressWarnings("NullAway.Init") // in the set-up
    private TariffStack stack;
    @SuppressWarnings("NullAway.Init") // in the set-up
    private TariffStack reference;

    /** Makes the larger book. */
    @Setup
    public void multiply() {
        TariffBook book = LargerBook.of(UnitedStates.book(), layers);
        stack = TariffStack.of(book);
        reference = stack.keeping(0);
    }

    /** A card for those that ask it. */
    @State(Scope.Thread)
    public static class Card {
        @SuppressWarnings("NullAway.Init") // in the set-up
        private RateCard card;

        /** Makes it. */
        @Setup
        public void ask(BookBenchmark benchmark) {
            card = AskedCard.of(benchmark.stack, Questions.ofTheWholeBook());
        }
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

    /** All, from the engine that looks at every layer. */
    @Benchmark
    public Assessment reference() {
        return reference.assess(turn.next().entry());
    }
}

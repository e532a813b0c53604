package org.tariffstack.benchmarks;

import java.math.BigDecimal;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.ratecard.RateCard;

/**
 * One question asked in seven ways, on entries of the subset. Tariffstack answers from the whole book, the others from the
 * subset, which is all they know.
 */
@State(Scope.Thread)
public class SubsetBenchmark extends Timed {
    private final Turn turn = new Turn(Questions.ofTheSubset());
    private final TariffStack stack = TariffStack.unitedStates();
    private final RateCard card = AskedCard.of(stack, Questions.ofTheSubset());
    private final TariffStack reference = stack.keeping(0);

    /** Drools, for those that ask it. */
    @State(Scope.Thread)
    public static class Rules {
        @SuppressWarnings("NullAway.Init") // in the set-up
        private DroolsRules rules;

        /** Compiles the rules. */
        @Setup
        public void compile() {
            rules = new DroolsRules();
        }

        /** Ends the session. */
        @TearDown
        public void close() {
            rules.close();
        }
    }

    /** The limit. */
    @Benchmark
    public long straightLine() {
        Question asked = turn.next();
        return StraightLine.rate(asked.code(), asked.origin(), asked.at());
    }

    /** A rate alone. */
    @Benchmark
    public long rate() {
        Question asked = turn.next();
        return card.rate(asked.code(), asked.origin(), asked.at());
    }

    /** Totals by programme, added up. */
    @Benchmark
    public Optional<BigDecimal> totals() {
        return stack.totals(turn.next().entry()).dutyAmount();
    }

    /** All, with reasons, questions and bounds. */
    @Benchmark
    public Assessment assess() {
        return stack.assess(turn.next().entry());
    }

    /** The same from the engine that is plain to read. */
    @Benchmark
    public Assessment reference() {
        return reference.assess(turn.next().entry());
    }

    /** Drools, with one session for all goods. */
    @Benchmark
    public long drools(Rules drools) {
        Question asked = turn.next();
        return drools.rules.rate(asked.code(), asked.origin(), asked.at());
    }

    /** Drools, with a session for each good. */
    @Benchmark
    public long droolsStateless(Rules drools) {
        Question asked = turn.next();
        return drools.rules.statelessRate(asked.code(), asked.origin(), asked.at());
    }
}

package org.tariffstack.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tariffstack.TariffStack;
import org.tariffstack.ratecard.RateCard;

/** The committed entries asked of a new rate card, which then works out the whole history of each line and origin. */
@State(Scope.Thread)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class FirstRatesBenchmark extends Timed {
    private final List<Question> questions = Questions.ofTheWholeBook();
    private final TariffStack stack = TariffStack.unitedStates();

    /** All of them, once each. */
    @Benchmark
    public RateCard rates() {
        return AskedCard.of(stack, questions);
    }
}

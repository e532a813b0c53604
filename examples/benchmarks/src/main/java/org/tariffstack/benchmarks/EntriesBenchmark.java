package org.tariffstack.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;

/** Many entries one after the other: the committed ones, and ten and a hundred times as many. */
@State(Scope.Thread)
public class EntriesBenchmark extends Timed {
    /** How many times the committed entries. */
    @Param({"1", "10", "100"})
    public int entries;

    private final TariffStack stack = TariffStack.unitedStates();
    private final List<Entry> all = new ArrayList<>();

    /** Makes more of the committed entries: the same goods entered some days earlier. */
    @Setup
    public void multiply() {
        List<Question> questions = Questions.ofTheWholeBook();
        for (int copy = 0; copy < entries; copy++) {
            for (Question question : questions) {
                Instant at = question.at().minus(Duration.ofDays(copy));
                all.add(question.entry().toBuilder().entered(at.toString()).build());
            }
        }
    }

    /** All of them, with reasons, questions and bounds. */
    @Benchmark
    public void assess(Blackhole hole) {
        for (Entry entry : all) {
            hole.consume(stack.assess(entry));
        }
    }
}

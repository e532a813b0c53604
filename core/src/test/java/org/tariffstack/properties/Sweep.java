package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;

/** Asks, checks each answer and counts. Many threads may ask. */
final class Sweep {
    private static final AnswerCheck CHECK = new AnswerCheck(BOOK);
    private static final int MOST_PROBLEMS = 20;

    private final String name;
    private final LongAdder refused = new LongAdder();
    private final LongAdder computed = new LongAdder();
    private final LongAdder unresolved = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final LongAdder broken = new LongAdder();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    Sweep(String name) {
        this.name = name;
    }

    /** Asks for all of these, the moment before each instant too, with nothing else stated. */
    void over(List<HtsCode> codes, List<Origin> origins, List<Instant> instants) {
        for (HtsCode code : codes) {
            for (Origin origin : origins) {
                Entry.Builder entry = Entry.builder().hts(code).origin(origin);
                for (Instant instant : instants) {
                    ask(entry.entered(EntryTime.of(instant.minusNanos(1))).build());
                    ask(entry.entered(EntryTime.of(instant)).build());
                }
            }
        }
    }

    /** Asks for one. */
    void ask(Entry entry) {
        ask(entry, null);
    }

    /**
     * Asks for one; a line that the schedule of the day does not hold is refused.
     *
     * @param before the answer when less was stated, or null: its bounds enclose every answer to what it asks
     * @return the answer, or null if it was refused
     */
    @Nullable Assessment ask(Entry entry, @Nullable Assessment before) {
        // Plain tests of booleans: millions of fluent assertions would take longer than the assessments.
        long start = System.nanoTime();
        Assessment answer = null;
        try {
            answer = STACK.assess(entry);
            String problem = before == null ? CHECK.problem(answer) : CHECK.problem(answer, before);
            if (!problem.isEmpty()) {
                add(problem + "\n" + entry.facts() + "\n" + answer);
            }
            (answer.isResolved() ? computed : unresolved).increment();
        } catch (InvalidEntryException e) {
            if (e.code() != ErrorCode.UNKNOWN_HTS) {
                add(entry + ": " + e);
            }
            refused.increment();
        }
        nanos.add(System.nanoTime() - start);
        return answer;
    }

    private void add(String problem) {
        broken.increment();
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Tells the counts and fails if a law was broken. */
    void finish() {
        System.out.println(this);
        check();
    }

    /** Fails if a law was broken. */
    void check() {
        assertThat(problems).as("%,d broken", broken.sum()).isEmpty();
        assertThat(computed.sum()).isPositive();
        // Codes come and go: a line is refused only outside its own time.
        assertThat(refused.sum()).isLessThan((computed.sum() + unresolved.sum()) / 5);
    }

    @Override
    public String toString() {
        return String.format("%s: %,d computed, %,d with an open quantity or rate, %,d refused, %.1f s of all threads",
                name, computed.sum(), unresolved.sum(), refused.sum(), nanos.sum() / 1e9);
    }
}

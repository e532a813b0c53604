package org.tariffstack.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.whatif.Action;
import org.tariffstack.whatif.Change;
import org.tariffstack.whatif.Column;
import org.tariffstack.whatif.Scenario;

/**
 * Measures explained answers in one process, the easy case beside the hard ones: the same 2,000 entries again and again,
 * entries that all differ, goods of which the shares of metals differ in each, and the ways to ask otherwise. Only the time
 * inside the library counts, on one thread. Run it with the heap in question, {@code -Xmx128m}.
 */
final class HardCases {
    private static final int SAME = 2_000;
    private static final int CHUNK = 2_000;
    private static final long SECOND = 1_000_000_000L;

    private final TariffStack stack = TariffStack.unitedStates();
    private final long longest;
    /** So that no answer is thought to be needed by nobody. */
    private int consumed;

    private HardCases(long secondsOfPhase) {
        longest = secondsOfPhase * SECOND;
    }

    /**
     * Measures and prints figures.
     *
     * @param args how many different entries, how many with shares, how many seconds a phase may take
     */
    public static void main(String[] args) {
        new HardCases(Long.parseLong(args[2])).measure(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    }

    private void measure(int different, int withShares) {
        List<Entry> same = new Traffic(stack.book(), 3).answered(SAME, stack);
        again(same, 5 * SECOND);
        again(same, 5 * SECOND);
        Phase cached = again(same, 5 * SECOND);
        report("same", cached);
        Reported.figure("same.live_mb", LiveHeap.megabytes(stack));
        Traffic traffic = new Traffic(stack.book(), 4);
        Phase first = each(traffic::different, different);
        report("different", first);
        Reported.figure("different.live_mb", LiveHeap.megabytes(stack));
        Phase second = each(traffic::withShares, withShares);
        report("shares", second);
        Reported.figure("shares.live_mb", LiveHeap.megabytes(stack));
        // Once more at the end, for a machine that others use is not as quick all the time.
        Phase cachedAfter = again(same, 3 * SECOND);
        report("same_after", cachedAfter);
        double rate = Math.max(cached.latencies().rate(), cachedAfter.latencies().rate());
        double processor = Math.min(cached.processor(), cachedAfter.processor());
        compare("different", first, rate, processor);
        compare("shares", second, rate, processor);
        options(same, rate);
        Reported.figure("consumed", consumed);
    }

    /** The ways to ask otherwise: what making one costs, its first pass over the 2,000 entries, and later ones. */
    private void options(List<Entry> same, double rate) {
        option("known", same, rate, () -> stack.asKnownOn(LocalDate.of(2026, 10, 1)));
        option("strict", same, rate, stack::strict);
        Scenario scenario = Scenario.of("fentanyl-15", "Another rate", List.of(Change.of(Action.RATE,
                Map.of(Column.HEADING, "9903.01.24", Column.RATE, "+15%", Column.CITATION, "supposed"))));
        option("scenario", same, rate, () -> stack.with(scenario));
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            var card = stack.rateCard();
            Reported.figure("card." + i + ".made_us", (System.nanoTime() - start) / 1_000);
            Entry entry = same.get(i);
            card.rate(entry.hts(), entry.origin(), entry.entered().instant(stack.book().zone()));
            Reported.figure("card." + i + ".first_rate_us", (System.nanoTime() - start) / 1_000);
        }
    }

    private void option(String name, List<Entry> same, double rate, Supplier<TariffStack> maker) {
        for (int i = 0; i < 2; i++) {
            String one = name + "." + i;
            long start = System.nanoTime();
            TariffStack other = maker.get();
            Reported.figure(one + ".made_ms", (System.nanoTime() - start) / 1_000_000);
            Latencies pass = new Latencies();
            pass(other, same, pass);
            Reported.figure(one + ".first_pass_of_same", pass.rate() / rate);
            Latencies later = new Latencies();
            long end = System.nanoTime() + SECOND;
            while (System.nanoTime() < end) {
                pass(other, same, later);
            }
            Reported.figure(one + ".of_same", later.rate() / rate);
        }
    }

    /**
     * A phase.
     *
     * @param latencies the time of each entry
     * @param processor the time in nanoseconds that all processors spent on an entry, with what collecting garbage takes
     */
    private record Phase(Latencies latencies, double processor) {
        static Phase of(Latencies latencies, long processorTime) {
            return new Phase(latencies, (double) processorTime / latencies.count());
        }
    }

    private static long processTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Phase again(List<Entry> same, long nanos) {
        Latencies latencies = new Latencies();
        long before = processTime();
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            pass(stack, same, latencies);
        }
        return Phase.of(latencies, processTime() - before);
    }

    /** So many entries, made in between so that making them does not count, or as many as there is time for. */
    private Phase each(Supplier<Entry> traffic, int many) {
        Latencies latencies = new Latencies();
        long making = 0;
        long before = processTime();
        long end = System.nanoTime() + longest;
        while (latencies.count() < many && System.nanoTime() < end) {
            long start = threadTime();
            List<Entry> chunk = Stream.generate(traffic).limit(CHUNK).toList();
            making += threadTime() - start;
            pass(stack, chunk, latencies);
        }
        return Phase.of(latencies, processTime() - before - making);
    }

    private void pass(TariffStack asked, List<Entry> entries, Latencies latencies) {
        for (Entry entry : entries) {
            long start = System.nanoTime();
            try {
                consumed += asked.assess(entry).lines().size();
            } catch (InvalidEntryException e) {
                // A line that is not in the schedule of that time: to say so takes time too.
                consumed++;
            }
            latencies.add(System.nanoTime() - start);
        }
    }

    private static void report(String name, Phase phase) {
        Latencies latencies = phase.latencies();
        Reported.figure(name + ".count", latencies.count());
        Reported.figure(name + ".per_second", Math.round(latencies.rate()));
        Reported.figure(name + ".processor_ns", Math.round(phase.processor()));
        Reported.figure(name + ".p50_ns", latencies.thousandth(500));
        Reported.figure(name + ".p99_ns", latencies.thousandth(990));
        Reported.figure(name + ".p999_ns", latencies.thousandth(999));
        Reported.figure(name + ".max_ns", latencies.most());
    }

    /** By the clock, and by the time of processors, which other work on the machine disturbs less. */
    private static void compare(String name, Phase phase, double rate, double processor) {
        Latencies latencies = phase.latencies();
        Reported.figure(name + ".of_same", latencies.rate() / rate);
        Reported.figure(name + ".of_same_by_processor", processor / phase.processor());
        Reported.figure(name + ".p999_of_median", latencies.thousandth(999) / (double) latencies.thousandth(500));
    }
}

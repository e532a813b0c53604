package org.tariffstack.load;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;

/** Counts how many different entries a new process explains in each of its first seconds, by all processors. */
final class FirstSeconds {
    private static final int SECONDS = 5;

    private FirstSeconds() {}

    /**
     * Measures and prints figures.
     *
     * @param args how many threads
     */
    public static void main(String[] args) throws InterruptedException {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        AtomicLongArray explained = new AtomicLongArray(SECONDS + 1);
        TariffStack stack = TariffStack.unitedStates();
        Reported.figure("start.book_ms", System.currentTimeMillis() - began);
        List<Thread> threads = IntStream.range(0, Integer.parseInt(args[0]))
                .mapToObj(i -> new Thread(() -> ask(stack, new Traffic(stack.book(), i), began, explained))).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        for (int i = 0; i < SECONDS; i++) {
            Reported.figure("start.second_" + (i + 1), explained.get(i));
        }
    }

    private static void ask(TariffStack stack, Traffic traffic, long began, AtomicLongArray explained) {
        while (true) {
            Entry entry = traffic.different();
            try {
                stack.assess(entry);
            } catch (InvalidEntryException e) {
                continue;
            }
            int second = (int) ((System.currentTimeMillis() - began) / 1_000);
            if (second >= SECONDS) {
                return;
            }
            explained.incrementAndGet(second);
        }
    }
}

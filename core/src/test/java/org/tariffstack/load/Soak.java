package org.tariffstack.load;

import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;

/**
 * Asks for random and for hostile entries in turn, and tells ten times on the way how much of the heap is in use. Nothing
 * that entries state may be kept for ever: in the heap in question, {@code -Xmx128m}, it must come to its end.
 */
final class Soak {
    private static final int TIMES = 10;

    private final TariffStack stack = TariffStack.unitedStates();
    private long answered;
    private long refused;

    private Soak() {}

    /**
     * Asks and prints figures.
     *
     * @param args how many random entries, how many hostile ones
     */
    public static void main(String[] args) {
        new Soak().run(Long.parseLong(args[0]), Long.parseLong(args[1]));
    }

    private void run(long random, long hostile) {
        Traffic traffic = new Traffic(stack.book(), 6);
        Reported.figure("live_mb.0", LiveHeap.megabytes(stack));
        long start = System.nanoTime();
        for (int i = 1; i <= TIMES; i++) {
            long randomLeft = random / TIMES;
            long hostileLeft = hostile / TIMES;
            while (randomLeft > 0 || hostileLeft > 0) {
                if (randomLeft-- > 0) {
                    ask(traffic.different());
                }
                if (hostileLeft-- > 0) {
                    ask(traffic.hostile());
                }
            }
            Reported.figure("live_mb." + i, LiveHeap.megabytes(stack));
            Reported.figure("seconds." + i, (System.nanoTime() - start) / 1e9);
        }
        Reported.figure("answered", answered);
        Reported.figure("refused", refused);
    }

    private void ask(Entry entry) {
        try {
            stack.assess(entry);
            answered++;
        } catch (InvalidEntryException e) {
            refused++;
        }
    }
}

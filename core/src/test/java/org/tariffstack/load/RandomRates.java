package org.tariffstack.load;

import org.tariffstack.TariffStack;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;

/** Looks up rates of random codes and origins on one rate card, in the heap in question: {@code -Xmx256m}. */
final class RandomRates {
    private static final long SECOND = 1_000_000_000L;
    private static final int CHUNK = 1_000;

    private RandomRates() {}

    /**
     * Measures and prints figures.
     *
     * @param args how many look-ups, how many seconds they may take
     */
    public static void main(String[] args) {
        TariffStack stack = TariffStack.unitedStates();
        var card = stack.rateCard();
        Traffic traffic = new Traffic(stack.book(), 5);
        Latencies latencies = new Latencies();
        long many = Long.parseLong(args[0]);
        long end = System.nanoTime() + Long.parseLong(args[1]) * SECOND;
        long consumed = 0;
        while (latencies.count() < many && System.nanoTime() < end) {
            for (int i = 0; i < CHUNK; i++) {
                HtsCode code = traffic.code();
                Origin origin = traffic.origin();
                var at = traffic.instant();
                long start = System.nanoTime();
                try {
                    consumed += card.rate(code, origin, at);
                } catch (InvalidEntryException e) {
                    consumed++;
                }
                latencies.add(System.nanoTime() - start);
            }
        }
        Reported.figure("card.count", latencies.count());
        Reported.figure("card.per_second", Math.round(latencies.rate()));
        Reported.figure("card.p50_ns", latencies.thousandth(500));
        Reported.figure("card.p99_ns", latencies.thousandth(990));
        Reported.figure("card.p999_ns", latencies.thousandth(999));
        Reported.figure("card.max_ns", latencies.most());
        Reported.figure("card.live_mb", LiveHeap.megabytes(card));
        Reported.figure("consumed", consumed & 1);
    }
}

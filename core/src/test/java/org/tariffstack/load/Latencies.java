package org.tariffstack.load;

/** Times counted in steps of about three percent, in a table that does not grow. */
final class Latencies {
    private static final int STEPS = 32;

    private final long[] counts = new long[64 * STEPS];
    private long count;
    private long sum;
    private long most;

    void add(long nanos) {
        counts[place(nanos)]++;
        count++;
        sum += nanos;
        most = Math.max(most, nanos);
    }

    private static int place(long nanos) {
        long positive = Math.max(1, nanos);
        int power = 63 - Long.numberOfLeadingZeros(positive);
        long rest = power < 5 ? positive << 5 - power : positive >> power - 5;
        return power * STEPS + (int) (rest & STEPS - 1);
    }

    /** The end of the step of which so many of a thousand are within or below. */
    long thousandth(int part) {
        long wanted = (count * part + 999) / 1_000;
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted && seen > 0) {
                int power = i / STEPS;
                long step = STEPS + i % STEPS + 1L;
                return power < 5 ? step >> 5 - power : step << power - 5;
            }
        }
        return most;
    }

    long count() {
        return count;
    }

    /** The sum in nanoseconds. */
    long sum() {
        return sum;
    }

    long most() {
        return most;
    }

    /** How many a second. */
    double rate() {
        return sum == 0 ? 0 : count * 1e9 / sum;
    }
}

package org.tariffstack.benchmarks;

/**
 * What one benchmark took.
 *
 * @param nanos time per operation, in nanoseconds
 * @param error half the width of the interval that holds it with a confidence of 99.9%, in nanoseconds; not a number where
 *        it was timed once
 * @param bytes memory allocated per operation
 */
record Measured(double nanos, double error, double bytes) {
    double perSecond() {
        return 1e9 / nanos;
    }

    /** How many times as long as another it took. */
    double over(Measured other) {
        return nanos / other.nanos;
    }
}

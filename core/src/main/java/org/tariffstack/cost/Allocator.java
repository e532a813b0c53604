package org.tariffstack.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts an amount by weights, to the cent: what rounding down leaves goes to the largest fractions. */
final class Allocator {
    private static final int CENTS = 2;
    /** Rounded down, so that shares never exceed what there is. */
    private static final MathContext DOWN = new MathContext(34, RoundingMode.DOWN);

    private Allocator() {}

    /**
     * The shares of an amount, which add up to it.
     *
     * <p>Of equal fractions the heavier is served first, then the one that stands before.
     *
     * @param amount in whole cents, zero or more
     * @param weights zero or more each; if all are zero, they count alike
     */
    static List<BigDecimal> split(BigDecimal amount, List<BigDecimal> weights) {
        boolean none = weights.stream().allMatch(weight -> weight.signum() == 0);
        List<BigDecimal> counted = none ? Collections.nCopies(weights.size(), BigDecimal.ONE) : weights;
        BigDecimal whole = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> exact = counted.stream()
                .map(weight -> amount.multiply(weight).divide(whole, DOWN)).toList();
        Comparator<Integer> byFraction = Comparator.comparing(i -> fraction(exact.get(i), CENTS));
        Comparator<Integer> byWeight = Comparator.comparing(counted::get);
        return roundTo(amount.setScale(CENTS, RoundingMode.UNNECESSARY), exact, CENTS,
                byFraction.thenComparing(byWeight).reversed());
    }

    /**
     * Amounts rounded down or up so that they add up to a total.
     *
     * @param total of the given scale; not less than the amounts rounded down, nor more than these rounded up
     * @param scale how many decimals are kept
     * @param first which amounts are rounded up first
     */
    static List<BigDecimal> roundTo(BigDecimal total, List<BigDecimal> exact, int scale, Comparator<Integer> first) {
        BigDecimal[] rounded = exact.stream().map(amount -> amount.setScale(scale, RoundingMode.FLOOR))
                .toArray(BigDecimal[]::new);
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        int missing = total.subtract(Stream.of(rounded).reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(step).intValueExact();
        // The sort is stable: what stands before is served before.
        IntStream.range(0, rounded.length).boxed().sorted(first).limit(missing)
                .forEach(i -> rounded[i] = rounded[i].add(step));
        return List.of(rounded);
    }

    /** What rounding down would cut off. */
    static BigDecimal fraction(BigDecimal amount, int scale) {
        return amount.subtract(amount.setScale(scale, RoundingMode.FLOOR));
    }
}

package org.tariffstack.landedcost.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The upright axis: from zero to somewhat more than the highest share. */
final class Percents {
    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100};
    private static final int MOST_MARKS = 8;
    /** Room for what is written above the highest step. */
    private static final double HEADROOM = 1.12;

    private final double top;
    private final List<Double> marks = new ArrayList<>();

    Percents(double highest) {
        double wanted = Math.max(highest * HEADROOM, 0.05);
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = wanted / STEPS[i] <= MOST_MARKS ? STEPS[i] : step;
        }
        top = wanted;
        for (int i = 0; i * step <= top; i++) {
            marks.add(i * step);
        }
    }

    /** The share at the upper end. */
    double top() {
        return top;
    }

    /** The shares that are written at the axis. */
    List<Double> marks() {
        return marks;
    }

    /** A share in words: 0.125 is "12.5%". */
    static String text(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString() + "%";
    }
}

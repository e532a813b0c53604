package org.tariffstack.landedcost.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tariffstack.assessment.ProgramTotal;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.RateCard;

/** What is owed by programme as parts of the customs value, in the unit of {@link RateCard}. */
final class Duties {
    /** A programme charges nothing, or what it charges is no fixed part of the value. */
    static final long NONE = Long.MIN_VALUE;

    private final long[] programs;
    private final long base;
    private final long total;
    private final long refundable;
    private final String open;

    private Duties(long base, long[] programs, long total, long refundable, String open) {
        this.base = base;
        this.programs = programs;
        this.total = total;
        this.refundable = refundable;
        this.open = open;
    }

    /**
     * The duties of a step.
     *
     * @param totals the totals
     * @param rate the whole duty, or {@link RateCard#OPEN}
     * @param names the programmes in the order of the columns
     */
    static Duties of(Totals totals, long rate, List<String> names) {
        long[] programs = new long[names.size()];
        Arrays.fill(programs, NONE);
        long base = 0;
        long refundable = 0;
        List<String> open = new ArrayList<>(0);
        for (ProgramTotal program : totals.programs()) {
            long part = part(program, totals.customsValue());
            if (part == NONE) {
                open.add(program.program());
            } else if (program.refundable()) {
                refundable += part;
            }
            if (program.isBase()) {
                base = part;
            } else {
                programs[names.indexOf(program.program())] = part;
            }
        }
        return new Duties(base, programs, rate == RateCard.OPEN ? NONE : rate, refundable, String.join(" ", open));
    }

    private static long part(ProgramTotal program, BigDecimal value) {
        if (program.duty().isEmpty()) {
            return NONE;
        }
        BigDecimal duty = program.duty().get();
        BigDecimal part = duty.divide(value, RateCard.SCALE, RoundingMode.DOWN);
        return part.multiply(value).compareTo(duty) == 0 ? part.unscaledValue().longValueExact() : NONE;
    }

    /** The base rate: 0 where another duty stands in its place. */
    long base() {
        return base;
    }

    /** What a programme charges. */
    long program(int column) {
        return programs[column];
    }

    /** All together, or {@link #NONE} where a part is open. */
    long total() {
        return total;
    }

    /** What of it a ruling lets be claimed back, as far as it can be told. */
    long refundable() {
        return refundable;
    }

    /** The programmes that charge what is no fixed part of the value, parted by blanks; empty for most. */
    String open() {
        return open;
    }
}

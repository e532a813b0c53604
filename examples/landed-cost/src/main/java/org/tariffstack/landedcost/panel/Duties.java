package org.tariffstack.landedcost.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tariffstack.assessment.ProgramTotal;
import org.tariffstack.assessment.Totals;
import org.tariffstack.ratecard.RateCard;

/** What is owed by programme as parts of the customs value, in the unit of {@link RateCard}. */
final class Duties {
    /** A programme charges nothing, or what it charges is no fixed part of the value. */
    static final long NONE = Long.MIN_VALUE;
    /**
     * Duties from ten thousand times the value on count as no part of it. Only a value of nearly nothing is charged so, and
     * all programmes together stay within the digits that a file has for them.
     */
    static final long LIMIT = 10_000 * RateCard.ONE;

    private static final BigDecimal LIMIT_PART = BigDecimal.valueOf(LIMIT, RateCard.SCALE);

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
     * @param names the programmes in the order of the columns
     */
    static Duties of(Totals totals, List<String> names) {
        long[] programs = new long[names.size()];
        Arrays.fill(programs, NONE);
        long base = 0;
        long total = 0;
        long refundable = 0;
        List<String> open = new ArrayList<>(0);
        for (ProgramTotal program : totals.programs()) {
            long part = part(program, totals.customsValue());
            if (part == NONE) {
                open.add(program.program());
            } else {
                total += part;
                refundable += program.refundable() ? part : 0;
            }
            if (program.isBase()) {
                base = part;
            } else {
                programs[names.indexOf(program.program())] = part;
            }
        }
        return new Duties(base, programs, open.isEmpty() ? total : NONE, refundable, String.join(" ", open));
    }

    private static long part(ProgramTotal program, BigDecimal value) {
        if (program.duty().isEmpty() || value.signum() == 0) {
            return NONE;
        }
        BigDecimal duty = program.duty().get();
        BigDecimal part = duty.divide(value, RateCard.SCALE, RoundingMode.DOWN);
        return part.compareTo(LIMIT_PART) < 0 && part.multiply(value).compareTo(duty) == 0
                ? part.unscaledValue().longValueExact() : NONE;
    }

    /** The base duty: 0 where the line is free or another duty stands in its place, {@link #NONE} where it is open. */
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

    /** What of it a ruling lets be claimed back; what is open is not counted. */
    long refundable() {
        return refundable;
    }

    /** The programmes that charge what is no fixed part of the value, parted by blanks; empty for most. */
    String open() {
        return open;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duties duties && base == duties.base && total == duties.total
                && refundable == duties.refundable && open.equals(duties.open) && Arrays.equals(programs, duties.programs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(programs) + Long.hashCode(base);
    }
}

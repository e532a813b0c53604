package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * No duty.
 *
 * @param condition the words after "Free", such as "under bond"; empty if there are none
 */
public record Free(String condition) implements DutyRate {

    /** Free without a condition. */
    public static final Free PLAIN = new Free("");

    private static final RateResult NOTHING = new RateResult.Amount(BigDecimal.ZERO);
    private static final Optional<BigDecimal> ZERO = Optional.of(BigDecimal.ZERO);

    /**
     * Checks the condition.
     *
     * @throws IllegalArgumentException if the tariff has no such condition
     */
    public Free {
        Objects.requireNonNull(condition, "condition");
        if (!isCondition(condition)) {
            throw new IllegalArgumentException("Free knows no condition \"" + condition + "\"");
        }
    }

    /** Whether these words may follow "Free": none, a bond, a bond under a numbered subchapter note, a temporary period. */
    static boolean isCondition(String words) {
        return switch (words) {
            case "", "under bond", "for a temporary period" -> true;
            default -> words.matches("under bond \\(subchapter note [0-9]{1,3}\\)");
        };
    }

    @Override
    public String text() {
        return condition.isEmpty() ? "Free" : "Free " + condition;
    }

    @Override
    public RateResult evaluate(RateInputs inputs) {
        return NOTHING;
    }

    @Override
    public Set<Measure> needs() {
        return Set.of();
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Optional<BigDecimal> fraction() {
        return ZERO;
    }
}

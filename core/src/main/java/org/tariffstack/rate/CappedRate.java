package org.tariffstack.rate;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A rate whose duty may not exceed that of another article:
 * {@code 4.3% + 1.7¢/jewel + 0.2¢/other piece, max REF:complete-movement}.
 *
 * @param rate the rate itself, neither capped nor a reference or note
 * @param ceiling the article whose duty is the ceiling
 */
public record CappedRate(DutyRate rate, ReferenceRate ceiling) implements DutyRate {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the rate is neither a term nor a sum of terms
     */
    public CappedRate {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(ceiling, "ceiling");
        if (!(rate instanceof Term) && !(rate instanceof CompoundRate)) {
            throw new IllegalArgumentException("A ceiling is put on a term or a sum of terms, not on " + rate.text());
        }
    }

    @Override
    public String text() {
        return rate.text() + ", max " + ceiling.text();
    }

    /** Never an amount: the ceiling has to be found first. Evaluate {@link #rate()} for the duty below the ceiling. */
    @Override
    public RateResult evaluate(RateInputs inputs) {
        return ceiling.evaluate(inputs);
    }

    @Override
    public Set<Measure> needs() {
        return rate.needs();
    }

    @Override
    public boolean isFree() {
        return rate.isFree();
    }

    @Override
    public Optional<String> currencyCode() {
        return rate.currencyCode();
    }
}

package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A percentage of the customs value.
 *
 * @param percent the exact percentage
 */
public record AdValorem(Percent percent) implements Term {

    /** Checks that the percentage is there. */
    public AdValorem {
        Objects.requireNonNull(percent, "percent");
    }

    @Override
    public String text() {
        return percent.text();
    }

    @Override
    public RateResult evaluate(RateInputs inputs) {
        return new RateResult.Amount(percent.ofValue(inputs.customsValue()));
    }

    @Override
    public Set<Measure> needs() {
        return Set.of();
    }

    @Override
    public boolean isFree() {
        return percent.isZero();
    }

    @Override
    public Optional<BigDecimal> fraction() {
        return percent.fraction();
    }
}

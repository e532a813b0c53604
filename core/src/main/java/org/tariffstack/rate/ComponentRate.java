package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A percentage of the value of a part: {@code 6% on the case}.
 *
 * @param percent the exact percentage
 * @param part what it is charged on
 */
public record ComponentRate(Percent percent, Part part) implements Term {

    /** Checks that both are there. */
    public ComponentRate {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(part, "part");
    }

    @Override
    public String text() {
        return percent.text() + " " + part.preposition() + " " + part.text();
    }

    @Override
    public Set<Measure> needs() {
        return part.measure().map(Set::of).orElse(Set.of());
    }

    @Override
    public boolean isFree() {
        return percent.isZero();
    }

    @Override
    public Optional<BigDecimal> fraction() {
        return part.measure().isEmpty() ? percent.fraction() : Optional.empty();
    }
}

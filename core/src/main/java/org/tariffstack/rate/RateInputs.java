package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is known of an entry when a rate is evaluated. All money is in one currency, the one of the rate. */
public interface RateInputs {

    /** The customs value, zero or more. */
    BigDecimal customsValue();

    /** The amount of a measure, zero or more, in the measure's unit; empty if it is not known. */
    Optional<BigDecimal> measure(Measure measure);

    /** Inputs that know the customs value and nothing else. */
    static RateInputs ofValue(BigDecimal customsValue) {
        return of(customsValue, Map.of());
    }

    /** Inputs that know the customs value and the amounts of some measures. */
    static RateInputs of(BigDecimal customsValue, Map<Measure, BigDecimal> amounts) {
        Objects.requireNonNull(customsValue, "customsValue");
        Map<Measure, BigDecimal> known = Map.copyOf(amounts);
        return new RateInputs() {
            @Override
            public BigDecimal customsValue() {
                return customsValue;
            }

            @Override
            public Optional<BigDecimal> measure(Measure measure) {
                return Optional.ofNullable(known.get(measure));
            }
        };
    }
}

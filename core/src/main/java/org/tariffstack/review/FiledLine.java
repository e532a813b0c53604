package org.tariffstack.review;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One number of an entry line as it was filed.
 *
 * @param heading the number as the tariff prints it, such as "9903.01.24" or "9503.00.00.11"
 * @param duty the duty filed under it, zero or more, in the currency of the entry; empty where it is not stated
 */
public record FiledLine(String heading, Optional<BigDecimal> duty) {
    /** Refuses a duty below zero, or of a size that no duty has. */
    public FiledLine {
        Objects.requireNonNull(heading);
        duty.ifPresent(amount -> Amount.require(amount, "filed duty"));
        if (duty.isPresent() && duty.get().signum() < 0) {
            throw new IllegalArgumentException("A filed duty cannot be negative: " + duty.get());
        }
    }
}

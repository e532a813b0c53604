package org.tariffstack.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate of interest and the days for which it holds.
 *
 * @param from the first day
 * @param to the last day, which it still holds for; never before the first
 * @param rate the rate of a year as a fraction, zero or more: 0.07 for 7%
 */
public record InterestPeriod(LocalDate from, LocalDate to, BigDecimal rate) {
    /** Refuses periods that end before they begin, and rates below zero. */
    public InterestPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A rate must not end before it begins: " + from + " to " + to);
        }
        Amount.require(rate, "rate of interest");
        if (rate.signum() < 0) {
            throw new IllegalArgumentException("A rate of interest cannot be negative: " + rate);
        }
    }
}

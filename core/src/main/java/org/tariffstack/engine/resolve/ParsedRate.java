package org.tariffstack.engine.resolve;

import org.tariffstack.rate.DutyRate;

/**
 * A rate that was read.
 *
 * @param rate the rate
 * @param text its canonical text
 */
public record ParsedRate(DutyRate rate, String text) {
    ParsedRate(DutyRate rate) {
        this(rate, rate.text());
    }
}

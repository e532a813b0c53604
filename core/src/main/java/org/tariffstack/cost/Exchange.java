package org.tariffstack.cost;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate of exchange that was used.
 *
 * @param from the currency that is converted, an ISO 4217 code
 * @param to the currency it is converted into
 * @param on the day whose rate was asked for
 * @param rate how much of {@code to} one unit of {@code from} is, more than zero
 * @param source whose rate it is, in the words of the caller; may be empty
 */
public record Exchange(String from, String to, LocalDate on, BigDecimal rate, String source) {
    /**
     * Checks the rate.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if it is zero or less, or has more digits than any rate
     */
    public Exchange {
        Amounts.refuseNoRate(rate);
    }
}

package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.List;
import org.tariffstack.law.Citation;

/**
 * A fee of an entry.
 *
 * @param fee its id, such as "mpf"
 * @param title what it is called
 * @param amount for the entry, in cents; zero where it is not owed
 * @param how how it was computed, or why it is not owed
 * @param payer who pays it to customs
 * @param shares what each line bears of it, in the order of the lines; they add up to the amount
 * @param spared the lines that are spared it
 * @param citation where it stands in the law
 */
public record FeeLine(String fee, String title, BigDecimal amount, String how, String payer, List<BigDecimal> shares,
        List<Spared> spared, Citation citation) {
    /** Keeps copies of the lists. */
    public FeeLine {
        shares = List.copyOf(shares);
        spared = List.copyOf(spared);
    }

    /**
     * A line that does not owe a fee, or not on all of its value.
     *
     * @param line its number, 1 for the first
     * @param title why, in words
     * @param citation where that stands in the law
     */
    public record Spared(int line, String title, Citation citation) {}
}

package org.tariffstack.law;

/**
 * What the law says of duties after they were paid: until when their liquidation may be contested, and that what was
 * paid too much bears interest.
 *
 * @param protestDays how many days after the liquidation a protest may be filed, 1 or more
 * @param protest where that stands in the law
 * @param interest where the interest stands in the law
 */
public record Liquidation(int protestDays, Citation protest, Citation interest) {
    /** Refuses a window that closes before it opens. */
    public Liquidation {
        if (protestDays < 1) {
            throw new IllegalArgumentException("A protest needs a day at least, not " + protestDays);
        }
    }
}

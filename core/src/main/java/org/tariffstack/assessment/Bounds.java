package org.tariffstack.assessment;

import java.math.BigDecimal;

/**
 * The least and the most that the duty can be, whatever the answers to the open questions.
 *
 * @param least the least
 * @param most the most, never below the least
 */
public record Bounds(BigDecimal least, BigDecimal most) {
    /** Refuses bounds that cross. */
    public Bounds {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("least " + least + " is above most " + most);
        }
    }
}

package org.tariffstack.review;

import java.math.BigDecimal;

/** Keeps the amounts of this package within a size that money has. */
final class Amount {
    /** Far above what is entered: the exact duties of our own assessments have more digits than amounts that people write. */
    private static final int MOST_DIGITS = 200;

    private Amount() {}

    static void require(BigDecimal amount, String what) {
        if (amount.scale() > MOST_DIGITS || amount.scale() < -MOST_DIGITS
                || (long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("A " + what + " has at most " + MOST_DIGITS
                    + " digits on either side of the point");
        }
    }
}

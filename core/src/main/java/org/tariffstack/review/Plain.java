package org.tariffstack.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts for people. */
final class Plain {
    private Plain() {}

    /** An amount in cents, its thousands parted by commas. */
    static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
    }
}

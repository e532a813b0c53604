package org.tariffstack.landedcost.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts and rates of comparisons, where some may be unknown. */
public final class Amounts {
    private static final int PERCENT_DIGITS = 4;

    private Amounts() {}

    /** An amount for people: 14,500.00, or "unknown". */
    public static String money(Optional<BigDecimal> amount) {
        return amount.map(Figures::people).orElse("unknown");
    }

    /** A difference for people: +12,500.00, -150.00, or "unknown". */
    public static String more(Optional<BigDecimal> amount) {
        return amount.map(known -> (known.signum() > 0 ? "+" : "") + money(amount)).orElse("unknown");
    }

    /** A rate for people: 145%, or "unknown". */
    public static String percent(Optional<BigDecimal> rate) {
        return rate.map(known -> known.movePointRight(2).setScale(PERCENT_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString() + "%").orElse("unknown");
    }

    /** An amount for programs: 14500.00, or null. */
    public static @Nullable String plain(Optional<BigDecimal> amount) {
        return amount.map(Figures::plain).orElse(null);
    }

    /** A rate for programs: 1.45, or null. */
    public static @Nullable String fraction(Optional<BigDecimal> rate) {
        return rate.map(known -> known.stripTrailingZeros().toPlainString()).orElse(null);
    }
}

package org.tariffstack.landedcost.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Amounts and rates as the reports write them. */
public final class Figures {
    private static final int PERCENT_DIGITS = 2;

    private Figures() {}

    /** An amount for people: in cents, its thousands parted. */
    public static String people(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** A count for people. */
    public static String people(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** An amount for programs: a plain decimal in cents. */
    public static String plain(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** An amount for programs, or an empty text. */
    public static String plain(Optional<BigDecimal> amount) {
        return amount.map(Figures::plain).orElse("");
    }

    /** A rate for people: 1.45 is 145.00%. */
    public static String percent(Optional<BigDecimal> rate) {
        return rate.map(fraction -> fraction.movePointRight(2).setScale(PERCENT_DIGITS, RoundingMode.HALF_UP)
                .toPlainString() + "%").orElse("");
    }

    /** A rate for programs: a plain decimal to six digits, 1.45 for 145%. */
    public static String rate(Optional<BigDecimal> rate) {
        return rate.map(fraction -> fraction.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
                .orElse("");
    }
}

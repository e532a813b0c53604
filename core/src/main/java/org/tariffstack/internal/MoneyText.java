package org.tariffstack.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/** Amounts of money for people, and as {@code javax.money} has them. */
public final class MoneyText {
    private MoneyText() {}

    /** An amount in cents, half a cent counting as one, its thousands parted by commas: 1,234.50. */
    public static String of(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", cents(amount));
    }

    /** An amount in cents, half a cent counting as one. */
    public static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** An amount of a currency, exactly. */
    public static MonetaryAmount amount(BigDecimal amount, CurrencyUnit currency) {
        return Monetary.getDefaultAmountFactory().setCurrency(currency).setNumber(amount).create();
    }

    /**
     * An amount of a currency, exactly.
     *
     * @param currency the three letters of its code
     */
    public static MonetaryAmount amount(BigDecimal amount, String currency) {
        return Monetary.getDefaultAmountFactory().setCurrency(currency).setNumber(amount).create();
    }
}

package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;

/** How amounts of money are written in rate texts. */
final class MoneyText {

    private MoneyText() {
    }

    /** The text: {@code 50¢} below a dollar, {@code $4.50} from a dollar on, {@code CNY 0.2} in other currencies. */
    static String of(BigDecimal amount, String currency) {
        if (!currency.equals("USD")) {
            return currency + " " + amount.toPlainString();
        }
        if (amount.compareTo(BigDecimal.ONE) < 0) {
            return Exact.canonical(amount.movePointRight(2), "money").toPlainString() + "¢";
        }
        return "$" + (amount.scale() == 1 ? amount.setScale(2) : amount).toPlainString();
    }

    /**
     * The currency code itself, if it is three capital letters.
     *
     * @throws IllegalArgumentException if it is not
     */
    static String checkedCurrency(String currency) {
        Objects.requireNonNull(currency, "currency");
        boolean good = currency.length() == 3 && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!good) {
            throw new IllegalArgumentException("A currency code is three capital letters such as USD, not \"" + currency + "\"");
        }
        return currency;
    }
}

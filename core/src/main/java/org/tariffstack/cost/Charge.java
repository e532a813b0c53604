package org.tariffstack.cost;

import java.util.Objects;
import javax.money.MonetaryAmount;
import javax.money.UnknownCurrencyException;
import org.tariffstack.entry.Currencies;
import org.tariffstack.entry.Decimals;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.internal.MoneyText;

/**
 * A cost of goods beside their price, such as freight.
 *
 * @param kind what it is, one of the charges of the book's {@code valuation()}: "freight", "insurance", "assist"
 * @param amount zero or more, in any currency
 * @param inPrice whether the price of the goods holds it already
 */
public record Charge(String kind, MonetaryAmount amount, boolean inPrice) {
    /**
     * Checks the parts.
     *
     * @throws InvalidEntryException if the amount is negative
     */
    public Charge {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Amounts.refuseHuge(amount, kind);
        if (amount.isNegative()) {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, kind, "A charge cannot be negative: " + amount + ".");
        }
    }

    /** A charge beside the price: {@code of("freight", "1200", "USD")}. */
    public static Charge of(String kind, String amount, String currency) {
        return new Charge(kind, money(kind, amount, currency), false);
    }

    /** The same charge where the price of the goods holds it, as the freight in a price free to the port of arrival. */
    public Charge withinPrice() {
        return new Charge(kind, amount, true);
    }

    private static MonetaryAmount money(String kind, String amount, String currency) {
        try {
            return MoneyText.amount(Decimals.parse(amount.strip()), Currencies.of(currency));
        } catch (NumberFormatException e) {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, kind,
                    "'" + amount + "' is not an amount: write a plain decimal, such as 1200 or 80.50, with at most "
                            + Decimals.MOST_DIGITS + " digits on either side of the point.");
        } catch (UnknownCurrencyException e) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_CURRENCY, "currency",
                    "'" + currency + "' is not a currency of ISO 4217; write USD or CNY.");
        }
    }
}

package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Money per quantity: {@code 50¢/kg}, {@code $4.50 each}, {@code CNY 0.2/kg}.
 *
 * @param amount zero or more, in whole units of the currency: 0.5 for 50 cents
 * @param currency three capital letters, such as USD
 * @param per what the money is charged for
 */
public record SpecificRate(BigDecimal amount, String currency, Per per) implements Term {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the amount is negative or the currency is not three capital letters
     */
    public SpecificRate {
        amount = Exact.canonical(amount, "money");
        currency = MoneyText.checkedCurrency(currency);
        Objects.requireNonNull(per, "per");
    }

    @Override
    public String text() {
        return MoneyText.of(amount, currency) + per.text();
    }

    @Override
    public Set<Measure> needs() {
        return Set.of(per.measure());
    }

    @Override
    public boolean isFree() {
        return amount.signum() == 0;
    }

    @Override
    public Optional<String> currencyCode() {
        return Optional.of(currency);
    }
}

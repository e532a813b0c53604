package org.tariffstack.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javax.money.UnknownCurrencyException;
import javax.money.convert.ConversionQuery;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;

/** Where rates of exchange come from: always from the caller, for the law only says whose rate counts. */
@FunctionalInterface
public interface ExchangeRates {
    /** No rates: only amounts in the currency of the book can be computed with. */
    ExchangeRates NONE = (from, to, on) -> Optional.empty();

    /** The rate of a day, or empty if it is not known. */
    Optional<Exchange> find(String from, String to, LocalDate on);

    /**
     * The rates of a provider of {@code javax.money.convert}. It is asked for the day by a {@link LocalDate} in the
     * query; what it answers without one it does not answer here.
     */
    static ExchangeRates of(ExchangeRateProvider provider) {
        return (from, to, on) -> {
            try {
                ConversionQuery query = ConversionQueryBuilder.of().setBaseCurrency(from).setTermCurrency(to)
                        .set(LocalDate.class, on).build();
                ExchangeRate rate = provider.getExchangeRate(query);
                return rate == null ? Optional.empty() : Optional.of(new Exchange(from, to, on,
                        rate.getFactor().numberValue(BigDecimal.class), provider.getContext().getProviderName()));
            } catch (CurrencyConversionException | UnknownCurrencyException e) {
                return Optional.empty();
            }
        };
    }
}

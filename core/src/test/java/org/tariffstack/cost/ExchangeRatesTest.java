package org.tariffstack.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.NumberValue;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversion;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import javax.money.convert.ProviderContext;
import javax.money.convert.ProviderContextBuilder;
import javax.money.convert.RateType;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.InvalidEntryException;

/** Rates by JSR 354 and by table. */
class ExchangeRatesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);

    /** A provider that knows euros on one day. */
    private static final class OneDay implements ExchangeRateProvider {
        @Override
        public ProviderContext getContext() {
            return ProviderContextBuilder.of("one-day", RateType.HISTORIC).build();
        }

        @Override
        public ExchangeRate getExchangeRate(ConversionQuery query) {
            if (!DAY.equals(query.get(LocalDate.class)) || !query.getBaseCurrency().getCurrencyCode().equals("EUR")) {
                throw new CurrencyConversionException(query.getBaseCurrency(), query.getCurrency(), null, "not known");
            }
            return new Rate(query.getBaseCurrency(), query.getCurrency());
        }

        @Override
        public CurrencyConversion getCurrencyConversion(ConversionQuery query) {
            throw new UnsupportedOperationException();
        }
    }

    private record Rate(CurrencyUnit getBaseCurrency, CurrencyUnit getCurrency) implements ExchangeRate {
        @Override
        public ConversionContext getContext() {
            return ConversionContext.HISTORIC_CONVERSION;
        }

        @Override
        public NumberValue getFactor() {
            return Monetary.getDefaultAmountFactory().setCurrency(getCurrency).setNumber(new BigDecimal("1.0425"))
                    .create().getNumber();
        }

        @Override
        public List<ExchangeRate> getExchangeRateChain() {
            return List.of(this);
        }
    }

    @Test
    void aProviderIsAskedForTheDay() {
        ExchangeRates rates = ExchangeRates.of(new OneDay());
        assertThat(rates.find("EUR", "USD", DAY)).contains(
                new Exchange("EUR", "USD", DAY, new BigDecimal("1.0425"), "one-day"));
        assertThat(rates.find("EUR", "USD", DAY.plusDays(1))).isEmpty();
        assertThat(rates.find("CHF", "USD", DAY)).isEmpty();
    }

    @Test
    void aTableTurnsNoRateRound() {
        RateTable table = RateTable.of(List.of(new RateTable.Quote("EUR", "USD", DAY, null, BigDecimal.ONE, "")));
        assertThat(table.find("EUR", "USD", DAY)).isPresent();
        assertThat(table.find("EUR", "USD", DAY.minusDays(1))).isEmpty();
        assertThat(table.find("USD", "EUR", DAY)).isEmpty();
    }

    @Test
    void aRateIsMoreThanNothingAndEndsAfterItBegins() {
        assertThatThrownBy(() -> new RateTable.Quote("EUR", "USD", DAY, null, BigDecimal.ZERO, ""))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("more than zero");
        assertThatThrownBy(() -> new RateTable.Quote("EUR", "USD", DAY, DAY.minusDays(1), BigDecimal.ONE, ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("before it begins");
        assertThatThrownBy(() -> new Exchange("EUR", "USD", DAY, BigDecimal.ONE.negate(), ""))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("more than zero");
    }

    @Test
    void numbersOfASizeThatNoMoneyHasAreRefused() {
        BigDecimal huge = new BigDecimal("-1E999999999");
        assertThatThrownBy(() -> new RateTable.Quote("EUR", "USD", DAY, null, huge, ""))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("at most 30 digits");
        assertThatThrownBy(() -> new Exchange("EUR", "USD", DAY, huge, ""))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("at most 30 digits");
        assertThatThrownBy(() -> Charge.of("freight", "1E999999999", "USD"))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("at most 30 digits");
        assertThatThrownBy(() -> Charge.of("freight", "1", "U.D"))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("'U.D' is not a currency");
    }
}

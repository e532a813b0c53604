package org.tariffstack.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rates of exchange that the caller lists. No rate is made of others: neither turned round nor crossed. */
public final class RateTable implements ExchangeRates {
    private final List<Quote> quotes;

    private RateTable(List<Quote> quotes) {
        this.quotes = quotes;
    }

    /**
     * One line of the table.
     *
     * @param from the currency that is converted, an ISO 4217 code
     * @param to the currency it is converted into
     * @param since the first day on which the rate holds
     * @param through the last day on which it holds, or null if it holds until a later line
     * @param rate how much of {@code to} one unit of {@code from} is, more than zero
     * @param source whose rate it is; may be empty
     */
    public record Quote(String from, String to, LocalDate since, @Nullable LocalDate through, BigDecimal rate,
            String source) {
        /**
         * Checks the line.
         *
         * @throws org.tariffstack.entry.InvalidEntryException if the rate is not more than zero
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Quote {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(source, "source");
            Amounts.refuseNoRate(rate);
            if (through != null && through.isBefore(since)) {
                throw new IllegalArgumentException("The rate of " + from + " ends on " + through
                        + ", before it begins on " + since);
            }
        }

        private boolean holds(String base, String term, LocalDate on) {
            return from.equals(base) && to.equals(term) && !on.isBefore(since)
                    && (through == null || !on.isAfter(through));
        }
    }

    /** A table of the given lines; of several that hold on a day, the one that began last counts. */
    public static RateTable of(List<Quote> quotes) {
        return new RateTable(List.copyOf(quotes));
    }

    @Override
    public Optional<Exchange> find(String from, String to, LocalDate on) {
        return quotes.stream().filter(quote -> quote.holds(from, to, on)).max(Comparator.comparing(Quote::since))
                .map(quote -> new Exchange(from, to, on, quote.rate(), quote.source()));
    }
}

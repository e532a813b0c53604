package org.tariffstack.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rates of interest by day, given by the caller: the law fixes them anew each quarter.
 *
 * <p>A day bears a 365th of the rate of the year, in a leap year a 366th. The day of the deposit bears none, the last day
 * does; each day has the rate of its own period.
 */
public final class InterestRates {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final TreeMap<LocalDate, InterestPeriod> periods = new TreeMap<>();

    private InterestRates() {}

    /**
     * Rates for periods in any order.
     *
     * @throws IllegalArgumentException if two of them share a day
     */
    public static InterestRates of(Collection<InterestPeriod> periods) {
        InterestRates rates = new InterestRates();
        for (InterestPeriod period : periods) {
            Map.Entry<LocalDate, InterestPeriod> before = rates.periods.floorEntry(period.to());
            if (before != null && !before.getValue().to().isBefore(period.from())) {
                throw new IllegalArgumentException("Two rates are given for " + (before.getKey().isAfter(period.from())
                        ? before.getKey() : period.from()) + ".");
            }
            rates.periods.put(period.from(), period);
        }
        return rates;
    }

    /**
     * The interest on one unit of money.
     *
     * @param deposited the day of the deposit, which bears none yet
     * @param through the last day; if it is not after the deposit there is no interest
     * @return the fraction of the amount, to 34 digits
     * @throws UncoveredDayException if a day has no rate
     * @throws IllegalArgumentException if a day is not of the years 1 to 9999
     */
    public BigDecimal factor(LocalDate deposited, LocalDate through, Compounding compounding) {
        if (deposited.getYear() < FIRST_YEAR || through.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Interest is computed for the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", not from " + deposited + " through " + through);
        }
        BigDecimal factor = compounding == Compounding.DAILY ? BigDecimal.ONE : BigDecimal.ZERO;
        LocalDate day = deposited.plusDays(1);
        while (!day.isAfter(through)) {
            Map.Entry<LocalDate, InterestPeriod> held = periods.floorEntry(day);
            if (held == null || held.getValue().to().isBefore(day)) {
                throw new UncoveredDayException(day);
            }
            LocalDate last = earliest(held.getValue().to(), earliest(through, day.withDayOfYear(day.lengthOfYear())));
            int days = (int) ChronoUnit.DAYS.between(day, last) + 1;
            BigDecimal daily = held.getValue().rate()
                    .divide(BigDecimal.valueOf(day.lengthOfYear()), MathContext.DECIMAL128);
            factor = compounding == Compounding.DAILY
                    ? factor.multiply(BigDecimal.ONE.add(daily).pow(days, MathContext.DECIMAL128), MathContext.DECIMAL128)
                    : factor.add(daily.multiply(BigDecimal.valueOf(days)), MathContext.DECIMAL128);
            day = last.plusDays(1);
        }
        return compounding == Compounding.DAILY ? factor.subtract(BigDecimal.ONE) : factor;
    }

    /**
     * The interest on an amount, not rounded.
     *
     * @see #factor
     */
    public BigDecimal interest(BigDecimal amount, LocalDate deposited, LocalDate through, Compounding compounding) {
        return amount.multiply(factor(deposited, through, compounding));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

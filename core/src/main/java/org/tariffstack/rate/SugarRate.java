package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tariffstack.entry.Unit;

/**
 * The rate of raw sugar: money per kilogram, less some for each degree of polarization under 100 and pro rata for a part
 * of a degree, but not below a minimum. All money is in US dollars per kilogram.
 *
 * @param perKilogram the rate at 100 degrees
 * @param perDegree what comes off for each degree below 100
 * @param minimum the lowest rate, whatever the degrees
 */
public record SugarRate(BigDecimal perKilogram, BigDecimal perDegree, BigDecimal minimum) implements DutyRate {

    /** The words between the two deductions' money and the minimum's. */
    static final String PER_DEGREE = "/kg per degree under 100 (pro rata), min ";

    private static final Measure WEIGHT = Per.of(Unit.KILOGRAM).measure();
    private static final Set<Measure> NEEDS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of(WEIGHT, Measure.SUGAR_DEGREES)));
    private static final BigDecimal PURE = BigDecimal.valueOf(100);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an amount is negative
     */
    public SugarRate {
        perKilogram = Exact.canonical(perKilogram, "money");
        perDegree = Exact.canonical(perDegree, "money");
        minimum = Exact.canonical(minimum, "money");
    }

    @Override
    public String text() {
        return MoneyText.of(perKilogram, "USD") + "/kg - " + MoneyText.of(perDegree, "USD") + PER_DEGREE
                + MoneyText.of(minimum, "USD") + "/kg";
    }

    @Override
    public RateResult evaluate(RateInputs inputs) {
        Evaluation evaluation = new Evaluation(inputs);
        Optional<BigDecimal> weight = evaluation.amountOf(WEIGHT);
        Optional<BigDecimal> degrees = evaluation.amountOf(Measure.SUGAR_DEGREES);
        if (weight.isEmpty() || degrees.isEmpty()) {
            return evaluation.result();
        }
        return new RateResult.Amount(weight.get().multiply(rateAt(degrees.get())));
    }

    /** The money per kilogram at so many degrees; above 100 degrees it stays that of 100. */
    public BigDecimal rateAt(BigDecimal degrees) {
        BigDecimal under = PURE.subtract(degrees).max(BigDecimal.ZERO);
        return perKilogram.subtract(perDegree.multiply(under)).max(minimum);
    }

    @Override
    public Set<Measure> needs() {
        return NEEDS;
    }

    @Override
    public boolean isFree() {
        return perKilogram.signum() == 0 && minimum.signum() == 0;
    }

    @Override
    public Optional<String> currencyCode() {
        return Optional.of("USD");
    }
}

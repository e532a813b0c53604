package org.tariffstack.engine.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.FactValues;
import org.tariffstack.engine.resolve.NumberSource;
import org.tariffstack.engine.resolve.StatedInputs;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateInputs;
import org.tariffstack.rate.RateResult;

/** Fourth stage: what rates come to on the amounts of one entry. */
public final class Pricer {
    private final Rounding rounding;

    /** Prices with amounts rounded in a way. */
    public Pricer(Rounding rounding) {
        this.rounding = rounding;
    }

    /** The base duty. */
    public Price base(EntryCase entry) {
        return of(entry.base().duty(), entry.base().basis() == null ? entry.value() : entry.base().basis());
    }

    /**
     * What a charge comes to.
     *
     * @param base the base duty
     */
    public Price price(Charge charge, Price base, EntryCase entry) {
        BigDecimal basis = charge.basis().of(entry);
        RateInputs inputs = new StatedInputs(basis, entry.entry().quantities(), facts(charge, entry));
        return price(charge.rate(), basis, charge.besideBase() ? whole(base, entry) : BigDecimal.ZERO, entry, inputs);
    }

    /** The base duty on the whole value, of which a charge on a part of it counts that part. */
    private @Nullable BigDecimal whole(Price base, EntryCase entry) {
        return entry.base().basis() == null ? base.duty() : of(entry.base().whole(), entry.value()).duty();
    }

    private static FactValues facts(Charge charge, EntryCase entry) {
        FactValues facts = entry.facts();
        for (Map.Entry<String, NumberSource> measure : charge.measures().entrySet()) {
            facts = facts.with(measure.getKey(), measure.getValue().of(entry.facts()), measure.getValue());
        }
        return facts;
    }

    /** What a rate comes to on a part of the value, beside a base duty (null if that cannot be computed). */
    private Price price(AdditionalRate rate, BigDecimal basis, @Nullable BigDecimal base, EntryCase entry,
            RateInputs inputs) {
        if (basis.signum() == 0 && entry.value().signum() > 0) {
            // Nothing of the value is left to it: no line shows it, and a rate by weight must not count the goods either.
            return Price.of(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (rate instanceof AdditionalRate.Plus plus) {
            return of(plus.rate(), basis, inputs);
        }
        if (rate instanceof AdditionalRate.InLieu inLieu) {
            return of(inLieu.rate(), basis, inputs);
        }
        if (rate instanceof AdditionalRate.TopUpTo topUp) {
            BigDecimal counted = topUp.overGeneral() ? entry.base().generalAmount() : base;
            if (counted == null) {
                return Price.unresolved(basis, "needs the base duty");
            }
            BigDecimal part = basis.compareTo(entry.value()) == 0 ? counted
                    : counted.multiply(basis).divide(entry.value(), MathContext.DECIMAL128);
            BigDecimal gap = topUp.fraction().multiply(basis).subtract(part);
            return Price.of(basis, rounding.duty(gap.max(BigDecimal.ZERO)));
        }
        if (rate instanceof AdditionalRate.MinimumPrice minimum) {
            RateResult floor = minimum.price().evaluate(inputs);
            return floor instanceof RateResult.Amount amount
                    ? Price.of(basis, rounding.duty(amount.amount().subtract(basis).max(BigDecimal.ZERO)))
                    : of(floor, basis);
        }
        if (rate instanceof AdditionalRate.Choice choice) {
            return Price.unresolved(basis, "either " + choice.first().text() + " or " + choice.second().text()
                    + ", as the carrier has chosen");
        }
        // A ban charges nothing; it is told beside the duty.
        return rate instanceof AdditionalRate.Prohibited ? Price.of(basis, BigDecimal.ZERO)
                : Price.unresolved(basis, "the rate is not known");
    }

    private Price of(DutyRate rate, BigDecimal basis, RateInputs inputs) {
        Optional<BigDecimal> fraction = rate.fraction();
        return fraction.isPresent() ? Price.of(basis, rounding.duty(basis.multiply(fraction.get())))
                : of(rate.evaluate(inputs), basis);
    }

    private Price of(RateResult result, BigDecimal basis) {
        if (result instanceof RateResult.Amount amount) {
            return Price.of(basis, rounding.duty(amount.amount()));
        }
        if (result instanceof RateResult.Needs needs) {
            return Price.unresolved(basis, "needs "
                    + needs.missing().stream().map(Measure::key).collect(Collectors.joining(", ")));
        }
        return Price.unresolved(basis, ((RateResult.Unavailable) result).why());
    }
}

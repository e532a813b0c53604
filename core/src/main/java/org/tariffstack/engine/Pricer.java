package org.tariffstack.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateInputs;
import org.tariffstack.rate.RateResult;

/** Fourth stage: what each line comes to. */
final class Pricer {
    private final Rounding rounding;

    Pricer(Rounding rounding) {
        this.rounding = rounding;
    }

    /**
     * Prices the standing candidates and, last, the base rate.
     *
     * @return a price for each candidate that stands, and last for the base rate; null for what does not stand
     */
    @Nullable Priced[] price(EntryCase entry, Selection selection, Decision decision, BigDecimal[] bases) {
        int size = bases.length;
        @Nullable Priced[] prices = new Priced[size + 1];
        boolean baseStands = decision.stands(selection.base());
        Priced base = base(entry);
        if (baseStands) {
            prices[size] = base;
        }
        BigDecimal counted = baseStands ? base.duty() : BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            if (bases[i] != null) {
                TariffLayer layer = selection.candidates().get(i).layer();
                prices[i] = layer.kind() == LayerKind.RELIEF ? Priced.of(bases[i], BigDecimal.ZERO)
                        : price(layer.rate(), bases[i], counted, entry);
            }
        }
        return prices;
    }

    /** What a duty would come to on the full value, beside a base duty. */
    Priced alone(EntryCase entry, Selection.Candidate candidate, BigDecimal base) {
        return price(candidate.layer().rate(), entry.value(), base, entry);
    }

    /** The base duty. */
    Priced base(EntryCase entry) {
        return of(entry.base().duty(), entry.value());
    }

    /** What a charge of a plan comes to beside the base duty. */
    Priced price(Charge charge, Selection selection, Priced base, EntryCase entry) {
        return price(selection.candidates().get(charge.candidate()).layer().rate(), charge.basis(entry.value()),
                charge.besideBase() ? base.duty() : BigDecimal.ZERO, entry);
    }

    /** What a rate comes to on a part of the value, beside a base duty (null if that cannot be computed). */
    Priced price(AdditionalRate rate, BigDecimal basis, @Nullable BigDecimal base, EntryCase entry) {
        if (basis.signum() == 0 && entry.value().signum() > 0) {
            // Nothing of the value is left to it: no line shows it, and a rate by weight must not count the goods either.
            return Priced.of(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (rate instanceof AdditionalRate.Plus plus) {
            return of(plus.rate(), basis, entry);
        }
        if (rate instanceof AdditionalRate.InLieu inLieu) {
            return of(inLieu.rate(), basis, entry);
        }
        if (rate instanceof AdditionalRate.TopUpTo topUp) {
            BigDecimal counted = topUp.overGeneral() ? entry.base().generalAmount() : base;
            if (counted == null) {
                return Priced.unresolved(basis, "needs the base duty");
            }
            BigDecimal part = basis.compareTo(entry.value()) == 0 ? counted
                    : counted.multiply(basis).divide(entry.value(), MathContext.DECIMAL128);
            BigDecimal gap = topUp.fraction().multiply(basis).subtract(part);
            return Priced.of(basis, rounding.duty(gap.max(BigDecimal.ZERO)));
        }
        if (rate instanceof AdditionalRate.MinimumPrice minimum) {
            RateResult floor = minimum.price().evaluate(inputs(basis, entry));
            return floor instanceof RateResult.Amount amount
                    ? Priced.of(basis, rounding.duty(amount.amount().subtract(basis).max(BigDecimal.ZERO)))
                    : of(floor, basis);
        }
        if (rate instanceof AdditionalRate.Choice choice) {
            return Priced.unresolved(basis, "either " + choice.first().text() + " or " + choice.second().text()
                    + ", as the carrier has chosen");
        }
        // A ban charges nothing; it is told beside the duty.
        return rate instanceof AdditionalRate.Prohibited ? Priced.of(basis, BigDecimal.ZERO)
                : Priced.unresolved(basis, "the rate is not known");
    }

    private Priced of(DutyRate rate, BigDecimal basis, EntryCase entry) {
        Optional<BigDecimal> fraction = rate.fraction();
        return fraction.isPresent() ? Priced.of(basis, rounding.duty(basis.multiply(fraction.get())))
                : of(rate.evaluate(inputs(basis, entry)), basis);
    }

    private Priced of(RateResult result, BigDecimal basis) {
        if (result instanceof RateResult.Amount amount) {
            return Priced.of(basis, rounding.duty(amount.amount()));
        }
        if (result instanceof RateResult.Needs needs) {
            return Priced.unresolved(basis, "needs "
                    + needs.missing().stream().map(Measure::key).collect(Collectors.joining(", ")));
        }
        return Priced.unresolved(basis, ((RateResult.Unavailable) result).why());
    }

    private static RateInputs inputs(BigDecimal basis, EntryCase entry) {
        return new StatedInputs(basis, entry.entry().quantities(), entry.facts());
    }
}

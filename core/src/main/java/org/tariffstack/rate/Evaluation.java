package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up the terms of one rate for one entry, and notes every measure that is missing on the way. */
final class Evaluation {

    private final RateInputs inputs;
    private final List<Measure> missing = new ArrayList<>(0);
    private BigDecimal total = BigDecimal.ZERO;

    Evaluation(RateInputs inputs) {
        this.inputs = inputs;
    }

    Evaluation add(Term term) {
        if (term instanceof AdValorem rate) {
            total = total.add(rate.percent().ofValue(inputs.customsValue()));
        } else if (term instanceof ComponentRate rate) {
            valueOf(rate.part()).ifPresent(value -> total = total.add(rate.percent().ofValue(value)));
        } else if (term instanceof SpecificRate rate) {
            amountOf(rate.per().measure()).ifPresent(amount -> total = total.add(rate.per().charge(rate.amount(), amount)));
        }
        return this;
    }

    /** The amount of a measure; if it is not known it is noted as missing. */
    Optional<BigDecimal> amountOf(Measure measure) {
        Optional<BigDecimal> amount = inputs.measure(measure);
        if (amount.isEmpty() && !missing.contains(measure)) {
            missing.add(measure);
        }
        return amount;
    }

    RateResult result() {
        return missing.isEmpty() ? new RateResult.Amount(total) : new RateResult.Needs(missing);
    }

    private Optional<BigDecimal> valueOf(Part part) {
        if (part.measure().isEmpty()) {
            return Optional.of(inputs.customsValue());
        }
        Measure whole = part.measure().get();
        Optional<BigDecimal> known = inputs.measure(whole).or(() -> sumOf(part.pieces()));
        return known.isPresent() ? known : amountOf(whole);
    }

    // A joint value (case and strap) is also known when each of its pieces is.
    private Optional<BigDecimal> sumOf(List<Part> pieces) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part piece : pieces) {
            Optional<BigDecimal> value = piece.measure().flatMap(inputs::measure);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}

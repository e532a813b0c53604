package org.tariffstack.rate;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rate that is known to be one of several, while sources do not tell which: {@code either 3% or 6%}. It is never priced by
 * itself; the lowest and the highest of what its rates give are the bounds of the duty.
 *
 * @param rates two or more different rates, in the order of the text; none of them leaves several rates possible itself
 */
public record AlternativeRates(List<DutyRate> rates) implements DutyRate {
    static final String EITHER = "either ";
    static final String OR = " or ";

    /**
     * Copies the rates.
     *
     * @throws IllegalArgumentException if there are fewer than two, if two are the same, or if one could not be read back
     *         from the text: one that leaves several rates possible itself, or the text of which holds the word "or"
     */
    public AlternativeRates {
        rates = List.copyOf(rates);
        if (rates.size() < 2 || Set.copyOf(rates).size() < rates.size()) {
            throw new IllegalArgumentException("Name two or more different rates");
        }
        if (rates.stream().anyMatch(rate -> rate instanceof AlternativeRates || rate.text().contains(OR))) {
            throw new IllegalArgumentException("A rate among alternatives is one rate, without the word \"or\"");
        }
    }

    @Override
    public String text() {
        return EITHER + rates.stream().map(DutyRate::text).collect(Collectors.joining(OR));
    }

    /** Never an amount: says between which rates it is. */
    @Override
    public RateResult evaluate(RateInputs inputs) {
        return new RateResult.Unavailable("the rate is " + text());
    }

    /** The measures that any of the rates names. */
    @Override
    public Set<Measure> needs() {
        Set<Measure> needs = new LinkedHashSet<>();
        rates.forEach(rate -> needs.addAll(rate.needs()));
        return Collections.unmodifiableSet(needs);
    }

    @Override
    public boolean isFree() {
        return false;
    }

    @Override
    public Optional<String> currencyCode() {
        return rates.stream().flatMap(rate -> rate.currencyCode().stream()).findFirst();
    }
}

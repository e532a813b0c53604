package org.tariffstack.rate;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sum of terms: {@code 46.3¢/kg + 14.9%}.
 *
 * @param terms two or more, in the order of the text
 */
public record CompoundRate(List<Term> terms) implements DutyRate {

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException if there are fewer than two, or if their money is in different currencies
     */
    public CompoundRate {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new IllegalArgumentException("A compound rate has two terms or more");
        }
        if (terms.stream().flatMap(term -> term.currencyCode().stream()).distinct().count() > 1) {
            throw new IllegalArgumentException("The terms of a rate name one currency, not several");
        }
    }

    @Override
    public String text() {
        return terms.stream().map(Term::text).collect(Collectors.joining(" + "));
    }

    @Override
    public RateResult evaluate(RateInputs inputs) {
        Evaluation sum = new Evaluation(inputs);
        terms.forEach(sum::add);
        return sum.result();
    }

    @Override
    public Set<Measure> needs() {
        Set<Measure> needs = new LinkedHashSet<>();
        terms.forEach(term -> needs.addAll(term.needs()));
        return Collections.unmodifiableSet(needs);
    }

    @Override
    public boolean isFree() {
        return terms.stream().allMatch(Term::isFree);
    }

    @Override
    public Optional<String> currencyCode() {
        return terms.stream().flatMap(term -> term.currencyCode().stream()).findFirst();
    }
}

package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A rate of duty as a tariff prints it: {@code Free}, {@code 2.5%}, {@code 1.5¢/kg + 2%}, {@code REF:each-garment}; or what is
 * known of it where sources leave several rates possible: {@code either 2.5% or 5%}.
 */
public sealed interface DutyRate
        permits Free, Term, CompoundRate, CappedRate, SugarRate, ReferenceRate, NoteRate, AlternativeRates {

    /**
     * Reads a rate. The canonical texts of {@link #text()} are understood, and what a person would type instead:
     * {@code 2.5 %}, {@code 50 cents/kg}, {@code $0.50 per kilogram}, {@code 0.5 USD/kg}, {@code FREE}.
     *
     * @throws RateTextException if the text is blank or is no rate; it says where and what was expected
     */
    static DutyRate parse(String text) {
        return text.equals("Free") ? Free.PLAIN : new RateParser(text, 0, text.length()).whole();
    }

    /** The canonical text; {@link #parse} gives this rate back. */
    String text();

    /**
     * The duty on an entry, or what is missing to tell it.
     *
     * <p>Amounts are exact. Where a division has no end (33 1/3%, a charge per gross), the term keeps 34 digits.
     */
    RateResult evaluate(RateInputs inputs);

    /** The measures that the text names, in its order; a reference may ask for more once it is followed. */
    Set<Measure> needs();

    /** Whether the duty is nil for every entry: free, or a rate of zero. */
    boolean isFree();

    /**
     * The exact fraction of the customs value that is owed, 0.025 for 2.5% and 0 for free; empty for every other kind of
     * rate and for percentages without a finite decimal form.
     */
    default Optional<BigDecimal> fraction() {
        return Optional.empty();
    }

    /** The currency of the money in the text, such as USD; empty if it names no money. */
    default Optional<String> currencyCode() {
        return Optional.empty();
    }
}

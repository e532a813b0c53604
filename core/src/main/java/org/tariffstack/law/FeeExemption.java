package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;

/**
 * Goods for which fees are not owed.
 *
 * @param fees the ids of the fees
 * @param title which goods these are, in words
 * @param preferences symbols of preferences, one of which must be claimed and open to the goods; none for goods under
 *        any or no preference
 * @param origins their origins
 * @param products their codes
 * @param when what else must hold
 * @param portion the part of the value that is spared, or null for all of it
 * @param validity when it holds
 * @param citation where it stands in the law
 * @param place where it stands in the book
 */
public record FeeExemption(Set<String> fees, String title, Set<String> preferences, OriginScope origins,
        ProductScope products, Condition when, @Nullable Portion portion, Validity validity, Citation citation,
        SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public FeeExemption {
        fees = InOrder.copyOf(fees);
        preferences = InOrder.copyOf(preferences);
    }

    /**
     * Whether it may reach an entry, before its condition is asked.
     *
     * @param offered the preferences of the book
     * @param at the instant of entry
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public boolean reaches(Entry entry, Collection<Preference> offered, Instant at, @Nullable LocalDate known) {
        return validity.holds(at, known) && origins.contains(entry.origin(), at, known)
                && products.match(entry.hts(), at, known).coverage() == ProductMatch.Coverage.WHOLE
                && (preferences.isEmpty() || entry.spi().filter(preferences::contains).isPresent()
                        && offered.stream().anyMatch(preference ->
                                preference.symbol().equals(entry.spi().get())
                                        && preference.covers(entry.origin(), at, known)));
    }
}

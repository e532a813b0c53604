package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;

/**
 * The origins that a rule reaches: everything, or countries and lists, less others.
 *
 * @param text the scope in the book's words
 * @param all whether every origin is taken in before the exceptions
 * @param countries countries taken in by name
 * @param lists lists taken in
 * @param exceptCountries countries left out
 * @param exceptLists lists left out
 */
public record OriginScope(String text, boolean all, Set<Origin> countries, List<CountryList> lists,
        Set<Origin> exceptCountries, List<CountryList> exceptLists) {
    /** Keeps copies of what it is made of. */
    public OriginScope {
        countries = Set.copyOf(countries);
        lists = List.copyOf(lists);
        exceptCountries = Set.copyOf(exceptCountries);
        exceptLists = List.copyOf(exceptLists);
    }

    /** Every origin. */
    public static final OriginScope EVERY = new OriginScope("*", true, Set.of(), List.of(), Set.of(), List.of());

    /** Whether the origin is inside at an instant, to the knowledge of a day. */
    public boolean contains(Origin origin, Instant at, @Nullable LocalDate known) {
        return (all || countries.contains(origin) || anyHolds(lists, origin, at, known))
                && !exceptCountries.contains(origin) && !anyHolds(exceptLists, origin, at, known);
    }

    private static boolean anyHolds(List<CountryList> lists, Origin origin, Instant at, @Nullable LocalDate known) {
        for (CountryList list : lists) {
            if (list.contains(origin, at, known)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}

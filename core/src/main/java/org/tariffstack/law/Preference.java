package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;

/**
 * A special programme of column 1: a symbol that the importer claims, for goods of certain countries.
 *
 * @param symbol the symbol, such as "KR" or "A+"
 * @param title the programme's name
 * @param countries its beneficiaries, or an empty list where the book does not hold them
 * @param validity when it can be claimed; several versions of one symbol may follow one another
 * @param citation the legal act
 * @param place where it stands in the book
 */
public record Preference(String symbol, String title, List<Origin> countries, Validity validity, Citation citation,
        SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public Preference {
        countries = List.copyOf(countries);
    }

    /** Whether goods of the origin can claim it at the instant. */
    public boolean covers(Origin origin, Instant at, @Nullable LocalDate known) {
        return validity.holds(at, known) && (countries.isEmpty() || countries.contains(origin));
    }
}

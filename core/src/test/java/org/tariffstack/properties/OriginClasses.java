package org.tariffstack.properties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.TariffBook;

/**
 * Origins that the law cannot tell apart: every scope of the book takes both in, or neither, at every instant, both pay
 * the same column, and of the preferences that a {@link FactProfile} claims the same are open to both.
 */
final class OriginClasses {
    private final Map<String, OriginClass> classes = new LinkedHashMap<>();
    private final Map<Origin, OriginClass> byOrigin = new TreeMap<>();

    OriginClasses(TariffBook book, Scopes scopes) {
        for (Origin origin : book.countries().keySet().stream().sorted().toList()) {
            NavigableSet<Instant> changes = new TreeSet<>();
            StringBuilder signature = new StringBuilder();
            List<OriginScope> within = new ArrayList<>();
            for (OriginScope scope : scopes.origins()) {
                String held = held(origin, scope, changes);
                signature.append(held).append('\n');
                if (!held.isEmpty()) {
                    within.add(scope);
                }
            }
            OriginScope column2 = new OriginScope("column 2", false, Set.of(), List.of(book.column2Countries()),
                    Set.of(), List.of());
            signature.append(held(origin, column2, changes));
            book.preferences().stream().filter(preference -> FactProfile.symbols().contains(preference.symbol()))
                    .forEach(preference -> {
                        signature.append('\n').append(preference.symbol()).append(preference.validity())
                                .append(held(origin, preference.countries(), changes));
                        Scopes.changes(preference.validity(), changes);
                    });
            OriginClass of = classes.computeIfAbsent(signature.toString(),
                    key -> new OriginClass(new ArrayList<>(), within, changes));
            of.members().add(origin);
            byOrigin.put(origin, of);
        }
    }

    /**
     * A class.
     *
     * @param members its origins
     * @param within the scopes that take them in at some time
     * @param changes when a scope begins or ceases to take them in
     */
    record OriginClass(List<Origin> members, List<OriginScope> within, NavigableSet<Instant> changes) {
        Origin first() {
            return members.get(0);
        }
    }

    /** Since when a scope takes an origin in or leaves it out; empty if it never takes it in. */
    private static String held(Origin origin, OriginScope scope, NavigableSet<Instant> changes) {
        NavigableSet<Instant> instants = new TreeSet<>();
        instants.add(Instant.MIN);
        Stream.concat(scope.lists().stream(), scope.exceptLists().stream()).flatMap(list -> list.members().stream())
                .map(CountryList.Member::validity).forEach(validity -> Scopes.changes(validity, instants));
        StringBuilder text = new StringBuilder();
        boolean before = false;
        for (Instant at : instants) {
            boolean inside = scope.contains(origin, at, null);
            if (inside != before) {
                text.append(' ').append(at).append(inside);
                changes.add(at);
            }
            before = inside;
        }
        return text.toString();
    }

    /** All classes. */
    List<OriginClass> all() {
        return List.copyOf(classes.values());
    }

    /** The class of an origin. */
    OriginClass of(Origin origin) {
        return byOrigin.get(origin);
    }
}

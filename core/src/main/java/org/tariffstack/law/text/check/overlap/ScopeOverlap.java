package org.tariffstack.law.text.check.overlap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;

/**
 * Finds an instant, an origin and a good that are inside several scopes at once.
 *
 * @param at the instant
 * @param origin the origin
 * @param hts the good, or null where the scopes hold every good
 */
public record ScopeOverlap(Instant at, Origin origin, @Nullable HtsCode hts) {

    /** Looks for a meeting in a period, to the knowledge of a day (null for now); null if there is none. */
    public static @Nullable ScopeOverlap find(TariffBook book, Collection<OriginScope> origins, Collection<ProductScope> products,
            EffectivePeriod during, @Nullable LocalDate known) {
        for (Instant at : instants(origins, products, during, known)) {
            Origin origin = origin(book, origins, at, known);
            if (origin == null) {
                continue;
            }
            if (products.stream().allMatch(ProductScope.EVERY::equals)) {
                return new ScopeOverlap(at, origin, null);
            }
            HtsCode hts = good(book, products, at, known);
            if (hts != null) {
                return new ScopeOverlap(at, origin, hts);
            }
        }
        return null;
    }

    /** The instants of the period at which what a scope holds may change. */
    private static NavigableSet<Instant> instants(Collection<OriginScope> origins, Collection<ProductScope> products,
            EffectivePeriod during, @Nullable LocalDate known) {
        NavigableSet<Instant> instants = new TreeSet<>();
        instants.add(during.from());
        Stream.concat(
                origins.stream().flatMap(s -> Stream.concat(s.lists().stream(), s.exceptLists().stream()))
                        .flatMap(list -> list.members().stream()).map(CountryList.Member::validity),
                products.stream().flatMap(s -> Stream.concat(s.listsTakenIn().stream(), s.exceptLists().stream()))
                        .flatMap(list -> list.items().stream()).map(CodeList.Item::validity))
                .forEach(validity -> addBounds(validity, during, known, instants));
        return instants;
    }

    private static void addBounds(Validity validity, EffectivePeriod during, @Nullable LocalDate known,
            NavigableSet<Instant> instants) {
        EffectivePeriod period = validity.period(known);
        if (!period.isEmpty()) {
            Stream.of(period.from(), period.to()).filter(during::contains).forEach(instants::add);
        }
    }

    private static @Nullable Origin origin(TariffBook book, Collection<OriginScope> scopes, Instant at,
            @Nullable LocalDate known) {
        for (Origin origin : book.countries().keySet()) {
            if (scopes.stream().allMatch(scope -> scope.contains(origin, at, known))) {
                return origin;
            }
        }
        return null;
    }

    private static @Nullable HtsCode good(TariffBook book, Collection<ProductScope> scopes, Instant at,
            @Nullable LocalDate known) {
        for (HtsCode code : candidates(book, scopes)) {
            if (scopes.stream().allMatch(
                    scope -> scope.match(code, at, known).coverage() == ProductMatch.Coverage.WHOLE)) {
                return code;
            }
        }
        return null;
    }

    /** Codes of which one is wholly inside all the scopes, if anything is. */
    private static List<HtsCode> candidates(TariffBook book, Collection<ProductScope> scopes) {
        List<HtsCode> codes = new ArrayList<>();
        for (ProductScope scope : scopes) {
            codes.addAll(scope.codes());
            scope.listsTakenIn().forEach(list -> list.items().forEach(item -> codes.add(item.code())));
        }
        boolean exceptions =
                scopes.stream().anyMatch(scope -> !scope.exceptCodes().isEmpty() || !scope.exceptLists().isEmpty());
        if (exceptions) {
            // A code that is named may be cut in two by an exception: then only the schedule tells what is left of it.
            book.schedule().lines().stream().map(RateLine::code).forEach(codes::add);
            book.schedule().statisticalNumbers().stream().map(StatisticalCode::code).forEach(codes::add);
        }
        return codes;
    }
}

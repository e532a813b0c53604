package org.tariffstack.properties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.SpecialColumn;

/**
 * Lines of the schedule that the law cannot tell apart: they exist at the same times, and every scope of the book meets
 * them in the same way at every instant. A class falls into parts whose lines bear the same rates too.
 */
final class LineClasses {
    private final TariffBook book;
    private final Scopes scopes;
    private final Map<HtsCode, List<StatisticalCode>> numbers = new TreeMap<>();
    private final List<NavigableSet<Instant>> scopeChanges = new ArrayList<>();
    private final Map<String, LineClass> classes = new LinkedHashMap<>();
    private final Map<LineClass, Map<String, LineClass>> parts = new LinkedHashMap<>();
    private final Map<HtsCode, LineClass> classOf = new TreeMap<>();
    private final Map<HtsCode, LineClass> partOf = new TreeMap<>();

    LineClasses(TariffBook book, Scopes scopes) {
        this.book = book;
        this.scopes = scopes;
        for (ProductScope scope : scopes.products()) {
            NavigableSet<Instant> instants = new TreeSet<>();
            instants.add(Instant.MIN);
            Scopes.changes(scope, instants);
            scopeChanges.add(instants);
        }
        book.schedule().statisticalNumbers().forEach(number -> numbers
                .computeIfAbsent(number.code().truncatedTo(8), line -> new ArrayList<>()).add(number));
        Map<HtsCode, List<RateLine>> versions = new TreeMap<>();
        book.schedule().lines().forEach(line -> versions.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(line));
        versions.forEach(this::sort);
    }

    /** A class, or a part of one. Two are the same only if they are one object. */
    static final class LineClass {
        private final List<HtsCode> members = new ArrayList<>();
        private final Map<ProductScope, NavigableMap<Instant, Boolean>> touched;
        private final NavigableSet<Instant> changes;

        private LineClass(Map<ProductScope, NavigableMap<Instant, Boolean>> touched, NavigableSet<Instant> changes) {
            this.touched = touched;
            this.changes = changes;
        }

        /** Its lines. */
        List<HtsCode> members() {
            return members;
        }

        /** The scopes that meet them at some time. */
        Set<ProductScope> touched() {
            return touched.keySet();
        }

        /** Whether a scope that meets them at some time does so at an instant. */
        boolean isMet(ProductScope scope, Instant at) {
            Map.Entry<Instant, Boolean> last = touched.get(scope).floorEntry(at);
            return last != null && last.getValue();
        }

        /** When they begin or end, when a scope meets them otherwise, and for a part when their rates change. */
        NavigableSet<Instant> changes() {
            return changes;
        }

        HtsCode first() {
            return members.get(0);
        }
    }

    private void sort(HtsCode code, List<RateLine> versions) {
        NavigableSet<Instant> changes = new TreeSet<>(existence(versions));
        StringBuilder signature = new StringBuilder();
        signature.append(changes).append(scopes.chaptersWith(code.chapter()));
        NavigableSet<Instant> renumbered = new TreeSet<>();
        for (StatisticalCode number : numbers.getOrDefault(code, List.of())) {
            Scopes.changes(number.validity(), renumbered);
        }
        IdentityHashMap<ProductScope, NavigableMap<Instant, Boolean>> touched = new IdentityHashMap<>();
        for (int i = 0; i < scopes.products().size(); i++) {
            NavigableMap<Instant, Boolean> times = new TreeMap<>();
            String met = met(code, scopes.products().get(i), scopeChanges.get(i), renumbered, changes, times);
            if (!met.isEmpty()) {
                touched.put(scopes.products().get(i), times);
                signature.append('\n').append(i).append(met);
            }
        }
        LineClass line = classes.computeIfAbsent(signature.toString(), key -> new LineClass(touched, changes));
        StringBuilder rates = new StringBuilder();
        NavigableSet<Instant> ratesToo = new TreeSet<>(changes);
        for (RateLine version : versions) {
            rates.append(version.generalText()).append('|').append(special(version)).append('|')
                    .append(version.column2Text()).append('|').append(version.validity()).append('\n');
            Scopes.changes(version.validity(), ratesToo);
        }
        LineClass part = parts.computeIfAbsent(line, key -> new LinkedHashMap<>())
                .computeIfAbsent(rates.toString(), key -> new LineClass(touched, ratesToo));
        line.members.add(code);
        part.members.add(code);
        classOf.put(code, line);
        partOf.put(code, part);
    }

    /** What a line prints under the symbols that may be claimed. */
    private static String special(RateLine version) {
        SpecialColumn column = version.special();
        StringBuilder text = new StringBuilder();
        if (column != null) {
            FactProfile.symbols().forEach(symbol -> column.segmentsFor(symbol).forEach(segment -> text.append(symbol)
                    .append(segment.rate()).append(segment.see())));
        }
        return text.toString();
    }

    /** When a line begins and ends, whatever its rates in between. */
    private static NavigableSet<Instant> existence(List<RateLine> versions) {
        NavigableSet<Instant> bounds = new TreeSet<>();
        for (RateLine version : versions) {
            NavigableSet<Instant> own = new TreeSet<>();
            Scopes.changes(version.validity(), own);
            // Where one version ends and the next begins, the line goes on.
            own.forEach(bound -> {
                if (!bounds.remove(bound)) {
                    bounds.add(bound);
                }
            });
        }
        return bounds;
    }

    /** How a scope meets a line from when on, or an empty text if it never does. */
    private String met(HtsCode code, ProductScope scope, NavigableSet<Instant> own, NavigableSet<Instant> renumbered,
            NavigableSet<Instant> changes, NavigableMap<Instant, Boolean> times) {
        NavigableSet<Instant> instants = own;
        if (!renumbered.isEmpty()) {
            instants = new TreeSet<>(own);
            instants.addAll(renumbered);
        }
        StringBuilder text = new StringBuilder();
        ProductMatch before = ProductMatch.NONE;
        for (Instant at : instants) {
            List<StatisticalCode> below = book.schedule().statisticalNumbers(code, at);
            ProductMatch match = scope.match(below.size() == 1 ? below.get(0).code() : code, at, null);
            if (!match.equals(before)) {
                text.append(' ').append(at).append(' ').append(match.coverage()).append(' ').append(match.when().text());
                changes.add(at);
                times.put(at, match.coverage() != ProductMatch.Coverage.NONE);
                Scopes.changes(match.when(), changes);
            }
            before = match;
        }
        return text.toString();
    }

    /** All classes. */
    List<LineClass> all() {
        return List.copyOf(classes.values());
    }

    /** The parts of a class. */
    List<LineClass> parts(LineClass line) {
        return List.copyOf(parts.get(line).values());
    }

    /** The class of a line. */
    LineClass classOf(HtsCode code) {
        return classOf.get(code);
    }

    /** The part of a class that a line belongs to. */
    LineClass partOf(HtsCode code) {
        return partOf.get(code);
    }
}

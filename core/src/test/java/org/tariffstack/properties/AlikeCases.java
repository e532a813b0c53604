package org.tariffstack.properties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.Gap;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/**
 * Which entries must have the same answer.
 *
 * <p>The argument: with nothing stated but code, origin and time, the engine sees of the goods only the rates of their
 * line, their chapter where a condition names it, and how each scope meets them; of the origin only which scopes take it
 * in and the column; of the time only which versions hold, which is settled between two instants at which a version that
 * can concern such goods from there begins or ends. So lines of one class, origins of one class and instants of one
 * stretch have one answer, but for the code and the origin that it names. Where no top-up and no condition on the base
 * rate can reach such goods from there, the rates of the line bear on the base duty alone: there, lines are alike
 * without regard to them, and the answers agree but for the base duty. {@link AlikeCasesProperties} tries to refute it
 * on random members.
 *
 * <p>What a {@link FactProfile} states rests on nothing else: on what the scopes that meet the goods ask for at the time,
 * and on the origin. So the argument holds with each of them.
 */
final class AlikeCases {
    private final LineClasses lines;
    private final Map<String, Set<String>> lookingAtRates = new HashMap<>();
    private final OriginClasses origins;
    private final FactsAsked asked;
    /** What belongs to the law of some goods from somewhere: the moments at which it changes, by the two wordings. */
    private final Map<String, Map<String, NavigableSet<Instant>>> moments = new HashMap<>();
    private final Instant first;
    private final Instant last;
    private final Set<Instant> always = new HashSet<>();

    AlikeCases(TariffBook book, Instant first, Instant last) {
        this.first = first;
        this.last = last;
        Scopes scopes = new Scopes(book);
        lines = new LineClasses(book, scopes);
        origins = new OriginClasses(book, scopes);
        asked = new FactsAsked(book, FactProfile.keys());
        for (TariffLayer layer : book.layers()) {
            NavigableSet<Instant> into = moments(layer.origins(), layer.products());
            Scopes.changes(layer.validity(), into);
            Scopes.changes(layer.when(), into);
            if (layer.rate() instanceof AdditionalRate.TopUpTo || Scopes.looksAtRates(layer.when())) {
                looking(layer.origins(), layer.products());
            }
        }
        for (Displacement rule : book.displacements()) {
            NavigableSet<Instant> into = moments(rule.origins(), rule.products());
            Scopes.changes(rule.validity(), into);
            Scopes.changes(rule.when(), into);
            if (Scopes.looksAtRates(rule.when())) {
                looking(rule.origins(), rule.products());
            }
        }
        for (Gap gap : book.gaps()) {
            Scopes.changes(gap.validity(), moments(gap.origins(), gap.products()));
        }
        always.add(first);
        always.add(book.verifiedThrough());
        always.add(book.schedule().held().from());
    }

    private NavigableSet<Instant> moments(OriginScope from, ProductScope goods) {
        return moments.computeIfAbsent(from.text(), text -> new HashMap<>())
                .computeIfAbsent(goods.text(), text -> new TreeSet<>());
    }

    /** The classes of origins. */
    List<OriginClasses.OriginClass> origins() {
        return origins.all();
    }

    /** The classes of lines that goods from there fall into. */
    List<LineClasses.LineClass> lines(OriginClasses.OriginClass origin) {
        List<LineClasses.LineClass> classes = new ArrayList<>();
        for (LineClasses.LineClass line : lines.all()) {
            if (looksAtRates(line, origin)) {
                classes.addAll(lines.parts(line));
            } else {
                classes.add(line);
            }
        }
        return classes;
    }

    private LineClasses.LineClass line(HtsCode code, OriginClasses.OriginClass origin) {
        LineClasses.LineClass line = lines.classOf(code);
        return looksAtRates(line, origin) ? lines.partOf(code) : line;
    }

    /** Whether the law of such goods from there can look at the base rate. */
    private boolean looksAtRates(LineClasses.LineClass line, OriginClasses.OriginClass origin) {
        for (OriginScope from : origin.within()) {
            Set<String> goods = lookingAtRates.get(from.text());
            if (goods != null && line.touched().stream().anyMatch(scope -> goods.contains(scope.text()))) {
                return true;
            }
        }
        return false;
    }

    private void looking(OriginScope from, ProductScope goods) {
        lookingAtRates.computeIfAbsent(from.text(), text -> new HashSet<>()).add(goods.text());
    }

    /** The instants at which the law of such goods from there can change, the first of the sweep among them. */
    NavigableSet<Instant> instants(LineClasses.LineClass line, OriginClasses.OriginClass origin) {
        NavigableSet<Instant> instants = new TreeSet<>(always);
        instants.addAll(line.changes());
        instants.addAll(origin.changes());
        for (OriginScope from : origin.within()) {
            Map<String, NavigableSet<Instant>> byGoods = moments.getOrDefault(from.text(), Map.of());
            for (ProductScope goods : line.touched()) {
                instants.addAll(byGoods.getOrDefault(goods.text(), new TreeSet<>()));
            }
        }
        return instants.subSet(first, true, last, true);
    }

    /** What the law asks for at the time of such goods from there. */
    Set<String> asked(Key entry) {
        OriginClasses.OriginClass from = origins.of(entry.origin());
        return asked.of(line(entry.code(), from), from).at(entry.at());
    }

    /** What the law asks for of such goods from there. */
    FactsAsked.Timeline asked(LineClasses.LineClass line, OriginClasses.OriginClass origin) {
        return asked.of(line, origin);
    }

    /** The representative of an entry: the first line and origin of its classes, the first instant of its stretch. */
    Key representative(Key entry) {
        OriginClasses.OriginClass from = origins.of(entry.origin());
        LineClasses.LineClass line = line(entry.code(), from);
        return new Key(line.first(), from.first(), instants(line, from).floor(entry.at()));
    }

    /** Whether the base duty of the entry counts among what its representative has in common with it. */
    boolean comparesBase(Key entry) {
        return looksAtRates(lines.classOf(entry.code()), origins.of(entry.origin()));
    }

    /** A code, an origin and an instant. */
    record Key(HtsCode code, Origin origin, Instant at) {}
}

package org.tariffstack.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;

/**
 * Which rows of the book concern goods of a code from an origin at an instant.
 *
 * @param at the instant of entry
 * @param known the day whose knowledge counts, or null for what is known now
 */
record Scopes(Instant at, @Nullable LocalDate known) {

    /** How far a scope reaches a code: not at all, some of the longer codes below it, all of it. */
    enum Width {
        NONE, PART, WHOLE
    }

    /** How goods are inside a scope: how far it reaches their code, and on which condition of the entries of its lists. */
    record Reach(Width width, Condition when) {
        static final Reach NONE = new Reach(Width.NONE, Condition.ALWAYS);
    }

    /** Two clocks: a row that was not enacted by the day is not there, and one that was ended later has no end. */
    boolean holds(Validity validity) {
        if (known != null && validity.enacted() != null && validity.enacted().isAfter(known)) {
            return false;
        }
        boolean endIsYetToCome = known != null && validity.ended() != null && validity.ended().isAfter(known);
        boolean begun = at.compareTo(validity.period().from()) >= 0;
        return begun && (endIsYetToCome || at.compareTo(validity.period().to()) < 0);
    }

    boolean contains(OriginScope scope, Origin origin) {
        boolean named = scope.all() || scope.countries().contains(origin) || isOnAny(scope.lists(), origin);
        return named && !scope.exceptCountries().contains(origin) && !isOnAny(scope.exceptLists(), origin);
    }

    boolean isOnAny(List<CountryList> lists, Origin origin) {
        return lists.stream().flatMap(list -> list.members().stream())
                .anyMatch(member -> member.country().equals(origin) && holds(member.validity()));
    }

    /** How the goods of a code are inside a scope, less what it excepts. */
    Reach reach(ProductScope scope, HtsCode code) {
        List<Reach> ways = new ArrayList<>();
        if (scope.all()) {
            ways.add(new Reach(Width.WHOLE, Condition.ALWAYS));
        }
        scope.codes().forEach(prefix -> ways.add(new Reach(width(prefix, code), Condition.ALWAYS)));
        scope.lists().forEach(list -> ways.add(onList(list, code)));
        for (CodeList list : scope.unmetLists()) {
            Reach listed = onList(list, code);
            // "!@list" is for goods of the listed codes that do not meet the condition: without one there are none.
            ways.add(isAlways(listed.when()) ? Reach.NONE : new Reach(listed.width(), new Condition.Not(listed.when())));
        }
        List<Reach> exceptions = new ArrayList<>();
        scope.exceptCodes().forEach(prefix -> exceptions.add(new Reach(width(prefix, code), Condition.ALWAYS)));
        scope.exceptLists().forEach(list -> exceptions.add(onList(list, code)));
        return without(widest(ways), widest(exceptions));
    }

    private static Reach without(Reach reach, Reach excepted) {
        if (reach.width() == Width.NONE || excepted.width() == Width.NONE) {
            return reach;
        }
        if (excepted.width() == Width.PART) {
            return new Reach(Width.PART, reach.when());
        }
        return isAlways(excepted.when()) ? Reach.NONE : new Reach(reach.width(),
                new Condition.All(List.of(reach.when(), new Condition.Not(excepted.when()))));
    }

    private Reach onList(CodeList list, HtsCode code) {
        List<Reach> ways = new ArrayList<>();
        for (CodeList.Item item : list.byCode().inOrderOfCodes()) {
            if (width(item.code(), code) != Width.NONE && holds(item.validity())) {
                ways.add(new Reach(width(item.code(), code), item.when()));
            }
        }
        return widest(ways);
    }

    /** A code of a scope takes in all below it; a longer one reaches only some of the goods of a shorter code entered. */
    private static Width width(HtsCode prefix, HtsCode code) {
        return code.digits().startsWith(prefix.digits()) ? Width.WHOLE
                : prefix.digits().startsWith(code.digits()) ? Width.PART : Width.NONE;
    }

    /** The widest of several ways into a scope counts; the conditions of those that are equally wide are alternatives. */
    private static Reach widest(List<Reach> ways) {
        Width widest = ways.stream().map(Reach::width).max(Width::compareTo).orElse(Width.NONE);
        List<Condition> conditions =
                ways.stream().filter(way -> way.width() == widest).map(Reach::when).distinct().toList();
        if (widest == Width.NONE) {
            return Reach.NONE;
        }
        return new Reach(widest, conditions.stream().anyMatch(Scopes::isAlways) ? Condition.ALWAYS
                : conditions.size() == 1 ? conditions.get(0) : new Condition.Any(conditions));
    }

    static boolean isAlways(Condition condition) {
        return condition instanceof Condition.All all && all.parts().isEmpty();
    }

    /** Whether one of several selectors picks a layer. */
    static boolean picks(List<String> selectors, TariffLayer layer) {
        return selectors.stream().anyMatch(selector -> picks(selector, layer));
    }

    private static boolean picks(String selector, TariffLayer layer) {
        boolean duty = layer.kind() == LayerKind.DUTY;
        if (selector.equals("*") || selector.equals(layer.program().id())) {
            return duty;
        }
        if (selector.contains("..")) {
            String[] ends = selector.split("\\.\\.");
            return layer.heading().length() == ends[0].length() && layer.heading().compareTo(ends[0]) >= 0
                    && layer.heading().compareTo(ends[1]) <= 0;
        }
        return selector.equals(layer.heading()) || selector.equals(layer.heading() + "#" + layer.strand());
    }

    static boolean picksBase(List<String> selectors) {
        return selectors.contains("*") || selectors.contains("base");
    }
}

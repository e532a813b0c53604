package org.tariffstack.properties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tariffstack.law.Condition;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.Situation;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;

/**
 * Everything in a book that looks at the goods or at their origin, each wording once, and the chapters that conditions
 * name. What all of these treat alike, the law treats alike.
 */
final class Scopes {
    private final Map<String, ProductScope> products = new LinkedHashMap<>();
    private final Map<String, OriginScope> origins = new LinkedHashMap<>();
    private final NavigableSet<String> chapters = new TreeSet<>();

    Scopes(TariffBook book) {
        book.layers().forEach(layer -> {
            add(layer.products(), layer.origins());
            chaptersOf(layer.when());
        });
        book.displacements().forEach(rule -> {
            add(rule.products(), rule.origins());
            chaptersOf(rule.when());
        });
        book.gaps().forEach(gap -> add(gap.products(), gap.origins()));
        book.codeLists().values().forEach(list -> list.items().forEach(item -> chaptersOf(item.when())));
    }

    private void add(ProductScope goods, OriginScope from) {
        products.putIfAbsent(goods.text(), goods);
        origins.putIfAbsent(from.text(), from);
    }

    private void chaptersOf(Condition condition) {
        condition.atoms().forEach(atom -> {
            if (atom instanceof Condition.InChapters named) {
                chapters.add("%02d-%02d".formatted(named.first(), named.last()));
            }
        });
    }

    /** The wordings that look at goods. */
    List<ProductScope> products() {
        return List.copyOf(products.values());
    }

    /** The wordings that look at origins. */
    List<OriginScope> origins() {
        return List.copyOf(origins.values());
    }

    /** The ranges of chapters that conditions name and that hold the chapter. */
    List<String> chaptersWith(int chapter) {
        List<String> holding = new ArrayList<>();
        for (String range : chapters) {
            if (Integer.parseInt(range.substring(0, 2)) <= chapter && chapter <= Integer.parseInt(range.substring(3))) {
                holding.add(range);
            }
        }
        return holding;
    }

    /** Adds when the lists of a wording change. */
    static void changes(ProductScope scope, NavigableSet<Instant> instants) {
        scope.lists().forEach(list -> list.items().forEach(item -> {
            changes(item.validity(), instants);
            changes(item.when(), instants);
        }));
        scope.exceptLists().forEach(list -> list.items().forEach(item -> {
            changes(item.validity(), instants);
            changes(item.when(), instants);
        }));
    }

    /** Adds the moments of entry that a condition names. */
    static void changes(Condition condition, NavigableSet<Instant> instants) {
        condition.atoms().forEach(atom -> {
            if (atom instanceof Condition.MomentIs moment && moment.moment() == Situation.Moment.ENTERED) {
                instants.add(moment.limit());
            }
        });
    }

    /** Adds the start and the end. */
    static void changes(Validity validity, NavigableSet<Instant> instants) {
        EffectivePeriod period = validity.period();
        if (!period.isEmpty()) {
            instants.add(period.from());
            instants.add(period.to());
        }
    }

    /** Whether a condition looks at the base rate, or at a preference that may be claimed and under which it is paid. */
    static boolean looksAtRates(Condition condition) {
        return condition.atoms().stream().anyMatch(atom -> atom instanceof Condition.BaseIs
                || atom instanceof Condition.PaysPreference pays
                && (pays.symbols().isEmpty() || pays.symbols().stream().anyMatch(FactProfile.symbols()::contains)));
    }

    /** The facts that a condition asks for. */
    static Set<String> facts(Condition condition) {
        return condition.facts().stream().map(FactDefinition::key).collect(Collectors.toSet());
    }
}

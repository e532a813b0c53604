package org.tariffstack.properties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;

/**
 * Which of some facts the law of goods can ask for: in the condition of a layer that can reach them or of an entry of its
 * list, by the portion that the layer is charged on, or by a rule of precedence that such a layer may win. What is not
 * asked for cannot change the answer, for the engine looks at facts nowhere else but in base rates, by other keys.
 */
final class FactsAsked {
    private final TariffBook book;
    private final Set<String> keys;
    private final Map<String, Map<String, Set<TariffLayer>>> layers = new HashMap<>();
    private final Map<String, Map<String, Set<Displacement>>> rules = new HashMap<>();
    private final IdentityHashMap<Displacement, List<TariffLayer>> winners = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Set<String>> own = new IdentityHashMap<>();
    private final Map<LineClasses.LineClass, Map<String, Set<String>>> ofItems = new ConcurrentHashMap<>();

    FactsAsked(TariffBook book, Set<String> keys) {
        this.book = book;
        this.keys = keys;
        for (TariffLayer layer : book.layers()) {
            into(layers, layer.origins(), layer.products()).add(layer);
            own.put(layer, facts(layer.when(), layer.basis()));
        }
        for (Displacement rule : book.displacements()) {
            Set<String> facts = facts(rule.when(), rule.portion());
            if (rule.displaces() && !facts.isEmpty()) {
                into(rules, rule.origins(), rule.products()).add(rule);
                own.put(rule, facts);
                List<LayerSelector> wanted = rule.winners().stream().map(LayerSelector::new).toList();
                winners.put(rule, book.layers().stream()
                        .filter(layer -> wanted.stream().anyMatch(word -> word.picks(layer))).toList());
            }
        }
    }

    private static <T> Set<T> into(Map<String, Map<String, Set<T>>> all, OriginScope from, ProductScope goods) {
        return all.computeIfAbsent(from.text(), text -> new HashMap<>()).computeIfAbsent(goods.text(),
                text -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private Set<String> facts(Condition when, String basis) {
        Set<String> facts = Scopes.facts(when);
        Portion portion = book.portions().get(basis);
        if (portion != null) {
            facts.add(portion.percentFact().key());
        }
        facts.retainAll(keys);
        return facts;
    }

    /** What the law of such goods from there asks for, by time. */
    Timeline of(LineClasses.LineClass line, OriginClasses.OriginClass origin) {
        IdentityHashMap<TariffLayer, ProductScope> atHand = new IdentityHashMap<>();
        List<Asker> askers = new ArrayList<>();
        Map<String, Set<String>> items = ofItems.computeIfAbsent(line, this::ofItems);
        for (OriginScope from : origin.within()) {
            for (ProductScope goods : line.touched()) {
                for (TariffLayer layer : among(layers, from, goods)) {
                    atHand.put(layer, goods);
                    add(askers, layer.validity(), Validity.ALWAYS, goods, own.get(layer));
                    add(askers, layer.validity(), Validity.ALWAYS, goods, items.get(goods.text()));
                }
            }
        }
        for (OriginScope from : origin.within()) {
            for (ProductScope goods : line.touched()) {
                for (Displacement rule : among(rules, from, goods)) {
                    winners.get(rule).stream().filter(atHand::containsKey).forEach(winner ->
                            add(askers, rule.validity(), winner.validity(), atHand.get(winner), own.get(rule)));
                }
            }
        }
        return new Timeline(line, askers);
    }

    private static <T> Set<T> among(Map<String, Map<String, Set<T>>> all, OriginScope from, ProductScope goods) {
        return all.getOrDefault(from.text(), Map.of()).getOrDefault(goods.text(), Set.of());
    }

    private static void add(List<Asker> askers, Validity one, Validity other, ProductScope goods, Set<String> facts) {
        if (!facts.isEmpty()) {
            askers.add(new Asker(one, other, goods, facts));
        }
    }

    /** For each scope that meets goods, what the entries of its lists for such goods ask. */
    private Map<String, Set<String>> ofItems(LineClasses.LineClass line) {
        Map<String, Set<String>> asked = new HashMap<>();
        HtsCode code = line.first();
        for (ProductScope goods : line.touched()) {
            Set<String> facts = new HashSet<>();
            Stream.concat(goods.listsTakenIn().stream(), goods.exceptLists().stream())
                    .flatMap(list -> list.items().stream())
                    .filter(item -> item.code().isWithin(code) || code.isWithin(item.code()))
                    .map(CodeList.Item::when).forEach(when -> facts.addAll(Scopes.facts(when)));
            facts.retainAll(keys);
            asked.put(goods.text(), facts);
        }
        return asked;
    }

    /** Something that asks for facts while two things hold and a scope meets the goods. */
    private record Asker(Validity one, Validity other, ProductScope goods, Set<String> facts) {}

    /** Who asks of goods. */
    record Timeline(LineClasses.LineClass line, List<Asker> askers) {
        /** What is asked at an instant. */
        Set<String> at(Instant instant) {
            Set<String> asked = new TreeSet<>();
            for (Asker asker : askers) {
                if (asker.one().holds(instant, null) && asker.other().holds(instant, null)
                        && line.isMet(asker.goods(), instant)) {
                    asked.addAll(asker.facts());
                }
            }
            return asked;
        }
    }
}

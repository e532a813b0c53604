package org.tariffstack.landedcost.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** The facts of a book, each with the headings whose conditions, lists, bases or precedence ask for it. */
final class FactCatalog {
    private final TariffBook book;
    private final Map<String, Set<String>> headings = new HashMap<>();
    private final Map<String, Set<FactDefinition>> ofLists = new HashMap<>();

    private FactCatalog(TariffBook book) {
        this.book = book;
    }

    /**
     * A fact and who asks for it.
     *
     * @param fact the fact
     * @param headings headings, and ranges or programmes where a rule of precedence names them, in order
     */
    record Item(FactDefinition fact, List<String> headings) {}

    /** The facts of a book in its order. */
    static List<Item> of(TariffBook book) {
        return new FactCatalog(book).items();
    }

    private List<Item> items() {
        book.layers().forEach(this::layer);
        book.displacements().forEach(this::rule);
        List<Item> items = new ArrayList<>();
        for (FactDefinition fact : book.facts().values()) {
            items.add(new Item(fact, List.copyOf(headings.getOrDefault(fact.key(), Set.of()))));
        }
        return items;
    }

    private void layer(TariffLayer layer) {
        Set<FactDefinition> asked = new HashSet<>();
        asked.addAll(layer.when().facts());
        portion(layer.basis(), asked);
        products(layer.products(), asked);
        asked.forEach(fact -> ask(fact, layer.heading()));
    }

    private void rule(Displacement rule) {
        Set<FactDefinition> asked = new HashSet<>();
        asked.addAll(rule.when().facts());
        portion(rule.portion(), asked);
        products(rule.products(), asked);
        asked.forEach(fact -> rule.winners().forEach(winner -> ask(fact, winner)));
    }

    private void ask(FactDefinition fact, String heading) {
        headings.computeIfAbsent(fact.key(), key -> new TreeSet<>()).add(heading);
    }

    private void portion(String id, Set<FactDefinition> asked) {
        Portion portion = book.portions().get(id);
        if (portion != null) {
            asked.add(portion.percentFact());
            if (portion.valueFact() != null) {
                asked.add(portion.valueFact());
            }
        }
    }

    private void products(ProductScope products, Set<FactDefinition> asked) {
        products.lists().forEach(list -> asked.addAll(ofList(list)));
        products.exceptLists().forEach(list -> asked.addAll(ofList(list)));
    }

    private Set<FactDefinition> ofList(CodeList list) {
        return ofLists.computeIfAbsent(list.id(), id -> {
            Set<FactDefinition> asked = new HashSet<>();
            list.items().forEach(item -> asked.addAll(item.when().facts()));
            return asked;
        });
    }
}

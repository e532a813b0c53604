package org.tariffstack.law.text.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;

/** What stands in the book and nothing uses: lists, programmes, facts. */
public final class UnusedCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        lists(book, problems);
        Set<Program> programs = new HashSet<>();
        book.layers().forEach(layer -> programs.add(layer.program()));
        for (Program program : book.programs().values()) {
            if (!programs.contains(program)) {
                problems.warn(program.place(), "program", "no layer belongs to '" + program + "'");
            }
        }
        Set<FactDefinition> facts = facts(book);
        for (FactDefinition fact : book.facts().values()) {
            if (!facts.contains(fact)) {
                problems.warn(fact.place(), "fact", "no condition and no portion uses '" + fact.key() + "'");
            }
        }
    }

    private static void lists(TariffBook book, Problems problems) {
        Set<CodeList> codes = new HashSet<>();
        Stream.of(book.layers().stream().map(layer -> layer.products()),
                book.displacements().stream().map(rule -> rule.products()),
                book.gaps().stream().map(gap -> gap.products()),
                book.taxes().stream().map(tax -> tax.products()),
                book.preferences().stream().flatMap(preference -> preference.exclusions().stream())
                        .map(exclusion -> exclusion.products()),
                book.feeExemptions().stream().map(exemption -> exemption.products())).<ProductScope>flatMap(scopes -> scopes)
                .forEach(scope -> {
                    codes.addAll(scope.listsTakenIn());
                    codes.addAll(scope.exceptLists());
                });
        book.codeLists().values().stream().filter(list -> !codes.contains(list)).forEach(
                list -> problems.warn(list.place(), "list", "no layer, rule, gap or preference uses " + list));
        Set<CountryList> countries = new HashSet<>();
        countries.add(book.column2Countries());
        Stream.of(book.layers().stream().map(layer -> layer.origins()),
                book.displacements().stream().map(rule -> rule.origins()),
                book.gaps().stream().map(gap -> gap.origins()),
                book.preferences().stream().map(preference -> preference.countries()),
                book.preferences().stream().flatMap(preference -> preference.exclusions().stream())
                        .map(exclusion -> exclusion.countries()),
                book.feeExemptions().stream().map(exemption -> exemption.origins())).<OriginScope>flatMap(scopes -> scopes)
                .forEach(scope -> {
                    countries.addAll(scope.lists());
                    countries.addAll(scope.exceptLists());
                });
        book.countryLists().values().stream().filter(list -> !countries.contains(list)).forEach(
                list -> problems.warn(list.place(), "list", "no layer, rule, gap or preference uses " + list));
    }

    private static Set<FactDefinition> facts(TariffBook book) {
        Set<FactDefinition> used = new HashSet<>();
        BookConditions.of(book).values().forEach(condition -> used.addAll(condition.facts()));
        for (Portion portion : book.portions().values()) {
            used.add(portion.percentFact());
            if (portion.valueFact() != null) {
                used.add(portion.valueFact());
            }
            if (portion.baseSparedBy() != null) {
                used.add(portion.baseSparedBy());
            }
        }
        return used;
    }
}

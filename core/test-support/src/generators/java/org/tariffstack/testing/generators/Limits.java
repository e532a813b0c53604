package org.tariffstack.testing.generators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.Situation;
import org.tariffstack.law.TariffBook;

/** Where the conditions of a book turn: the values of facts and the moments beside which answers may differ. */
final class Limits {
    private final Map<String, NavigableSet<BigDecimal>> numbers = new HashMap<>();
    private final Map<String, NavigableSet<String>> words = new HashMap<>();
    private final Map<String, NavigableSet<Instant>> instants = new HashMap<>();
    private final NavigableSet<Instant> moments = new TreeSet<>();
    private final NavigableSet<String> claimable = new TreeSet<>();

    private Limits() {}

    static Limits of(TariffBook book) {
        Limits limits = new Limits();
        book.layers().forEach(layer -> {
            limits.add(layer.when(), layer.heading());
            layer.products().listsTakenIn().forEach(list ->
                    list.byCode().inOrderOfCodes().forEach(item -> limits.add(item.when(), layer.heading())));
        });
        book.displacements().forEach(rule -> rule.winners().forEach(winner -> limits.add(rule.when(), winner)));
        return limits;
    }

    private void add(Condition condition, String heading) {
        condition.atoms().forEach(atom -> add(atom, heading));
    }

    private void add(Condition.Atom atom, String heading) {
        if (atom instanceof Condition.Compares compares) {
            numbers(compares.fact()).add(compares.limit());
        } else if (atom instanceof Condition.AgeIs age) {
            // The year in which a thing of that age was made is of the time of entry.
            NavigableSet<BigDecimal> years = numbers(age.fact());
            for (int entered = 2018; entered <= 2026; entered++) {
                years.add(BigDecimal.valueOf(entered - age.years()));
            }
        } else if (atom instanceof Condition.IsOneOf one) {
            words.computeIfAbsent(one.fact().key(), key -> new TreeSet<>()).addAll(one.words());
        } else if (atom instanceof Condition.DateIs date) {
            instants.computeIfAbsent(date.fact().key(), key -> new TreeSet<>()).add(date.limit());
        } else if (atom instanceof Condition.MomentIs moment && moment.moment() != Situation.Moment.ENTERED) {
            moments.add(moment.limit());
        } else if (atom instanceof Condition.Claimed) {
            claimable.add(heading);
        }
    }

    private NavigableSet<BigDecimal> numbers(FactDefinition fact) {
        return numbers.computeIfAbsent(fact.key(), key -> new TreeSet<>());
    }

    /** The numbers with which a fact is compared. */
    List<BigDecimal> numbers(String fact) {
        return new ArrayList<>(numbers.getOrDefault(fact, new TreeSet<>()));
    }

    /** The words for which a fact is looked through. */
    List<String> words(String fact) {
        return new ArrayList<>(words.getOrDefault(fact, new TreeSet<>()));
    }

    /** The instants with which a fact is compared. */
    List<Instant> instants(String fact) {
        return new ArrayList<>(instants.getOrDefault(fact, new TreeSet<>()));
    }

    /** The instants with which the times of loading and export are compared. */
    List<Instant> moments() {
        return new ArrayList<>(moments);
    }

    /** The headings that may be claimed. */
    List<String> claimable() {
        return new ArrayList<>(claimable);
    }
}

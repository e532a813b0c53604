package org.tariffstack.engine.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/**
 * What numbers that an entry states tell cases apart beside the conditions that compare them: which portions of the value are
 * stated at all, which of them are nothing or everything, and between which limits lies what they leave to others. The
 * numbers themselves come in with the amounts.
 */
final class StatedShares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SAME = 1;
    private static final int BETWEEN = 2;

    private final List<Portion> portions;
    /** Facts that are compared with a number. */
    private final Set<FactDefinition> compared = new LinkedHashSet<>();
    /** Facts that are compared with others. */
    private final List<Condition.ComparesFacts> comparisons = new ArrayList<>(0);
    /** For each share that may be asked for, the shares with which it divides the value. */
    private final Map<FactDefinition, List<FactDefinition>> besides = new LinkedHashMap<>();
    /** The numbers with which numbers are compared, and those that are tried, in order. */
    private final List<BigDecimal> limits;

    StatedShares(Candidates candidates, List<Condition> atoms, TariffBook book) {
        TreeSet<BigDecimal> numbers = new TreeSet<>(Set.of(BigDecimal.ZERO, BigDecimal.ONE, HUNDRED));
        for (Condition atom : atoms) {
            if (atom instanceof Condition.Compares compares) {
                compared.add(compares.fact());
                numbers.add(compares.limit());
                numbers.add(compares.limit().add(BigDecimal.ONE));
                numbers.add(compares.limit().subtract(BigDecimal.ONE));
            } else if (atom instanceof Condition.ComparesFacts compares) {
                comparisons.add(compares);
            }
        }
        limits = List.copyOf(numbers);
        portions = portions(candidates, book);
        Set<FactDefinition> asked = new LinkedHashSet<>(compared);
        portions.forEach(portion -> asked.add(portion.percentFact()));
        comparisons.forEach(compares -> asked.addAll(List.of(compares.fact(), compares.other())));
        asked.forEach(share -> besides.put(share, besides(share, book)));
    }

    /** The portions that matter to some candidate, and all that divide the value with one of them. */
    private List<Portion> portions(Candidates candidates, TariffBook book) {
        Set<FactDefinition> facts = new HashSet<>(compared);
        Set<String> groups = new HashSet<>();
        for (Candidates.Use use : candidates.uses()) {
            facts.add(use.portion().percentFact());
        }
        comparisons.forEach(compares -> facts.addAll(List.of(compares.fact(), compares.other())));
        for (Portion portion : book.portions().values()) {
            if (facts.contains(portion.percentFact()) && portion.group() != null) {
                groups.add(portion.group());
            }
        }
        return book.portions().values().stream().filter(portion -> facts.contains(portion.percentFact())
                || portion.group() != null && groups.contains(portion.group())).toList();
    }

    private static List<FactDefinition> besides(FactDefinition share, TariffBook book) {
        Set<String> groups = new HashSet<>();
        book.portions().values().stream().filter(portion -> portion.group() != null && portion.percentFact().equals(share))
                .forEach(portion -> groups.add(Objects.requireNonNull(portion.group())));
        Set<FactDefinition> others = new LinkedHashSet<>();
        book.portions().values().stream().filter(portion -> portion.group() != null && groups.contains(portion.group())
                && !portion.percentFact().equals(share)).forEach(portion -> others.add(portion.percentFact()));
        return List.copyOf(others);
    }

    /** Adds what is stated in a case, in a form that is the same for two cases only if they are decided alike. */
    void addTo(EntryCase entry, StringBuilder answers) {
        for (int i = 0; i < portions.size(); i++) {
            addPortion(portions.get(i), entry, answers);
        }
        besides.forEach((share, others) -> {
            if (entry.number(share) == null && others.stream().anyMatch(other -> entry.number(other) != null)) {
                answers.append(place(left(others, entry)));
            }
        });
        for (Condition.ComparesFacts compares : comparisons) {
            addComparison(compares.fact(), compares.other(), entry, answers);
            addComparison(compares.other(), compares.fact(), entry, answers);
        }
    }

    private static void addPortion(Portion portion, EntryCase entry, StringBuilder answers) {
        BigDecimal amount = entry.facts().amount(portion, entry.value());
        if (amount == null) {
            answers.append('-');
            return;
        }
        boolean asAmount = portion.valueFact() != null && entry.facts().source(portion.valueFact().key()) != null;
        answers.append(asAmount ? 'a' : 'p');
        answers.append(amount.signum() == 0 ? '0' : amount.compareTo(entry.value()) < 0 ? '<' : '=');
    }

    /** Where a number that is stated lies, with which one is compared that is not. */
    private void addComparison(FactDefinition stated, FactDefinition open, EntryCase entry, StringBuilder answers) {
        BigDecimal number = entry.number(stated);
        if (number != null && entry.number(open) == null) {
            answers.append(place(number));
            if (open.type() == FactType.PERCENT) {
                int order = left(Objects.requireNonNull(besides.get(open)), entry).compareTo(number);
                answers.append(order < 0 ? '<' : order == 0 ? '=' : '>');
            }
        }
    }

    private static BigDecimal left(List<FactDefinition> others, EntryCase entry) {
        BigDecimal left = HUNDRED;
        for (FactDefinition other : others) {
            @Nullable BigDecimal percent = entry.number(other);
            left = percent == null ? left : left.subtract(percent);
        }
        return left.max(BigDecimal.ZERO);
    }

    /** A sign for the limit that a number is, or for the two between which it lies. */
    private char place(BigDecimal number) {
        for (int i = 0; i < limits.size(); i++) {
            int order = number.compareTo(limits.get(i));
            if (order <= 0) {
                return (char) (2 * i + (order == 0 ? SAME : BETWEEN));
            }
        }
        return (char) (2 * limits.size() + BETWEEN);
    }

    /** Its size in bytes, as estimated. */
    long weight() {
        return 200 + 8L * portions.size() + 48L * limits.size() + 60L * besides.size();
    }
}

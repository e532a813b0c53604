package org.tariffstack.testing.generators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Facts;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/** Facts that a book knows, with values that they can have, many of them beside a limit that a condition of the book names. */
final class FactsGenerator {
    private static final int MOST_FACTS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TariffBook book;
    private final Limits limits;
    private final BigDecimal leastValue;

    /**
     * A generator.
     *
     * @param leastValue the least customs value to which the facts are stated: no part of it is worth more
     */
    FactsGenerator(TariffBook book, Limits limits, BigDecimal leastValue) {
        this.book = book;
        this.limits = limits;
        this.leastValue = leastValue;
    }

    Arbitrary<Facts> facts() {
        List<Arbitrary<Map.Entry<String, String>>> each = new ArrayList<>();
        book.facts().values().forEach(fact -> {
            Arbitrary<String> values = values(fact);
            if (values != null) {
                each.add(values.map(value -> Map.entry(fact.key(), value)));
            }
        });
        if (each.isEmpty()) {
            return Arbitraries.just(Facts.none());
        }
        return Arbitraries.oneOf(each).list().ofMaxSize(MOST_FACTS).map(this::possible).withoutEdgeCases();
    }

    /** Facts that can be true together: of a group of portions those stated first, as long as they leave something. */
    private Facts possible(List<Map.Entry<String, String>> stated) {
        Map<String, String> facts = new TreeMap<>();
        stated.forEach(fact -> facts.putIfAbsent(fact.getKey(), fact.getValue()));
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Portion portion : book.portions().values()) {
            String percent = facts.get(portion.percentFact().key());
            String amount = portion.valueFact() == null ? null : facts.get(portion.valueFact().key());
            if (portion.group() != null && (percent != null || amount != null)) {
                // An amount counts as a hundred percent, for it may be of any share of the value.
                BigDecimal share = amount != null ? HUNDRED : new BigDecimal(percent);
                BigDecimal sum = sums.getOrDefault(portion.group(), BigDecimal.ZERO).add(share);
                if (sum.compareTo(HUNDRED) > 0) {
                    facts.remove(portion.percentFact().key());
                    if (portion.valueFact() != null) {
                        facts.remove(portion.valueFact().key());
                    }
                } else {
                    sums.put(portion.group(), sum);
                }
            }
        }
        return Facts.of(facts);
    }

    /** The values of a fact, or null where none can be made up. */
    @Nullable Arbitrary<String> values(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> Arbitraries.of("true", "false");
            case PERCENT -> Arbitraries.oneOf(near(fact, HUNDRED), Arbitraries.integers().between(0, 100)
                    .map(percent -> Integer.toString(percent)));
            case NUMBER -> near(fact, BigDecimal.valueOf(10_000));
            case AMOUNT -> Arbitraries.bigDecimals().between(BigDecimal.ZERO, leastValue).ofScale(2)
                    .map(BigDecimal::toPlainString);
            case DATE -> dates(fact);
            case CHOICE -> Arbitraries.of(fact.choices());
            case COUNTRIES -> countries(fact);
            case HEADINGS -> limits.claimable().isEmpty() ? null
                    : Arbitraries.of(limits.claimable()).set().ofMinSize(1).ofMaxSize(2)
                            .map(claims -> String.join(" ", claims));
        };
    }

    /** Numbers at the limits of a fact, a tenth beside them, and at both ends. */
    private Arbitrary<String> near(FactDefinition fact, BigDecimal most) {
        List<BigDecimal> limited = new ArrayList<>(List.of(BigDecimal.ZERO));
        limited.addAll(limits.numbers(fact.key()));
        limited.add(most);
        return Combinators.combine(Arbitraries.of(limited), Arbitraries.of("0", "-0.1", "0.1"))
                .as((limit, beside) -> limit.add(new BigDecimal(beside)).max(BigDecimal.ZERO).min(most).toPlainString());
    }

    private Arbitrary<String> dates(FactDefinition fact) {
        List<Instant> limited = limits.instants(fact.key());
        return limited.isEmpty() ? Arbitraries.of("2024-01-01", "2026-01-01")
                : Combinators.combine(Arbitraries.of(limited), Arbitraries.of(0, -1, 1)).as((limit, minutes) ->
                        LocalDateTime.ofInstant(limit.plusSeconds(60L * minutes), book.zone()).toString());
    }

    private Arbitrary<String> countries(FactDefinition fact) {
        Arbitrary<String> any = Arbitraries.of(book.countries().keySet().stream().map(Object::toString).sorted().toList());
        List<String> named = limits.words(fact.key());
        return named.isEmpty() ? any : Arbitraries.oneOf(Arbitraries.of(named), any);
    }
}

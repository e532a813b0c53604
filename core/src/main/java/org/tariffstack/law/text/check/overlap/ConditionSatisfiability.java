package org.tariffstack.law.text.check.overlap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Preference;
import org.tariffstack.law.Situation;
import org.tariffstack.law.TariffBook;

/** Tells whether conditions can hold for one entry, all together. Subjects are taken to be independent. */
public final class ConditionSatisfiability {
    private static final Set<String> YES_NO = Set.of("yes", "no");
    private static final Set<String> CHAPTERS =
            IntStream.rangeClosed(1, 99).mapToObj(String::valueOf).collect(Collectors.toUnmodifiableSet());

    /** Whoever nests alternatives without end is told that the conditions may hold together, which is the safe answer. */
    private static final int MOST_STEPS = 20_000;

    private final Set<String> symbols = new HashSet<>(Set.of("none"));

    private int stepsLeft;

    public ConditionSatisfiability(TariffBook book) {
        book.preferences().stream().map(Preference::symbol).forEach(symbols::add);
    }

    /**
     * A condition as some heading asks it.
     *
     * @param holds whether it must hold, or must not
     */
    record Asked(Condition condition, String heading, boolean holds) {}

    /** Whether all can hold for an entry of the period. */
    boolean possible(List<Asked> all, EffectivePeriod entered) {
        Domains domains = new Domains(Map.of(), Map.of())
                .within(Situation.Moment.ENTERED.name(), Range.between(entered.from(), entered.to()));
        stepsLeft = MOST_STEPS;
        return domains != null && possible(all, domains);
    }

    private boolean possible(List<Asked> all, Domains domains) {
        stepsLeft--;
        if (all.isEmpty() || stepsLeft < 0) {
            return true;
        }
        Asked first = all.get(0);
        List<Asked> rest = all.subList(1, all.size());
        if (first.condition() instanceof Condition.Not not) {
            return possible(with(rest, List.of(not.part()), first, !first.holds()), domains);
        }
        if (first.condition() instanceof Condition.All parts) {
            return parts(parts.parts(), first.holds(), first, rest, domains);
        }
        if (first.condition() instanceof Condition.Any parts) {
            return parts(parts.parts(), !first.holds(), first, rest, domains);
        }
        Domains narrower = narrow(domains, first);
        return narrower != null && possible(rest, narrower);
    }

    private boolean parts(List<Condition> parts, boolean everyOne, Asked asked, List<Asked> rest, Domains domains) {
        return everyOne ? possible(with(rest, parts, asked, asked.holds()), domains)
                : parts.stream().anyMatch(part -> possible(with(rest, List.of(part), asked, asked.holds()), domains));
    }

    private static List<Asked> with(List<Asked> rest, List<Condition> parts, Asked asked, boolean holds) {
        List<Asked> all = new ArrayList<>(rest);
        parts.forEach(part -> all.add(new Asked(part, asked.heading(), holds)));
        return all;
    }

    private @Nullable Domains narrow(Domains domains, Asked asked) {
        Condition atom = asked.condition();
        boolean holds = asked.holds();
        if (atom instanceof Condition.MomentIs is) {
            return domains.within(is.moment().name(), Range.of(is.limit(), is.before() == holds));
        }
        if (atom instanceof Condition.DateIs is) {
            return domains.within(is.fact().key(), Range.of(is.limit(), is.before() == holds));
        }
        if (atom instanceof Condition.Compares is) {
            return domains.within(is.fact().key(), Range.of(is.comparison(), is.limit(), holds));
        }
        if (atom instanceof Condition.AgeIs is) {
            return domains.within("age:" + is.fact().key(),
                    Range.of(is.comparison(), BigDecimal.valueOf(is.years()), holds));
        }
        if (atom instanceof Condition.BaseIs is) {
            return domains.within(is.paid() ? "column1" : "general", Range.of(is.comparison(), is.limit(), holds));
        }
        if (atom instanceof Condition.ValueIs is) {
            return domains.within("value", Range.of(is.comparison(), is.limit(), holds));
        }
        if (atom instanceof Condition.PaysColumn is) {
            return domains.among("column", Set.of("1", "2"), Set.of(String.valueOf(is.column())), holds);
        }
        if (atom instanceof Condition.PaysPreference is) {
            return domains.among("spi", symbols, is.symbols().isEmpty() ? Set.of("none") : is.symbols(), holds);
        }
        if (atom instanceof Condition.InChapters is) {
            return domains.among("chapter", CHAPTERS, IntStream.rangeClosed(is.first(), is.last())
                    .mapToObj(String::valueOf).collect(Collectors.toSet()), holds);
        }
        if (atom instanceof Condition.IsOneOf is && is.fact().type() == FactType.CHOICE) {
            return domains.among(is.fact().key(), Set.copyOf(is.fact().choices()), is.words(), holds);
        }
        if (atom instanceof Condition.IsTrue is) {
            return domains.among(is.fact().key(), YES_NO, Set.of("yes"), holds);
        }
        String subject = atom instanceof Condition.Claimed ? "claimed " + asked.heading() : atom.text();
        return domains.among(subject, YES_NO, Set.of("yes"), holds);
    }

    /**
     * What is still possible.
     *
     * @param words for each subject, the words left
     * @param ranges for each subject with an order, the range left
     */
    private record Domains(Map<String, Set<String>> words, Map<String, Range> ranges) {
        @Nullable Domains among(String subject, Set<String> whole, Set<String> some, boolean in) {
            Set<String> left = new HashSet<>(words.getOrDefault(subject, whole));
            left.removeIf(word -> some.contains(word) != in);
            Map<String, Set<String>> copy = new HashMap<>(words);
            copy.put(subject, left);
            return left.isEmpty() ? null : new Domains(copy, ranges);
        }

        @Nullable Domains within(String subject, Range range) {
            Range left = ranges.containsKey(subject) ? ranges.get(subject).and(range) : range;
            Map<String, Range> copy = new HashMap<>(ranges);
            copy.put(subject, left);
            return left.isEmpty() ? null : new Domains(words, copy);
        }
    }

    /** A range of numbers, or of moments by their seconds; a null bound is none. */
    private record Range(@Nullable BigDecimal low, boolean lowInside, @Nullable BigDecimal high, boolean highInside) {
        static Range of(Comparison comparison, BigDecimal limit, boolean holds) {
            return switch (comparison) {
                case BELOW -> holds ? new Range(null, false, limit, false) : new Range(limit, true, null, false);
                case AT_MOST -> holds ? new Range(null, false, limit, true) : new Range(limit, false, null, false);
                case AT_LEAST -> of(Comparison.BELOW, limit, !holds);
                case ABOVE -> of(Comparison.AT_MOST, limit, !holds);
            };
        }

        static Range of(Instant limit, boolean before) {
            return of(Comparison.BELOW, BigDecimal.valueOf(limit.getEpochSecond()), before);
        }

        static Range between(Instant from, Instant to) {
            return of(from, false).and(of(to, true));
        }

        Range and(Range other) {
            boolean otherLow = low == null || other.low != null && (other.low.compareTo(low) > 0
                    || other.low.compareTo(low) == 0 && !other.lowInside);
            boolean otherHigh = high == null || other.high != null && (other.high.compareTo(high) < 0
                    || other.high.compareTo(high) == 0 && !other.highInside);
            return new Range(otherLow ? other.low : low, otherLow ? other.lowInside : lowInside,
                    otherHigh ? other.high : high, otherHigh ? other.highInside : highInside);
        }

        boolean isEmpty() {
            if (low == null || high == null) {
                return false;
            }
            int order = low.compareTo(high);
            return order > 0 || order == 0 && !(lowInside && highInside);
        }
    }
}

package org.tariffstack.law;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold for a layer to apply. It holds, does not, or is unknown and then assumed one way.
 *
 * <p>The text form is described in docs/data.md.
 */
public sealed interface Condition {
    /** Holds always. */
    Condition ALWAYS = new All(List.of());

    /**
     * Whether it holds.
     *
     * @param situation the entry
     * @param heading the heading of the layer that asks, for conditions on what the importer claims
     */
    Answer test(Situation situation, String heading);

    /** The condition in the book's own words. */
    String text();

    /** The conditions that one is made of and that are not made of others, in the order of its words. */
    // Not a default method: with one, two threads that meet their first conditions at once may wait for each other.
    static List<Condition> atomsOf(Condition condition) {
        if (condition instanceof Not not) {
            return atomsOf(not.part());
        }
        List<Condition> parts = condition instanceof All all ? all.parts()
                : condition instanceof Any any ? any.parts() : null;
        return parts == null ? List.of(condition) : parts.stream().flatMap(part -> atomsOf(part).stream()).toList();
    }

    /**
     * Every one of the parts; the empty list holds always.
     *
     * @param parts the parts
     */
    record All(List<Condition> parts) implements Condition {
        /** Keeps copies of what it is made of. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer test(Situation situation, String heading) {
            Answer answer = Answer.YES;
            for (int i = 0; i < parts.size() && answer != Answer.NO; i++) {
                answer = answer.and(parts.get(i).test(situation, heading));
            }
            return answer;
        }

        @Override
        public String text() {
            return String.join(" ", parts.stream()
                    .map(part -> part instanceof All ? "(" + part.text() + ")" : part.text()).toList());
        }
    }

    /**
     * One of the parts at the least.
     *
     * @param parts the parts
     */
    record Any(List<Condition> parts) implements Condition {
        /** Keeps copies of what it is made of. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer test(Situation situation, String heading) {
            Answer answer = Answer.NO;
            for (int i = 0; i < parts.size() && answer != Answer.YES; i++) {
                answer = answer.or(parts.get(i).test(situation, heading));
            }
            return answer;
        }

        @Override
        public String text() {
            return "(" + String.join(" | ", parts.stream().map(Condition::text).toList()) + ")";
        }
    }

    /**
     * The contrary of a condition.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            return part.test(situation, heading).not();
        }

        @Override
        public String text() {
            return part instanceof All ? "!(" + part.text() + ")" : "!" + part.text();
        }
    }

    /**
     * A yes/no fact is true.
     *
     * @param fact the fact
     * @param assumed what is assumed while it is unknown, where that differs from the fact's own default; else null
     */
    record IsTrue(FactDefinition fact, @Nullable Boolean assumed) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            Boolean truth = situation.truth(fact);
            if (truth != null) {
                return Answer.known(truth);
            }
            return Answer.assumed(assumed == null ? fact.assumedTrue() : assumed);
        }

        @Override
        public String text() {
            return fact.key() + (assumed == null ? "" : assumed ? "?yes" : "?no");
        }
    }

    /**
     * A number compares with a limit.
     *
     * @param fact the number
     * @param comparison how it compares
     * @param limit the limit, in the unit of the fact
     */
    record Compares(FactDefinition fact, Comparison comparison, BigDecimal limit) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            BigDecimal number = situation.number(fact);
            if (number != null) {
                return Answer.known(comparison.holds(number, limit));
            }
            BigDecimal assumed = fact.assumedNumber();
            return Answer.assumed(assumed != null && comparison.holds(assumed, limit));
        }

        @Override
        public String text() {
            return fact.key() + comparison.sign() + limit.toPlainString();
        }
    }

    /**
     * A share compares with another, as the steel in a good with its aluminum. What is not stated counts as
     * what is assumed of it, or else as zero; whether the comparison holds is then open, unless no share could change it.
     *
     * @param fact the share
     * @param comparison how it compares
     * @param other the share that it is compared with
     */
    record ComparesFacts(FactDefinition fact, Comparison comparison, FactDefinition other) implements Condition {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public Answer test(Situation situation, String heading) {
            BigDecimal one = situation.number(fact);
            BigDecimal two = situation.number(other);
            boolean holds = comparison.holds(one == null ? assumed(fact) : one, two == null ? assumed(other) : two);
            boolean isKnown = one != null ? two != null || isDecided(holds, comparison, one, other)
                    : two != null && isDecided(holds, comparison.turned(), two, fact);
            return isKnown ? Answer.known(holds) : Answer.assumed(holds);
        }

        private static BigDecimal assumed(FactDefinition fact) {
            BigDecimal assumed = fact.assumedNumber();
            return assumed == null ? BigDecimal.ZERO : assumed;
        }

        /** Whether a number stands so to another that is not stated, whatever that is: a share is 0 to 100 percent. */
        private static boolean isDecided(boolean holds, Comparison comparison, BigDecimal stated, FactDefinition open) {
            return open.type() == FactType.PERCENT && comparison.holds(stated, BigDecimal.ZERO) == holds
                    && comparison.holds(stated, HUNDRED) == holds;
        }

        @Override
        public String text() {
            return fact.key() + comparison.sign() + other.key();
        }
    }

    /**
     * The years from a stated year to the year of entry compare with a limit.
     *
     * @param fact the year that is stated
     * @param comparison how the years compare
     * @param years the limit in years
     * @param zone the clock of the jurisdiction, which tells the year of entry
     */
    record AgeIs(FactDefinition fact, Comparison comparison, int years, ZoneId zone) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            BigDecimal year = situation.number(fact);
            if (year == null) {
                return Answer.ASSUMED_NO;
            }
            return Answer.known(comparison.holds(BigDecimal.valueOf(yearOf(situation.entered())).subtract(year),
                    BigDecimal.valueOf(years)));
        }

        /** The year of an instant by the clock of the jurisdiction. */
        public int yearOf(Instant instant) {
            return instant.atZone(zone).getYear();
        }

        @Override
        public String text() {
            return "age:" + fact.key() + comparison.sign() + years;
        }
    }

    /**
     * One of the stated words is among those listed.
     *
     * @param fact the fact
     * @param words the words, any of which will do
     * @param assumed what is assumed while it is unknown, where that differs from the fact's own default; else null
     */
    record IsOneOf(FactDefinition fact, Set<String> words, @Nullable Boolean assumed) implements Condition {
        /** Keeps copies of what it is made of. */
        public IsOneOf {
            words = InOrder.copyOf(words);
        }

        @Override
        public Answer test(Situation situation, String heading) {
            Set<String> stated = situation.words(fact);
            if (stated == null) {
                return Answer.assumed(assumed == null ? words.contains(fact.assumed()) : assumed);
            }
            return Answer.known(stated.stream().anyMatch(words::contains));
        }

        @Override
        public String text() {
            return fact.key() + "=" + String.join(",", words) + (assumed == null ? "" : assumed ? "?yes" : "?no");
        }
    }

    /**
     * A moment of the shipment lies before an instant (or, with {@code before} false, does not).
     *
     * @param moment which moment
     * @param before whether it must lie before the limit or not before it
     * @param limit the limit
     * @param wallClock the limit as the book writes it
     */
    record MomentIs(Situation.Moment moment, boolean before, Instant limit, String wallClock) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            Instant actual = situation.moment(moment);
            return actual == null ? Answer.assumed(!before) : Answer.known(actual.isBefore(limit) == before);
        }

        @Override
        public String text() {
            return moment.name().toLowerCase(Locale.ROOT) + (before ? "<" : ">=") + wallClock;
        }
    }

    /**
     * A dated fact lies before an instant (or, with {@code before} false, does not).
     *
     * @param fact the fact
     * @param before whether it must lie before the limit or not before it
     * @param limit the limit
     * @param wallClock the limit as the book writes it
     */
    record DateIs(FactDefinition fact, boolean before, Instant limit, String wallClock) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            Instant actual = situation.date(fact);
            return actual == null ? Answer.assumed(!before) : Answer.known(actual.isBefore(limit) == before);
        }

        @Override
        public String text() {
            return fact.key() + (before ? "<" : ">=") + wallClock;
        }
    }

    /**
     * The importer claims the layer's own heading.
     *
     * @param claims the fact that lists what is claimed
     * @param asked whether an assessment asks for it where nothing is stated
     */
    record Claimed(FactDefinition claims, boolean asked) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            Set<String> stated = situation.words(claims);
            if (stated == null) {
                return asked ? Answer.ASSUMED_NO : Answer.NO;
            }
            return Answer.known(stated.contains(heading));
        }

        @Override
        public String text() {
            return asked ? "claimed" : "declared";
        }
    }

    /**
     * The base rate, by its ad valorem equivalent, compares with a limit. Unknown where it cannot be computed.
     *
     * @param paid whether the rate that is paid counts, or else the general one
     * @param comparison how it compares
     * @param limit the limit in percent
     */
    record BaseIs(boolean paid, Comparison comparison, BigDecimal limit) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            BigDecimal fraction = situation.baseFraction(paid);
            return fraction == null ? Answer.assumed(comparison == Comparison.BELOW)
                    : Answer.known(comparison.holds(fraction.movePointRight(2), limit));
        }

        @Override
        public String text() {
            return (paid ? "column1" : "general") + comparison.sign() + limit.toPlainString() + "%";
        }
    }

    /**
     * The goods pay the given column of the schedule.
     *
     * @param column 1 or 2
     */
    record PaysColumn(int column) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            return Answer.known(situation.column() == column);
        }

        @Override
        public String text() {
            return "column=" + column;
        }
    }

    /**
     * The base rate is paid under one of the preferences; with the empty set, under none of column 1's.
     *
     * @param symbols the symbols of the preferences
     */
    record PaysPreference(Set<String> symbols) implements Condition {
        /** Keeps copies of what it is made of. */
        public PaysPreference {
            symbols = InOrder.copyOf(symbols);
        }

        @Override
        public Answer test(Situation situation, String heading) {
            String preference = situation.preference();
            return Answer.known(symbols.isEmpty() ? preference == null && situation.column() == 1
                    : preference != null && symbols.contains(preference));
        }

        @Override
        public String text() {
            return "spi=" + (symbols.isEmpty() ? "none" : String.join(",", symbols));
        }
    }

    /**
     * The customs value compares with a limit, in the currency of the jurisdiction.
     *
     * @param comparison how it compares
     * @param limit the limit
     */
    record ValueIs(Comparison comparison, BigDecimal limit) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            boolean holds = comparison.holds(situation.customsValue(), limit);
            return situation.isValueStated() ? Answer.known(holds) : Answer.assumed(holds);
        }

        @Override
        public String text() {
            return "value" + comparison.sign() + limit.toPlainString();
        }
    }

    /**
     * The code is of one of the chapters.
     *
     * @param first the first chapter, 1 to 99
     * @param last the last chapter, the first one or later
     */
    record InChapters(int first, int last) implements Condition {
        @Override
        public Answer test(Situation situation, String heading) {
            int chapter = situation.hts().chapter();
            return Answer.known(first <= chapter && chapter <= last);
        }

        @Override
        public String text() {
            return "chapter=" + first + (first == last ? "" : ".." + last);
        }
    }
}

package org.tariffstack.law;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The questions that it is made of, in the order of its words. */
    List<Atom> atoms();

    /** The facts that it asks for, in the order of its words, each once. */
    List<FactDefinition> facts();

    /** What its answer can rest on. Entries that are alike in all of that are answered alike. */
    Set<Aspect> restsOn();

    /**
     * Whether an assessment asks for anything that it rests on while that is unknown. What nobody is asked for stays as it is
     * assumed: a circumstance whose owner knows of it, or the value that stands in for one that was not stated.
     */
    boolean isAsked();

    /** Makes something of the condition, from its atoms upward: the one way to walk through conditions. */
    <T> T fold(Fold<T> fold);

    /** The conditions that one is made of and that are not made of others, in the order of its words. */
    static List<Condition> atomsOf(Condition condition) {
        return List.copyOf(condition.atoms());
    }

    /** What an answer can rest on. */
    enum Aspect {
        /** What the importer states of the goods. */
        FACT,
        /** The customs value. */
        VALUE,
        /** The base rate, the column of the schedule and the preference by which it is paid. */
        BASE,
        /** The code of the goods. */
        CODE,
        /** When the goods were loaded and exported. */
        TRANSIT,
        /** The moment of entry. */
        TIME
    }

    /**
     * Makes something of a condition.
     *
     * @param <T> what is made
     */
    interface Fold<T> {
        /** Makes it of one question. */
        T atom(Atom atom);

        /** Makes it of what the parts of a conjunction gave; of no parts, the condition holds always. */
        T all(List<T> parts);

        /** Makes it of what the parts of an alternative gave. */
        T any(List<T> parts);

        /** Makes it of what the contrary gave. */
        T not(T part);
    }

    /**
     * A single question. A new kind of condition is a record here, a word of the parser in {@code law.text} and, if the
     * validator is to reason with it, a case there; whatever else works with conditions asks for what every kind says of
     * itself.
     */
    // What has default methods is initialized with the records, and so must have no fields: two threads that meet their
    // first conditions at once would wait for each other.
    sealed interface Atom extends Condition {
        @Override
        default List<Atom> atoms() {
            return List.of(this);
        }

        @Override
        default <T> T fold(Fold<T> fold) {
            return fold.atom(this);
        }
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
        public List<Atom> atoms() {
            return parts.stream().flatMap(part -> part.atoms().stream()).toList();
        }

        @Override
        public List<FactDefinition> facts() {
            return parts.stream().flatMap(part -> part.facts().stream()).distinct().toList();
        }

        @Override
        public Set<Aspect> restsOn() {
            return parts.stream().flatMap(part -> part.restsOn().stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isAsked() {
            return parts.stream().anyMatch(Condition::isAsked);
        }

        @Override
        public <T> T fold(Fold<T> fold) {
            return fold.all(parts.stream().map(part -> part.fold(fold)).toList());
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
        public List<Atom> atoms() {
            return parts.stream().flatMap(part -> part.atoms().stream()).toList();
        }

        @Override
        public List<FactDefinition> facts() {
            return parts.stream().flatMap(part -> part.facts().stream()).distinct().toList();
        }

        @Override
        public Set<Aspect> restsOn() {
            return parts.stream().flatMap(part -> part.restsOn().stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isAsked() {
            return parts.stream().anyMatch(Condition::isAsked);
        }

        @Override
        public <T> T fold(Fold<T> fold) {
            return fold.any(parts.stream().map(part -> part.fold(fold)).toList());
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
        public List<Atom> atoms() {
            return part.atoms();
        }

        @Override
        public List<FactDefinition> facts() {
            return part.facts();
        }

        @Override
        public Set<Aspect> restsOn() {
            return part.restsOn();
        }

        @Override
        public boolean isAsked() {
            return part.isAsked();
        }

        @Override
        public <T> T fold(Fold<T> fold) {
            return fold.not(part.fold(fold));
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
    record IsTrue(FactDefinition fact, @Nullable Boolean assumed) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            Boolean truth = situation.truth(fact);
            if (truth != null) {
                return Answer.known(truth);
            }
            return Answer.assumed(assumed == null ? fact.assumedTrue() : assumed);
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of(fact);
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.FACT);
        }

        @Override
        public boolean isAsked() {
            return fact.asked();
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
    record Compares(FactDefinition fact, Comparison comparison, BigDecimal limit) implements Atom {
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
        public List<FactDefinition> facts() {
            return List.of(fact);
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.FACT);
        }

        @Override
        public boolean isAsked() {
            return fact.asked();
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
    record ComparesFacts(FactDefinition fact, Comparison comparison, FactDefinition other) implements Atom {
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
        public List<FactDefinition> facts() {
            return fact.equals(other) ? List.of(fact) : List.of(fact, other);
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.FACT);
        }

        @Override
        public boolean isAsked() {
            return fact.asked() || other.asked();
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
    record AgeIs(FactDefinition fact, Comparison comparison, int years, ZoneId zone) implements Atom {
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
        public List<FactDefinition> facts() {
            return List.of(fact);
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.FACT, Aspect.TIME);
        }

        @Override
        public boolean isAsked() {
            return fact.asked();
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
    record IsOneOf(FactDefinition fact, Set<String> words, @Nullable Boolean assumed) implements Atom {
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
        public List<FactDefinition> facts() {
            return List.of(fact);
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.FACT);
        }

        @Override
        public boolean isAsked() {
            return fact.asked();
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
    record MomentIs(Situation.Moment moment, boolean before, Instant limit, String wallClock) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            Instant actual = situation.moment(moment);
            return actual == null ? Answer.assumed(!before) : Answer.known(actual.isBefore(limit) == before);
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of();
        }

        @Override
        public Set<Aspect> restsOn() {
            return moment == Situation.Moment.ENTERED ? Set.of(Aspect.TIME) : Set.of(Aspect.TRANSIT);
        }

        @Override
        public boolean isAsked() {
            return moment != Situation.Moment.ENTERED;
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
    record DateIs(FactDefinition fact, boolean before, Instant limit, String wallClock) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            Instant actual = situation.date(fact);
            return actual == null ? Answer.assumed(!before) : Answer.known(actual.isBefore(limit) == before);
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of(fact);
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.FACT);
        }

        @Override
        public boolean isAsked() {
            return fact.asked();
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
    record Claimed(FactDefinition claims, boolean asked) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            Set<String> stated = situation.words(claims);
            if (stated == null) {
                return asked ? Answer.ASSUMED_NO : Answer.NO;
            }
            return Answer.known(stated.contains(heading));
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of(claims);
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.FACT);
        }

        @Override
        public boolean isAsked() {
            return asked;
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
    record BaseIs(boolean paid, Comparison comparison, BigDecimal limit) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            BigDecimal fraction = situation.baseFraction(paid);
            return fraction == null ? Answer.assumed(comparison == Comparison.BELOW)
                    : Answer.known(comparison.holds(fraction.movePointRight(2), limit));
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of();
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.BASE);
        }

        @Override
        public boolean isAsked() {
            // It is unknown where a quantity is missing, and that can be stated.
            return true;
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
    record PaysColumn(int column) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            return Answer.known(situation.column() == column);
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of();
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.BASE);
        }

        @Override
        public boolean isAsked() {
            return false;
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
    record PaysPreference(Set<String> symbols) implements Atom {
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
        public List<FactDefinition> facts() {
            return List.of();
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.BASE);
        }

        @Override
        public boolean isAsked() {
            return false;
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
    record ValueIs(Comparison comparison, BigDecimal limit) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            boolean holds = comparison.holds(situation.customsValue(), limit);
            return situation.isValueStated() ? Answer.known(holds) : Answer.assumed(holds);
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of();
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.VALUE);
        }

        @Override
        public boolean isAsked() {
            return false;
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
    record InChapters(int first, int last) implements Atom {
        @Override
        public Answer test(Situation situation, String heading) {
            int chapter = situation.hts().chapter();
            return Answer.known(first <= chapter && chapter <= last);
        }

        @Override
        public List<FactDefinition> facts() {
            return List.of();
        }

        @Override
        public Set<Aspect> restsOn() {
            return Set.of(Aspect.CODE);
        }

        @Override
        public boolean isAsked() {
            return false;
        }

        @Override
        public String text() {
            return "chapter=" + first + (first == last ? "" : ".." + last);
        }
    }
}

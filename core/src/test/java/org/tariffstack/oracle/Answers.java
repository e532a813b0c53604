package org.tariffstack.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Portion;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.Situation;
import org.tariffstack.oracle.Oracle.AtHand;
import org.tariffstack.oracle.Oracle.Displaces;

/** What an entry owes as far as it is stated, and what it would owe by each answer to what is not. */
final class Answers {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Oracle oracle;
    private final Statement statement;
    private final Oracle.Law law;
    private final Finding assumed;

    Answers(Oracle oracle, Statement statement, Oracle.Law law) {
        this.oracle = oracle;
        this.statement = statement;
        this.law = law;
        assumed = new Settlement(oracle, statement, law).finding();
    }

    /** What the entry owes, all that is not stated being as the book assumes. */
    Finding assumed() {
        return assumed;
    }

    /** What the entry would owe if it stated something else of the same goods, origin and time. */
    Finding if_(UnaryOperator<Entry> stated) {
        return new Settlement(oracle, statement.of(stated.apply(statement.entry())), law).finding();
    }

    /** The answers if the code were a longer one. */
    Answers ofCode(HtsCode code) {
        Statement longer = new Statement(statement.book(), statement.entry(), code, statement.value(), statement.column(),
                statement.claimed(), statement.paidUnder(), statement.base());
        return new Answers(oracle, longer, oracle.law(longer));
    }

    /** Where the code is too short for something at hand: the longer codes of which one is meant; else none. */
    List<HtsCode> longerCodes() {
        if (law.layers().stream().noneMatch(AtHand::part)) {
            return List.of();
        }
        Resolver resolver = new Resolver(statement.book(), oracle.known());
        List<HtsCode> codes = new ArrayList<>();
        for (RateLine line : resolver.linesBelow(statement.code(), statement.entered())) {
            List<HtsCode> numbers = resolver.statisticalNumbers(line.code(), statement.entered());
            codes.addAll(numbers.isEmpty() ? List.of(line.code()) : numbers);
        }
        return codes;
    }

    /**
     * How to state an answer in an entry.
     *
     * @param fact the fact, or the field of the entry
     * @param answer the answer; of a moment {@code <TIME} or {@code >=TIME}, of claims a heading or {@code none}
     */
    UnaryOperator<Entry> stating(String fact, String answer) {
        return switch (fact) {
            case "loaded" -> entry -> entry.toBuilder().loaded(EntryTime.of(moment(answer))).build();
            case "exported" -> entry -> entry.toBuilder().exported(EntryTime.of(moment(answer))).build();
            case FactDefinition.CLAIMS -> entry -> answer.equals("none") ? entry
                    : with(entry, fact, Optional.ofNullable(entry.facts().get(fact)).orElse("") + " " + answer);
            default -> entry -> with(entry, fact, answer.startsWith("<") || answer.startsWith(">=")
                    ? moment(answer).toString() : answer);
        };
    }

    private static Entry with(Entry entry, String fact, String text) {
        return entry.toBuilder().facts(entry.facts().with(fact, text.strip())).build();
    }

    private Instant moment(String answer) {
        ZoneId zone = statement.book().zone();
        return answer.startsWith("<") ? LocalDateTime.parse(answer.substring(1)).atZone(zone).toInstant().minusSeconds(1)
                : LocalDateTime.parse(answer.substring(2).split(" ")[0]).atZone(zone).toInstant();
    }

    /**
     * All that is asked for by what is at hand and not stated, with the answers at which something may change: for a number
     * nothing, each limit, just over it, and as much as can be; for a moment each stretch between limits. Claims of several
     * headings are several questions.
     */
    List<Open> open() {
        Map<String, Open> open = new LinkedHashMap<>();
        for (AtHand layer : law.layers()) {
            ask(layer.when(), layer.heading(), open);
            portion(layer.layer().basis(), open);
        }
        for (Displaces how : law.displacements()) {
            ask(how.when(), how.winner().heading(), open);
            portion(how.portion(), open);
        }
        return new ArrayList<>(open.values());
    }

    /**
     * Something that is not stated.
     *
     * @param fact the fact, or the field of the entry
     * @param answers the answers to try
     */
    record Open(String fact, Set<String> answers) {}

    private void ask(Condition condition, String heading, Map<String, Open> open) {
        for (Condition atom : Condition.atomsOf(condition)) {
            if (atom instanceof Condition.IsTrue is) {
                add(is.fact(), open, "true", "false");
            } else if (atom instanceof Condition.Compares compares) {
                boolean past = compares.comparison() == Comparison.AT_MOST || compares.comparison() == Comparison.ABOVE;
                add(compares.fact(), open, "0", compares.limit().toPlainString());
                if (past) {
                    add(compares.fact(), open, compares.limit().add(BigDecimal.ONE).toPlainString());
                }
                if (compares.fact().type() == FactType.PERCENT) {
                    add(compares.fact(), open, "100");
                }
            } else if (atom instanceof Condition.ComparesFacts compares) {
                add(compares.fact(), open, "0", left(compares.fact()).toPlainString());
                add(compares.other(), open, "0", left(compares.other()).toPlainString());
            } else if (atom instanceof Condition.AgeIs age) {
                int limit = statement.entered().atZone(age.zone()).getYear() - age.years();
                add(age.fact(), open, Integer.toString(limit), Integer.toString(limit + 1));
            } else if (atom instanceof Condition.IsOneOf oneOf) {
                add(oneOf.fact(), open, Stream.concat(oneOf.words().stream(), oneOf.fact().choices().stream())
                        .toArray(String[]::new));
                if (oneOf.fact().choices().isEmpty()) {
                    add(oneOf.fact(), open, "another");
                }
            } else if (atom instanceof Condition.DateIs date) {
                add(date.fact(), open, "<" + date.wallClock(), ">=" + date.wallClock());
            } else if (atom instanceof Condition.MomentIs moment) {
                moment(moment, open);
            } else if (atom instanceof Condition.Claimed claimed && claimed.asked()
                    && statement.words(claimed.claims()) == null) {
                open.computeIfAbsent("claims " + heading, key -> new Open(FactDefinition.CLAIMS, new LinkedHashSet<>()))
                        .answers().addAll(List.of("none", heading));
            }
        }
    }

    private void moment(Condition.MomentIs atom, Map<String, Open> open) {
        boolean loadedIsOpen = statement.entry().loaded().isEmpty();
        // The moment of loading stands in for that of export.
        boolean exportedIsOpen = statement.entry().exported().isEmpty() && loadedIsOpen;
        String key = atom.moment() == Situation.Moment.LOADED && loadedIsOpen ? "loaded"
                : atom.moment() == Situation.Moment.EXPORTED && exportedIsOpen ? "exported" : "";
        if (!key.isEmpty()) {
            open.computeIfAbsent(key, fact -> new Open(fact, new TreeSet<>())).answers()
                    .addAll(Set.of("<" + atom.wallClock(), ">=" + atom.wallClock()));
        }
    }

    private void portion(String id, Map<String, Open> open) {
        Portion portion = statement.book().portions().get(id);
        if (portion != null) {
            add(portion.percentFact(), open, "0", left(portion.percentFact()).toPlainString());
        }
    }

    private void add(FactDefinition fact, Map<String, Open> open, String... answers) {
        boolean stated = statement.entry().facts().get(fact.key()) != null || statement.isImplied(fact)
                || fact.type() == FactType.PERCENT && statement.number(fact) != null;
        if (fact.asked() && !stated) {
            open.computeIfAbsent(fact.key(), key -> new Open(key, new LinkedHashSet<>())).answers().addAll(List.of(answers));
        }
    }

    /** What the other shares of the same group leave to a share, in percent. */
    private BigDecimal left(FactDefinition share) {
        BigDecimal left = HUNDRED;
        for (Portion portion : statement.book().portions().values()) {
            if (portion.group() != null && portion.percentFact().equals(share)) {
                BigDecimal others = BigDecimal.ZERO;
                for (Portion other : statement.book().portions().values()) {
                    BigDecimal stated = portion.group().equals(other.group()) ? statement.number(other.percentFact()) : null;
                    others = stated == null ? others : others.add(stated);
                }
                left = left.min(HUNDRED.subtract(others));
            }
        }
        return left.max(BigDecimal.ZERO);
    }

    /** Whether all combinations of answers are few enough to be tried one by one, for the longer codes too. */
    boolean areFew(int most) {
        return combinations(open()) <= most
                && longerCodes().stream().allMatch(code -> combinations(ofCode(code).open()) <= most);
    }

    /** How many combinations of answers there are, each point being left open or answered. */
    static long combinations(List<Open> points) {
        return points.stream().mapToLong(point -> point.answers().size() + 1L)
                .reduce(1, (one, other) -> Math.min(1_000_000, one * other));
    }

    /** What every combination of answers leads to, for the longer codes too. */
    List<Finding> combined() {
        List<Finding> findings = combined(open());
        for (HtsCode code : longerCodes()) {
            Answers longer = ofCode(code);
            findings.addAll(longer.combined(longer.open()));
        }
        return findings;
    }

    /**
     * What every combination of answers to some points leads to; what cannot be, such as two shares each of all of the
     * value, is left out.
     */
    List<Finding> combined(List<Open> points) {
        List<Finding> findings = new ArrayList<>();
        combine(statement.entry(), points, 0, findings);
        return findings;
    }

    private void combine(Entry entry, List<Open> points, int next, List<Finding> findings) {
        if (next < points.size()) {
            combine(entry, points, next + 1, findings);
            Open point = points.get(next);
            for (String answer : point.answers()) {
                combine(stating(point.fact(), answer).apply(entry), points, next + 1, findings);
            }
        } else if (isPossible(statement.of(entry))) {
            findings.add(new Settlement(oracle, statement.of(entry), law).finding());
        }
    }

    private static boolean isPossible(Statement stated) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Portion portion : stated.book().portions().values()) {
            BigDecimal percent = portion.group() == null ? null : stated.number(portion.percentFact());
            if (percent != null && sums.merge(portion.group(), percent, BigDecimal::add).compareTo(HUNDRED) > 0) {
                return false;
            }
        }
        return true;
    }
}

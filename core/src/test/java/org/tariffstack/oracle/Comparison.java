package org.tariffstack.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Reason;
import org.tariffstack.assessment.Totals;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;

/** Compares the answers of the library with those of the oracle. */
final class Comparison {
    /** Quotients have 34 digits; whatever they are made of, they agree in as many decimals. */
    private static final int DECIMALS = 12;
    private static final int FEW_COMBINATIONS = 12;
    private static final int MANY_COMBINATIONS = 64;

    /** The fields of an entry that are asked for beside its facts. */
    private static final Set<String> FIELDS = Set.of("loaded", "exported", "hts");
    /** The digits of a rate line. */
    private static final int LINE = 8;

    private final TariffStack stack;
    private final Oracle oracle;
    /** So many combinations of answers are tried one by one; 0: answers are not looked at. */
    private final int mostCombinations;

    private Comparison(TariffStack stack, Oracle oracle, int mostCombinations) {
        this.stack = stack;
        this.oracle = oracle;
        this.mostCombinations = mostCombinations;
    }

    /** The answers of a stack, with the law as it is understood now. */
    static Comparison of(TariffStack stack) {
        return new Comparison(stack, new Oracle(stack.book(), null), FEW_COMBINATIONS);
    }

    /** The same for a reader of a day. */
    Comparison asKnownOn(LocalDate day) {
        return new Comparison(stack.asKnownOn(day), new Oracle(oracle.book(), day), mostCombinations);
    }

    /** The same, without looking at questions and bounds, which takes a fraction of the time. */
    Comparison ofLinesAlone() {
        return new Comparison(stack, oracle, 0);
    }

    /** The same, with bounds checked where there are more combinations of answers too, which takes longer. */
    Comparison thorough() {
        return new Comparison(stack, oracle, MANY_COMBINATIONS);
    }

    /** In what the two differ of an entry, in words; an empty text if in nothing. */
    String difference(Entry entry) {
        boolean baseOnPart = oracle.book().portions().values().stream().anyMatch(portion -> portion.baseSparedBy() != null
                && (entry.hts().chapter() == 98 || entry.facts().get(portion.baseSparedBy().key()) != null));
        if (entry.hts().length() < LINE || baseOnPart) {
            // What is answered below a rate line, and a base duty on a part of the value, are not read a second time yet.
            return "";
        }
        Object refused = "an answer";
        Assessment assessment = null;
        try {
            assessment = stack.assess(entry);
        } catch (InvalidEntryException e) {
            refused = e.code();
        }
        Object expected = "an answer";
        Answers answers = null;
        try {
            answers = oracle.answers(entry);
        } catch (Refusal e) {
            expected = e.code();
        }
        if (assessment == null || answers == null) {
            return refused.equals(expected) ? "" : entry + "\n" + refused + " instead of " + expected;
        }
        List<String> problems = new ArrayList<>();
        lines(assessment, answers.assumed(), problems);
        // Rates of which several may be are not read a second time yet: only the lines are compared there.
        boolean readable = assessment.questions().stream().allMatch(question -> question.dutyIf().isEmpty()
                || oracle.book().facts().containsKey(question.fact()) || FIELDS.contains(question.fact()));
        if (mostCombinations > 0 && readable) {
            questions(assessment, answers, problems);
            bounds(assessment, answers, problems);
        }
        return problems.isEmpty() ? "" : entry + (oracle.known() == null ? "" : "\nas known on " + oracle.known()) + "\n"
                + String.join("\n", problems) + "\n" + assessment;
    }

    private void lines(Assessment assessment, Finding finding, List<String> problems) {
        Set<String> lines = new TreeSet<>();
        for (DutyLine line : assessment.lines()) {
            lines.add(line(line.heading(), line.program(), line.portion(), line.basis(), line.duty().orElse(null),
                    line.refundable(), line.relief()));
        }
        Set<String> expected = new TreeSet<>();
        finding.lines().forEach(line -> expected.add(line(line.heading(), line.program(), line.portion(), line.basis(),
                line.duty(), line.refundable(), line.relief())));
        same("lines", lines, expected, problems);
        if (assessment.lines().size() != finding.lines().size()) {
            problems.add(assessment.lines().size() + " lines instead of " + finding.lines().size());
        }
        Set<String> declined = new TreeSet<>();
        assessment.declined().stream().filter(reason -> reason.kind() != Reason.Kind.PREFERENCE_NOT_OPEN)
                .forEach(reason -> declined.add(reason.heading() + " " + reason.kind()));
        Set<String> declinedExpected = new TreeSet<>();
        finding.declined().forEach(reason -> declinedExpected.add(reason.heading() + " " + reason.kind()));
        same("declined", declined, declinedExpected, problems);
        same("total", plain(assessment.dutyAmount().orElse(null)), plain(finding.total()), problems);
        same("refundable", plain(assessment.refundableAmount()), plain(finding.refundable()), problems);
        Set<String> banned = new TreeSet<>();
        assessment.prohibitions().stream().map(Prohibition::heading).forEach(banned::add);
        same("prohibitions", banned, new TreeSet<>(finding.banned()), problems);
        Totals totals = stack.totals(assessment.entry());
        same("total of the totals", plain(totals.dutyAmount().orElse(null)), plain(finding.total()), problems);
        if (finding.total() != null) {
            // Totals are by programme: one of which a line is open has none, so that nothing of it is counted.
            same("refundable of the totals", plain(totals.refundableAmount()), plain(finding.refundable()), problems);
        }
    }

    /** Each answer named leads where it says, and whatever alone would change the duty is asked. */
    private static void questions(Assessment assessment, Answers answers, List<String> problems) {
        Set<String> asked = new TreeSet<>();
        for (Question question : assessment.questions()) {
            for (Map.Entry<String, Optional<BigDecimal>> answer : question.dutyIf().entrySet()) {
                String of = question.fact() + " answered by " + answer.getKey();
                asked.add(question.fact().equals("claims") ? "claims " + answer.getKey() : question.fact());
                if (question.fact().equals("hts")) {
                    for (String code : answer.getKey().replaceAll(" and .* more", "").split(" ")) {
                        same(of, plain(answer.getValue().orElse(null)),
                                plain(answers.ofCode(HtsCode.of(code)).assumed().total()), problems);
                    }
                } else {
                    same(of, plain(answer.getValue().orElse(null)),
                            plain(answers.if_(answers.stating(question.fact(), answer.getKey())).total()), problems);
                }
            }
        }
        for (Answers.Open point : answers.open()) {
            for (String answer : point.answers()) {
                Finding other = answers.if_(answers.stating(point.fact(), answer));
                String question = point.fact().equals("claims") ? "claims " + answer : point.fact();
                boolean matters = !plain(other.total()).equals(plain(answers.assumed().total()))
                        || !plain(other.computable()).equals(plain(answers.assumed().computable()));
                if (matters && !asked.contains(question)) {
                    problems.add(point.fact() + " is not asked, although " + answer + " leads to " + plain(other.total())
                            + " (" + plain(other.computable()) + ")");
                }
            }
        }
    }

    /**
     * No combination of answers to what is asked leads out of the bounds; and where all combinations of answers are few, some
     * lead to the bounds.
     */
    private void bounds(Assessment assessment, Answers answers, List<String> problems) {
        List<Answers.Open> asked = new ArrayList<>();
        for (Question question : assessment.questions()) {
            if (!question.dutyIf().isEmpty() && !question.fact().equals("hts")) {
                asked.add(new Answers.Open(question.fact(), question.dutyIf().keySet()));
            }
        }
        if (Answers.combinations(asked) > mostCombinations) {
            return;
        }
        List<Finding> toAsked = new ArrayList<>(answers.combined(asked));
        answers.longerCodes().forEach(code -> toAsked.add(answers.ofCode(code).assumed()));
        List<Finding> toAll = answers.areFew(mostCombinations) ? answers.combined() : List.of();
        if (assessment.bounds().isEmpty()) {
            if (!toAll.isEmpty() && toAll.stream().allMatch(finding -> finding.total() != null)) {
                problems.add("no bounds, although whatever is answered can be computed");
            }
            return;
        }
        BigDecimal least = rounded(assessment.bounds().get().least());
        BigDecimal most = rounded(assessment.bounds().get().most());
        String told = "bounds of " + plain(least) + " to " + plain(most);
        for (Finding finding : toAsked) {
            BigDecimal total = finding.total();
            if (total == null || rounded(total).compareTo(least) < 0 || rounded(total).compareTo(most) > 0) {
                problems.add(told + ", although answers lead to " + plain(total));
                return;
            }
        }
        if (!toAll.isEmpty() && (least(toAll).compareTo(least) > 0 || most(toAll).compareTo(most) < 0)) {
            problems.add(told + ", although no answers lead below " + plain(least(toAll)) + " or above " + plain(most(toAll)));
        }
    }

    private static BigDecimal least(List<Finding> findings) {
        return rounded(totals(findings).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO));
    }

    private static BigDecimal most(List<Finding> findings) {
        return rounded(totals(findings).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO));
    }

    private static Stream<BigDecimal> totals(List<Finding> findings) {
        return findings.stream().flatMap(finding -> Optional.ofNullable(finding.total()).stream());
    }

    private static String line(String heading, String program, String portion, BigDecimal basis, @Nullable BigDecimal duty,
            boolean refundable, boolean relief) {
        return heading + " (" + program + ") on " + portion + " " + plain(basis) + ": " + plain(duty)
                + (refundable ? ", refundable" : "") + (relief ? ", relief" : "");
    }

    private static void same(String what, Object found, Object expected, List<String> problems) {
        if (!found.equals(expected)) {
            problems.add(what + ": " + found + "\n  instead of " + expected);
        }
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "open" : rounded(amount).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}

package org.tariffstack.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tariffstack.entry.Entry;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.internal.TextTable;
import org.tariffstack.law.Portion;

/**
 * Writes an assessment for people, in lines of at most a hundred characters where words allow it.
 *
 * <p>Titles stand at the margin, everything else is indented.
 */
final class Explanation {
    private static final String INDENT = "  ";
    private static final int WIDTH = 98;

    private final Assessment assessment;
    private final StringBuilder text = new StringBuilder();

    Explanation(Assessment assessment) {
        this.assessment = assessment;
    }

    String text() {
        Entry entry = assessment.entry();
        text.append(entry.hts()).append(" from ").append(entry.origin()).append(", entered ").append(entry.entered())
                .append(" (").append(assessment.jurisdiction()).append(")\n").append(INDENT).append("Customs value ")
                .append(MoneyText.of(assessment.customsValue())).append(' ').append(assessment.currency())
                .append(assessment.ratesOnly() ? " (none given: only the rates count)\n" : "\n");
        lines();
        totals();
        section("Prohibited", assessment.prohibitions().stream().map(Prohibition::toString).toList());
        section("Warnings", assessment.warnings());
        questions();
        declined();
        section("Book", List.of(assessment.bookVersion() + ", verified through " + assessment.verifiedThrough()));
        return text.toString();
    }

    private void lines() {
        text.append("\nDuties\n");
        TextTable table = new TextTable(INDENT, "lllrrl", 16, 18, 20, 16, 16, 36);
        table.row("Heading", "Programme", "Rate", "Basis", "Duty", "Legal act");
        for (DutyLine line : assessment.lines()) {
            table.row(line.heading(), line.program(), rate(line), MoneyText.of(line.basis()),
                    line.duty().map(MoneyText::of).orElse(line.unresolved().orElse("unresolved")),
                    line.citation().text() + (line.refundable() ? " [refundable]" : ""));
        }
        table.writeTo(text);
        List<String> numbers = assessment.filingOrder();
        if (numbers.size() > 1) {
            paragraph(INDENT, "File as: " + String.join(", ", numbers));
        }
    }

    private static String rate(DutyLine line) {
        return line.portion().equals(Portion.FULL) ? line.rate() : line.rate() + " on " + line.portion();
    }

    private void totals() {
        text.append("\nTotals in ").append(assessment.currency()).append('\n');
        TextTable table = new TextTable(INDENT, "lrl", 12, 20, 60);
        Optional<BigDecimal> duty = assessment.dutyAmount();
        if (duty.isPresent()) {
            table.row("Assessed", MoneyText.of(duty.get()),
                    assessment.rate().map(rate -> percent(rate) + " of the customs value").orElse(""));
        } else {
            table.row("Assessed", "unknown", missing());
            table.row("Additional", MoneyText.of(assessment.additionalAmount()), "the additional duties that can be computed");
        }
        table.row("Refundable", MoneyText.of(assessment.refundableAmount()), "");
        // The difference of what is shown, so that the three figures add up.
        table.row("Owed", duty.map(assessed -> MoneyText.of(MoneyText.cents(assessed)
                .subtract(MoneyText.cents(assessment.refundableAmount())))).orElse("unknown"), "");
        Optional<Bounds> bounds = assessment.bounds();
        boolean open = !assessment.questions().isEmpty();
        table.row("Least", bounds.map(known -> MoneyText.of(known.least())).orElse("unknown"),
                bounds.isPresent() && open ? "whatever the answers to the open questions" : "");
        table.row("Most", bounds.map(known -> MoneyText.of(known.most())).orElse("unknown"), "");
        table.writeTo(text);
    }

    private String missing() {
        return assessment.lines().stream().flatMap(line -> line.unresolved().stream()).distinct()
                .collect(Collectors.joining("; "));
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(title).append('\n');
            TextTable table = new TextTable(INDENT, "l", WIDTH);
            items.forEach(table::row);
            table.writeTo(text);
        }
    }

    private void questions() {
        List<Question> questions = assessment.questions();
        if (questions.isEmpty()) {
            return;
        }
        text.append("\nOpen questions\n");
        for (Question question : questions) {
            paragraph(INDENT, question.text() + " [" + question.fact() + ", for " + headings(question.headings()) + "]");
            if (question.dutyIf().values().stream().noneMatch(Optional::isPresent)) {
                continue;
            }
            TextTable table = new TextTable(INDENT + INDENT + INDENT, "lrl", 60, 20, 10);
            question.dutyIf().forEach((answer, duty) -> table.row(inWords(answer),
                    duty.map(MoneyText::of).orElse("unknown"),
                    answer.equals(question.assumed()) ? "assumed" : ""));
            table.writeTo(text);
        }
    }

    private void paragraph(String indent, String words) {
        TextTable.wrap(words, WIDTH).forEach(line -> text.append(indent).append(line).append('\n'));
    }

    private static String headings(List<String> headings) {
        int shown = Math.min(headings.size(), 6);
        return String.join(", ", headings.subList(0, shown))
                + (shown < headings.size() ? " and " + (headings.size() - shown) + " more" : "");
    }

    /** An answer that is a span of time, such as ">=2025-04-05T00:01 <2025-04-10T00:01". */
    private static String inWords(String answer) {
        return answer.replace(">=", "from ").replace(" <", " to before ").replace("<", "before ");
    }

    /** Reasons that read alike stand together. */
    private void declined() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Reason reason : assessment.declined()) {
            byReason.computeIfAbsent(reason.text(), words -> new ArrayList<>()).add(reason.heading());
        }
        if (byReason.isEmpty()) {
            return;
        }
        text.append("\nConsidered and declined\n");
        TextTable table = new TextTable(INDENT, "ll", 34, 62);
        byReason.forEach((reason, headings) -> table.row(String.join(", ", headings), reason));
        table.writeTo(text);
    }

    private static String percent(BigDecimal rate) {
        BigDecimal percent = rate.movePointRight(2).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }
}

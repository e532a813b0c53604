package org.tariffstack.landedcost.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Question;
import org.tariffstack.landedcost.text.Amounts;
import org.tariffstack.landedcost.text.TextTable;
import org.tariffstack.landedcost.text.WordWrap;
import org.tariffstack.law.Preference;
import org.tariffstack.law.Supposition;
import org.tariffstack.law.TariffBook;

/** A comparison as a table for people. */
final class ComparisonText {
    private static final String INDENT = "  ";
    private static final int WIDTH = 98;
    private static final String LAW = "(the law)";

    private final Comparison comparison;
    private final TariffBook book;
    private final List<Supposition> supposed;
    private final StringBuilder text = new StringBuilder();

    /**
     * A text.
     *
     * @param book the law as it is
     * @param supposed what the scenarios suppose
     */
    ComparisonText(Comparison comparison, TariffBook book, List<Supposition> supposed) {
        this.comparison = comparison;
        this.book = book;
        this.supposed = supposed;
    }

    String text() {
        if (!comparison.answers().isEmpty()) {
            Assessment first = comparison.answers().get(0).assessment();
            text.append(first.entry().hts()).append(entered().size() > 1 ? "" : ", entered " + first.entry().entered())
                    .append(" (").append(first.jurisdiction()).append(")\n").append(INDENT).append("Customs value ")
                    .append(Amounts.money(Optional.of(first.customsValue()))).append(' ').append(first.currency())
                    .append(first.ratesOnly() ? " (none given: only the rates count)\n" : "\n");
            table();
            differences();
            open();
        }
        section("Supposed", supposed.stream().map(one -> one.name() + ": " + one.what()).toList());
        section("Claims", claims());
        section("Prohibited", numbered(answer -> answer.assessment().prohibitions().stream()
                .map(Prohibition::toString).toList()));
        section("Warnings", numbered(answer -> answer.assessment().warnings().stream()
                .filter(warning -> supposed.stream().noneMatch(one -> one.warning().equals(warning))).toList()));
        section("Not answered", comparison.refusals().stream()
                .map(refusal -> refusal.variant() + ": " + refusal.why().getMessage()).toList());
        section("Book", List.of(book.version() + ", verified through " + book.verifiedThroughDate()));
        return text.toString();
    }

    private void table() {
        boolean scenarios = !supposed.isEmpty();
        int number = 0;
        text.append("\nCheapest first, in ").append(book.currency()).append('\n');
        TextTable table = TextTable.fitted(INDENT, "rllllrrrr");
        boolean days = entered().size() > 1;
        table.row("", "Origin", days ? "Entered" : "", claimed() ? "Claim" : "", scenarios ? "Scenario" : "", "Rate", "Duty",
                "Refundable", "Owed");
        for (Comparison.Answer answer : comparison.answers()) {
            Comparison.Variant variant = answer.variant();
            Assessment assessment = answer.assessment();
            number++;
            table.row(String.valueOf(number), variant.origin(), days ? assessment.entry().entered().toString() : "", variant.spi(),
                    !scenarios ? "" : variant.scenario().isEmpty() ? LAW : variant.scenario(),
                    answer.isBanned() ? "banned" : Amounts.percent(assessment.rate()), Amounts.money(assessment.dutyAmount()),
                    Amounts.money(Optional.of(assessment.refundableAmount())), Amounts.money(assessment.owedAmount()));
        }
        text.append(table);
    }

    private List<String> entered() {
        return comparison.answers().stream().map(answer -> answer.assessment().entry().entered().toString()).distinct()
                .toList();
    }

    private boolean claimed() {
        return comparison.answers().stream().anyMatch(answer -> !answer.variant().spi().isEmpty());
    }

    private void differences() {
        if (comparison.cheapest() == null || comparison.answers().size() < 2) {
            return;
        }
        text.append("\nWhat makes the difference against 1\n");
        TextTable table = TextTable.fitted(INDENT, "rrlll");
        int number = 0;
        for (Comparison.Answer answer : comparison.answers()) {
            number++;
            String label = String.valueOf(number);
            for (LineDifference line : comparison.against(answer)) {
                table.row(label, Amounts.more(Optional.ofNullable(line.more())), line.program(), line.heading(), line.rate());
                label = "";
            }
            if (number > 1 && comparison.against(answer).isEmpty()) {
                table.row(label, "+0.00", "", "", "the same duties");
            }
        }
        text.append(table);
    }

    /** Between what bounds an answer lies while something of it is open. */
    private void open() {
        TextTable table = TextTable.fitted(INDENT, "rrl");
        boolean any = false;
        int number = 0;
        for (Comparison.Answer answer : comparison.answers()) {
            number++;
            if (answer.isOpen()) {
                any = true;
                Assessment assessment = answer.assessment();
                String between = assessment.bounds().filter(bounds -> assessment.isResolved())
                        .map(bounds -> Amounts.money(Optional.of(bounds.least())) + " to "
                                + Amounts.money(Optional.of(bounds.most()))).orElse("unknown");
                table.row(String.valueOf(number), between, assessment.questions().stream().map(Question::fact).distinct()
                        .collect(Collectors.joining(", ")));
            }
        }
        if (any) {
            text.append("\nOpen, with the duty from the least to the most\n").append(table);
        }
    }

    /** Claims with their names, and whether each lowers the duty. */
    private List<String> claims() {
        List<String> claims = new ArrayList<>();
        for (Comparison.Answer claim : comparison.answers()) {
            Comparison.Variant variant = claim.variant();
            if (variant.spi().isEmpty()) {
                continue;
            }
            Comparison.Variant without = new Comparison.Variant(variant.origin(), variant.on(), "", variant.scenario());
            comparison.answers().stream().filter(answer -> answer.variant().equals(without)).findFirst()
                    .ifPresent(plain -> claims.add(variant + title(variant.spi()) + ": " + saving(plain, claim)));
        }
        return claims;
    }

    private String title(String symbol) {
        return book.preferences().stream().filter(preference -> preference.symbol().equals(symbol)).findFirst()
                .map(Preference::title).map(title -> " (" + title + ")").orElse("");
    }

    private static String saving(Comparison.Answer plain, Comparison.Answer claim) {
        if (!plain.assessment().isResolved() || !claim.assessment().isResolved()) {
            return "what it saves cannot be computed";
        }
        BigDecimal saved = plain.assessment().dutyAmount().orElseThrow().subtract(claim.assessment().dutyAmount().orElseThrow());
        return saved.signum() > 0 ? "saves " + Amounts.money(Optional.of(saved)) : "does not lower the duty";
    }

    /** Texts of answers; those that several share are written once, with the numbers of the answers. */
    private List<String> numbered(Function<Comparison.Answer, List<String>> texts) {
        Map<String, Set<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < comparison.answers().size(); i++) {
            for (String one : texts.apply(comparison.answers().get(i))) {
                numbers.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(i + 1);
            }
        }
        return numbers.entrySet().stream().map(entry -> (entry.getValue().size() == comparison.answers().size() ? "all"
                : entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(", "))) + ": " + entry.getKey())
                .toList();
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(title).append('\n');
            for (String item : items) {
                String indent = INDENT;
                for (String line : WordWrap.lines(item, WIDTH - 2)) {
                    text.append(indent).append(line).append('\n');
                    indent = INDENT + INDENT;
                }
            }
        }
    }
}

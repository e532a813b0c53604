package org.tariffstack.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** Goes through the numbers that were filed, then through those that were not. */
final class EntryComparison {
    private final FiledEntry filed;
    private final Assessment law;
    private final TariffBook book;
    private final BigDecimal tolerance;
    private final FiledNumbers numbers;
    private final HtsCode code;
    private final Map<String, Due> dues = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    EntryComparison(FiledEntry filed, Assessment law, TariffBook book, @Nullable LocalDate known, BigDecimal tolerance) {
        this.filed = filed;
        this.law = law;
        this.book = book;
        this.tolerance = tolerance;
        numbers = new FiledNumbers(law, book, known);
        code = law.entry().hts();
    }

    /**
     * What the law wants under one number.
     *
     * @param program the programme
     * @param duty the duty, null where it cannot be computed
     * @param basis what it is charged on
     * @param rates its rates in words
     * @param citation the act
     */
    private record Due(String program, @Nullable BigDecimal duty, BigDecimal basis, String rates,
            Optional<Citation> citation) {
        /** Another line under the same number. */
        Due and(DutyLine line) {
            @Nullable BigDecimal sum = duty == null || line.duty().isEmpty() ? null : duty.add(line.duty().get());
            return new Due(program, sum, basis.add(line.basis()), rates + " and " + line.rate(), citation);
        }
    }

    /** Finds the differences; to be called once. */
    void compare() {
        collectDues();
        if (!filed.lines().isEmpty()) {
            Set<String> seen = new HashSet<>();
            filed.lines().forEach(line -> compare(line, seen));
            dues.forEach((heading, due) -> {
                if (!seen.contains(heading)) {
                    missing(heading, due);
                }
            });
        }
        compareOrder();
        compareSums();
    }

    private void collectDues() {
        for (DutyLine line : law.lines()) {
            if (!line.isBase() && line.filingRank() > 0) {
                dues.merge(line.heading(), due(line), (due, other) -> due.and(line));
            }
        }
        // The code is filed even where a duty stands in place of its rate.
        dues.put(code.dotted(), law.lines().stream().filter(DutyLine::isBase).map(EntryComparison::due).findFirst()
                .orElse(new Due(Program.BASE, BigDecimal.ZERO, BigDecimal.ZERO, "", Optional.empty())));
    }

    private static Due due(DutyLine line) {
        return new Due(line.program(), line.duty().orElse(null), line.basis(), line.rate(),
                Optional.of(line.citation()));
    }

    private void compare(FiledLine line, Set<String> seen) {
        HtsCode number = HtsCode.of(line.heading());
        boolean isCode = number.isWithin(code) || code.isWithin(number);
        String heading = isCode ? code.dotted() : line.heading();
        Due due = dues.get(heading);
        if (!seen.add(heading)) {
            differ(Difference.Kind.TWICE, line, due, "filed more than once", Optional.empty());
        } else if (due != null) {
            compareAmount(line, due);
        } else if (!book.nationalChapters().isAdditional(number)) {
            otherNumberOfGoods(line, number);
        } else {
            notDue(line);
        }
    }

    private void otherNumberOfGoods(FiledLine line, HtsCode number) {
        if (book.nationalChapters().isSpecial(number)) {
            differ(Difference.Kind.NOT_JUDGED, line, null, "special classifications beside the code are not judged: "
                    + "state the facts of the claim", Optional.empty());
        } else if (!book.nationalChapters().isSpecial(code)) {
            differ(Difference.Kind.OTHER_CODE, line, null, "the code of the entry is " + code, Optional.empty());
        }
    }

    private void compareAmount(FiledLine line, Due due) {
        if (line.duty().isEmpty() || due.duty() == null || near(line.duty().get(), due.duty())) {
            return;
        }
        BigDecimal amount = line.duty().get();
        Optional<TariffLayer> other = due.program().equals(Program.BASE) ? Optional.empty()
                : numbers.versionThatGives(line.heading(), due.basis(), amount, tolerance);
        String wanted = "the law wants " + MoneyText.of(due.duty()) + " (" + due.rates() + " of "
                + MoneyText.of(due.basis()) + ")";
        if (other.isPresent()) {
            differ(Difference.Kind.RATE, line, due, "filed at " + other.get().rate().text() + ", the rate "
                    + numbers.times(List.of(other.get())) + " (" + other.get().citation().text() + "); " + wanted,
                    due.citation());
        } else {
            differ(Difference.Kind.AMOUNT, line, due, "filed " + MoneyText.of(amount) + "; " + wanted, due.citation());
        }
    }

    private void notDue(FiledLine line) {
        String heading = line.heading();
        List<TariffLayer> versions = numbers.versions(heading);
        if (versions.isEmpty()) {
            boolean byRule = numbers.isFiledByARule(heading);
            differ(byRule ? Difference.Kind.DOES_NOT_APPLY : Difference.Kind.NOT_IN_BOOK, line, null, byRule
                    ? "no duty of this entry is lifted in a way that wants this number"
                    : "this book holds no such number", Optional.empty());
            return;
        }
        List<TariffLayer> holding = versions.stream().filter(numbers::holds).toList();
        if (holding.isEmpty()) {
            TariffLayer nearest = numbers.nearest(versions);
            differ(Difference.Kind.NOT_IN_FORCE, line, nearest, "not in force at " + law.entry().entered()
                    + "; it was in force " + numbers.times(versions));
            return;
        }
        Optional<Reason> declined = law.declined().stream().filter(reason -> reason.heading().equals(heading))
                .findFirst();
        if (declined.isPresent()) {
            boolean open = declined.get().kind() == Reason.Kind.NOT_STATED;
            differ(open ? Difference.Kind.NOT_STATED : Difference.Kind.DOES_NOT_APPLY, line, holding.get(0),
                    "does not apply: " + declined.get().text());
            return;
        }
        boolean origin = holding.stream().anyMatch(numbers::reachesOrigin);
        differ(Difference.Kind.DOES_NOT_APPLY, line, holding.get(0), origin
                ? "does not reach " + code + " at that moment, or charges and relieves nothing of it"
                : "does not reach goods of " + law.entry().origin());
    }

    private void missing(String heading, Due due) {
        String what = due.program().equals(Program.BASE) ? "the code of the goods was not filed"
                : due.duty() != null && due.duty().signum() == 0 ? "not filed; the law wants it declared"
                : "not filed; the law wants " + (due.duty() == null ? due.rates()
                        : MoneyText.of(due.duty()) + " (" + due.rates() + " of " + MoneyText.of(due.basis()) + ")");
        differences.add(new Difference(Difference.Kind.MISSING, heading, due.program(), Optional.empty(),
                Optional.ofNullable(due.duty()), what, due.citation()));
    }

    /** What differs, in the order of the filed numbers, what is missing after them. */
    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** The filed numbers as customs wants them. */
    List<String> filingOrder() {
        List<String> wanted = new ArrayList<>(filedOrder());
        wanted.sort(Comparator.comparingInt(numbers::rank));
        return wanted;
    }

    private List<String> filedOrder() {
        return filed.lines().stream().map(FiledLine::heading).toList();
    }

    /** That the filed numbers stand otherwise than customs wants them is a difference. */
    private void compareOrder() {
        List<String> filedOrder = filedOrder();
        List<String> wanted = filingOrder();
        if (book.filingCitation().isPresent() && !wanted.equals(filedOrder)) {
            differences.add(new Difference(Difference.Kind.ORDER, "", "", Optional.empty(), Optional.empty(),
                    "filed as " + String.join(", ", filedOrder) + "; customs wants " + String.join(", ", wanted),
                    book.filingCitation()));
        }
    }

    private void compareSums() {
        Optional<BigDecimal> sum = filed.filedSum();
        if (sum.isPresent() && filed.paid().isPresent() && !near(sum.get(), filed.paid().get())) {
            differences.add(new Difference(Difference.Kind.SUM, "", "", sum, Optional.empty(), "the filed duties add up to "
                    + MoneyText.of(sum.get()) + ", and " + MoneyText.of(filed.paid().get()) + " was paid", Optional.empty()));
        }
        Optional<BigDecimal> paid = filed.paidOrFiled();
        Optional<BigDecimal> due = law.dutyAmount();
        if (paid.isPresent() && due.isPresent() && !near(paid.get(), due.get())
                && differences.stream().noneMatch(EntryComparison::explainsAnAmount)) {
            differences.add(new Difference(Difference.Kind.TOTAL, "", "", paid, due, MoneyText.of(paid.get())
                    + " was paid; the law wants " + MoneyText.of(due.get()), Optional.empty()));
        }
    }

    private static boolean explainsAnAmount(Difference difference) {
        return switch (difference.kind()) {
            case ORDER -> false;
            case MISSING -> difference.due().isEmpty() || difference.due().get().signum() > 0;
            default -> true;
        };
    }

    private boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    private void differ(Difference.Kind kind, FiledLine line, TariffLayer version, String text) {
        differences.add(new Difference(kind, line.heading(), version.program().id(), line.duty(),
                Optional.of(BigDecimal.ZERO), text, Optional.of(version.citation())));
    }

    private void differ(Difference.Kind kind, FiledLine line, @Nullable Due due, String text,
            Optional<Citation> citation) {
        differences.add(new Difference(kind, line.heading(), due == null ? "" : due.program(), line.duty(),
                due == null ? Optional.empty() : Optional.ofNullable(due.duty()), text, citation));
    }
}

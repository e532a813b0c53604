package org.tariffstack.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.LegalStatus;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/**
 * What of an entry can be claimed back because courts held its duties unlawful.
 *
 * <p>What was paid is refunded as far as it exceeds what remains owed without the unlawful duties. So a refund is never
 * more than was paid, and who filed no number of a programme gets none of its duty back. Where it is not known what was
 * paid, the duties are taken as paid in full.
 *
 * @param filed the entry as it was filed
 * @param law what the law wanted of it
 * @param lines the duties that rulings let be claimed back, in the order of the assessment
 * @param unresolved what keeps the refund from being computed, such as "needs kg"; empty where it was computed
 */
public record Refund(FiledEntry filed, Assessment law, List<RefundLine> lines, Optional<String> unresolved) {
    /** Keeps a copy of the lines. */
    public Refund {
        lines = List.copyOf(lines);
    }

    /**
     * What can be claimed back.
     *
     * @param asFiled the entry as it was filed
     * @param law the assessment of {@link FiledEntry#declared what it declares}
     * @param book the book that it was assessed by
     */
    public static Refund of(FiledEntry asFiled, Assessment law, TariffBook book) {
        FiledEntry filed = asFiled.readBy(book);
        List<DutyLine> refundable = law.lines().stream().filter(DutyLine::refundable).toList();
        Optional<String> open = law.lines().stream()
                .filter(line -> line.duty().isEmpty() && (line.refundable() || filed.paidOrFiled().isPresent()))
                .map(line -> line.heading() + " " + line.unresolved().orElse("is open")).findFirst();
        if (refundable.isEmpty() || open.isPresent()) {
            return new Refund(filed, law, List.of(), refundable.isEmpty() ? Optional.empty() : open);
        }
        Map<String, BigDecimal> filedUnder = filedUnder(filed, refundable, book);
        List<RefundLine> lines = new ArrayList<>(refundable.size());
        for (DutyLine line : refundable) {
            LegalStatus status = Objects.requireNonNull(book.programs().get(line.program())).status();
            BigDecimal duty = line.duty().orElseThrow();
            // A duty without a number of its own is filed under none.
            BigDecimal part = filed.lines().isEmpty() || line.filingRank() == 0 ? duty
                    : duty.min(filedUnder.getOrDefault(line.program(), BigDecimal.ZERO));
            filedUnder.computeIfPresent(line.program(), (program, rest) -> rest.subtract(part));
            lines.add(new RefundLine(line.heading(), line.program(), status.ruling(),
                    Objects.requireNonNull(status.refundableSince()), duty, part));
        }
        return new Refund(filed, law, filed.paidOrFiled().isEmpty() ? lines
                : capped(lines, excess(filed.paidOrFiled().get(), law)), Optional.empty());
    }

    /**
     * What was filed under the numbers of each programme; where an amount is not stated, what is due under the programme.
     * The wrong number of a programme is a number of it: what was paid under it was paid for it.
     */
    private static Map<String, BigDecimal> filedUnder(FiledEntry filed, List<DutyLine> lines, TariffBook book) {
        Map<String, BigDecimal> filedUnder = new HashMap<>();
        for (FiledLine number : filed.lines()) {
            String program = program(number.heading(), book);
            BigDecimal amount = number.duty().orElseGet(() -> lines.stream()
                    .filter(line -> line.program().equals(program)).map(line -> line.duty().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
            filedUnder.merge(program, amount, BigDecimal::add);
        }
        return filedUnder;
    }

    private static String program(String heading, TariffBook book) {
        List<TariffLayer> versions = book.layersByHeading().getOrDefault(heading, List.of());
        return versions.isEmpty() ? Program.BASE : versions.get(0).program().id();
    }

    /** What was paid beyond what remains owed. */
    private static BigDecimal excess(BigDecimal paid, Assessment law) {
        return paid.subtract(law.owedAmount().orElseThrow()).max(BigDecimal.ZERO);
    }

    /** The lines, cut in proportion where they come to more than a limit. */
    private static List<RefundLine> capped(List<RefundLine> lines, BigDecimal most) {
        BigDecimal sum = sum(lines);
        if (sum.compareTo(most) <= 0) {
            return lines;
        }
        List<RefundLine> capped = new ArrayList<>(lines.size());
        BigDecimal rest = most;
        for (int i = 0; i < lines.size(); i++) {
            RefundLine line = lines.get(i);
            BigDecimal share = i == lines.size() - 1 ? rest
                    : line.refundable().multiply(most).divide(sum, MathContext.DECIMAL128).min(rest);
            rest = rest.subtract(share);
            capped.add(new RefundLine(line.heading(), line.program(), line.ruling(), line.since(), line.assessed(),
                    share));
        }
        return capped;
    }

    /** The sum of what can be claimed back; zero where it cannot be computed, see {@link #unresolved()}. */
    public BigDecimal totalAmount() {
        return sum(lines);
    }

    /** The sum of what can be claimed back, or empty where it cannot be computed. */
    public Optional<MonetaryAmount> total() {
        return unresolved.isPresent() ? Optional.empty() : Optional.of(MoneyText.amount(totalAmount(), law.currency()));
    }

    /** The last day on which the entry may be protested, if it was liquidated on a day and the book knows the window. */
    public static Optional<LocalDate> lastDayOfProtest(LocalDate liquidated, TariffBook book) {
        return book.liquidation().map(law -> liquidated.plusDays(law.protestDays()));
    }

    private static BigDecimal sum(List<RefundLine> lines) {
        return lines.stream().map(RefundLine::refundable).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

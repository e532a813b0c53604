package org.tariffstack.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.TariffBook;

/**
 * An entry as it was filed against the law of its moment.
 *
 * @param filed the entry as it was filed
 * @param law what the law wants of it
 * @param differences the points in which the two differ, in the order of the filed numbers, what is missing after them
 * @param filingOrder the filed numbers in the order in which customs wants them
 * @param tolerance how far amounts may lie apart and count as the same, zero or more
 */
public record Audit(FiledEntry filed, Assessment law, List<Difference> differences, List<String> filingOrder,
        BigDecimal tolerance) {
    /** Keeps copies of the lists. */
    public Audit {
        differences = List.copyOf(differences);
        filingOrder = List.copyOf(filingOrder);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance cannot be negative: " + tolerance);
        }
    }

    /**
     * Compares what was filed with an assessment of it.
     *
     * @param filed the entry as it was filed
     * @param law the assessment of {@link FiledEntry#declared what it declares}
     * @param book the book that it was assessed by
     * @param knownOn the day whose knowledge counts, or null for what is understood now
     * @param tolerance how far amounts may lie apart and count as the same, zero or more
     */
    public static Audit of(FiledEntry filed, Assessment law, TariffBook book, @Nullable LocalDate knownOn,
            BigDecimal tolerance) {
        FiledEntry legal = filed.readBy(book);
        EntryComparison comparison = new EntryComparison(legal, law, book, knownOn, tolerance);
        comparison.compare();
        return new Audit(legal, law, comparison.differences(), comparison.filingOrder(), tolerance);
    }

    /** Whether nothing differs. */
    public boolean isClean() {
        return differences.isEmpty();
    }

    /** What was paid beyond what is due; zero within the tolerance, empty where one of the two is not known. */
    public Optional<BigDecimal> overpaidAmount() {
        return gap().map(gap -> gap.max(BigDecimal.ZERO));
    }

    /** What is due beyond what was paid; zero within the tolerance, empty where one of the two is not known. */
    public Optional<BigDecimal> underpaidAmount() {
        return gap().map(gap -> gap.negate().max(BigDecimal.ZERO));
    }

    /** What was paid beyond what is due; zero within the tolerance, empty where one of the two is not known. */
    public Optional<MonetaryAmount> overpaid() {
        return overpaidAmount().map(this::money);
    }

    /** What is due beyond what was paid; zero within the tolerance, empty where one of the two is not known. */
    public Optional<MonetaryAmount> underpaid() {
        return underpaidAmount().map(this::money);
    }

    /** Whether some answer to the open questions of the assessment may make what was paid right. */
    public boolean isWithinBounds() {
        return filed.paidOrFiled().isPresent() && law.bounds().isPresent() && law.isResolved()
                && filed.paidOrFiled().get().compareTo(law.bounds().get().least().subtract(tolerance)) >= 0
                && filed.paidOrFiled().get().compareTo(law.bounds().get().most().add(tolerance)) <= 0;
    }

    private Optional<BigDecimal> gap() {
        return filed.paidOrFiled().flatMap(paid -> law.dutyAmount().map(paid::subtract))
                .map(gap -> gap.abs().compareTo(tolerance) <= 0 ? BigDecimal.ZERO : gap);
    }

    private MonetaryAmount money(BigDecimal amount) {
        return MoneyText.amount(amount, law.currency());
    }
}

package org.tariffstack.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.TariffBook;

/**
 * An entry line as it was filed.
 *
 * @param entry the good, its origin and moment, and what is known of it
 * @param lines the numbers filed, in their order; none where it is not known what was filed
 * @param paid the duty paid, zero or more, in the currency of the entry; empty where it is not known
 */
public record FiledEntry(Entry entry, List<FiledLine> lines, Optional<BigDecimal> paid) {
    /** Keeps a copy of the lines. */
    public FiledEntry {
        lines = List.copyOf(lines);
        paid.ifPresent(amount -> Amount.require(amount, "paid duty"));
        if (paid.isPresent() && paid.get().signum() < 0) {
            throw new IllegalArgumentException("A paid duty cannot be negative: " + paid.get());
        }
    }

    /** An entry of which nothing is known but what was entered. */
    public static FiledEntry of(Entry entry) {
        return new FiledEntry(entry, List.of(), Optional.empty());
    }

    /**
     * Reads what was filed.
     *
     * @param entry what was entered
     * @param headings the numbers filed, parted by blanks, in their order; blank where they are not known
     * @param duties a plain decimal for each of them in the same order, "-" where one is not known; blank for none
     * @param paid the duty paid, a plain decimal; blank where it is not known
     * @throws org.tariffstack.entry.InvalidEntryException if one of the texts cannot be read; its field is
     *         "filed_headings", "filed_duties" or "duty_paid"
     */
    public static FiledEntry parse(Entry entry, String headings, String duties, String paid) {
        return new FiledEntry(entry, FiledText.lines(headings, duties), FiledText.paid(paid));
    }

    /** The duty paid: as stated, or else the sum of what was filed under each number, or empty if one of them is open. */
    public Optional<BigDecimal> paidOrFiled() {
        return paid.isPresent() ? paid : filedSum();
    }

    /** The sum of what was filed under each number; empty if one of them is open or there are none. */
    Optional<BigDecimal> filedSum() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (FiledLine line : lines) {
            if (line.duty().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(line.duty().get());
        }
        return Optional.of(sum);
    }

    /** This with its numbers as the law of a book has them: systems fill some of them up to more digits. */
    FiledEntry readBy(TariffBook book) {
        List<FiledLine> legal = lines.stream().map(line -> new FiledLine(
                book.nationalChapters().legal(HtsCode.of(line.heading())).dotted(), line.duty())).toList();
        return legal.equals(lines) ? this : new FiledEntry(entry, legal, paid);
    }

    /**
     * The entry with what filing declares: whoever files a number of additional duties claims what it describes.
     *
     * @param book the book that the entry is to be assessed by
     */
    public Entry declared(TariffBook book) {
        TreeSet<String> claims = new TreeSet<>();
        for (FiledLine line : readBy(book).lines()) {
            if (book.nationalChapters().isAdditional(HtsCode.of(line.heading()))) {
                claims.add(line.heading());
            }
        }
        if (claims.isEmpty() || !book.facts().containsKey(FactDefinition.CLAIMS)) {
            return entry;
        }
        @Nullable String stated = entry.facts().get(FactDefinition.CLAIMS);
        if (stated != null) {
            claims.addAll(List.of(stated.strip().split("[ ,]+")));
        }
        return entry.toBuilder().facts(entry.facts().with(FactDefinition.CLAIMS, String.join(" ", claims))).build();
    }
}

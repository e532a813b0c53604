package org.tariffstack.cost;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.ImportTax;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateResult;

/**
 * The taxes that goods owe on importation beside their duties: costs, not duties.
 *
 * @param currency the currency of all amounts, an ISO 4217 code
 * @param lines the taxes in the order in which they are computed; none where the book holds none
 */
public record ImportTaxes(String currency, List<TaxLine> lines) {
    /** Keeps a copy of the lines. */
    public ImportTaxes {
        lines = List.copyOf(lines);
    }

    /**
     * The taxes on an entry that was assessed.
     *
     * @param assessment the answer to the entry
     * @param book the book that it was assessed by
     * @param knownOn the day whose knowledge counts, or null for what is understood now
     */
    public static ImportTaxes of(Assessment assessment, TariffBook book, @Nullable LocalDate knownOn) {
        return of(assessment, Optional.of(BigDecimal.ZERO), book, knownOn);
    }

    /**
     * The taxes on an entry that owes further duties beside those of its assessment.
     *
     * @param further the further duties; empty where they cannot be computed
     */
    static ImportTaxes of(Assessment assessment, Optional<BigDecimal> further, TariffBook book,
            @Nullable LocalDate knownOn) {
        if (book.taxes().isEmpty()) {
            return new ImportTaxes(assessment.currency(), List.of());
        }
        Instant at = assessment.entry().entered().instant(book.zone());
        Set<String> reliefs = assessment.lines().stream().filter(DutyLine::relief).map(DutyLine::heading)
                .collect(Collectors.toSet());
        Map<String, @Nullable BigDecimal> amounts = new HashMap<>();
        amounts.put(ImportTax.VALUE, assessment.customsValue());
        amounts.put(ImportTax.DUTY, assessment.dutyAmount().flatMap(duty -> further.map(duty::add)).orElse(null));
        List<TaxLine> lines = new ArrayList<>();
        for (List<ImportTax> versions : byTax(book).values()) {
            BigDecimal amount = BigDecimal.ZERO;
            List<ImportTax> owed = versions.stream().filter(tax -> tax.validity().holds(at, knownOn)
                    && !tax.products().match(assessment.entry().hts(), at, knownOn).isNone()
                    && tax.sparedBy().stream().noneMatch(reliefs::contains)
                    && !TaxFormula.isBelowPrice(tax, assessment)).toList();
            if (!owed.isEmpty()) {
                ImportTax tax = owed.get(0);
                boolean whole = owed.size() == 1 && tax.products().match(assessment.entry().hts(), at, knownOn)
                        .coverage() == ProductMatch.Coverage.WHOLE;
                TaxLine line = whole ? line(tax, amounts, assessment)
                        : open(tax, null, "the rates of the lines below this code differ: give eight digits");
                lines.add(line);
                amount = line.amount().orElse(null);
            }
            amounts.put(versions.get(0).id(), amount);
        }
        return new ImportTaxes(assessment.currency(), lines);
    }

    private static Map<String, List<ImportTax>> byTax(TariffBook book) {
        Map<String, List<ImportTax>> byTax = new LinkedHashMap<>();
        book.taxes().forEach(tax -> byTax.computeIfAbsent(tax.id(), id -> new ArrayList<>()).add(tax));
        return byTax;
    }

    private static TaxLine line(ImportTax tax, Map<String, @Nullable BigDecimal> amounts, Assessment assessment) {
        BigDecimal basis = BigDecimal.ZERO;
        for (String part : tax.base()) {
            BigDecimal amount = amounts.get(part);
            if (amount == null) {
                return open(tax, null, "needs the " + part);
            }
            basis = basis.add(amount);
        }
        RateResult result = TaxFormula.of(tax, basis, assessment);
        if (result instanceof RateResult.Amount amount) {
            return new TaxLine(tax.id(), tax.title(), tax.rateText(), Optional.of(basis), Optional.of(amount.amount()),
                    Optional.empty(), tax.citation());
        }
        return open(tax, basis, result instanceof RateResult.Needs needs
                ? "needs " + needs.missing().stream().map(Measure::key).collect(Collectors.joining(", "))
                : ((RateResult.Unavailable) result).why());
    }

    private static TaxLine open(ImportTax tax, @Nullable BigDecimal basis, String why) {
        return new TaxLine(tax.id(), tax.title(), tax.rateText(), Optional.ofNullable(basis), Optional.empty(),
                Optional.of(why), tax.citation());
    }

    /** All taxes together, or empty if one cannot be computed. */
    public Optional<BigDecimal> totalAmount() {
        BigDecimal sum = BigDecimal.ZERO;
        for (TaxLine line : lines) {
            if (line.amount().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(line.amount().get());
        }
        return Optional.of(sum);
    }

    /** All taxes together, or empty if one cannot be computed. */
    public Optional<MonetaryAmount> total() {
        return totalAmount().map(amount ->
                MoneyText.amount(amount, currency));
    }
}

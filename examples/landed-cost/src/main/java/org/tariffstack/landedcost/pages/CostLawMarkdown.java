package org.tariffstack.landedcost.pages;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.text.EnumWords;
import org.tariffstack.landedcost.text.LocalTimes;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Fee;
import org.tariffstack.law.FeeExemption;
import org.tariffstack.law.Filing;
import org.tariffstack.law.FilingLimit;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;
import org.tariffstack.law.Valuation;

/** What a book holds for landed costs: fees, who is spared them, limits, charges; the end of docs/coverage.md. */
final class CostLawMarkdown {
    private final TariffBook book;
    private final MarkdownPage page = new MarkdownPage();

    private CostLawMarkdown(TariffBook book) {
        this.book = book;
    }

    static String sections(TariffBook book) {
        return new CostLawMarkdown(book).write();
    }

    private String write() {
        if (!book.fees().isEmpty()) {
            fees();
            exemptions();
            limits();
        }
        valuation();
        return page.toString();
    }

    private void fees() {
        page.text("\n## Fees\n\n");
        page.head("Fee", "What", "Entered as", "Only if", "Rate or amount", "Least", "Most", "Paid by", "From", "To",
                "Enacted", "Founded", "Act");
        for (Fee fee : book.fees()) {
            Validity held = fee.validity();
            page.row(MarkdownPage.code(fee.id()), fee.title(), filings(fee.filings()),
                    MarkdownPage.code(fee.when().text()) + (fee.dutiableOnly() ? "dutiable" : ""),
                    fee.rate() == null ? text(fee.amount()) + " each " + EnumWords.of(fee.per())
                            : fee.rate().movePointRight(2).stripTrailingZeros().toPlainString() + "%",
                    text(fee.minimum()), text(fee.maximum()), fee.payer(), from(held), to(held),
                    held.enacted() == null ? "" : held.enacted().toString(), founded(fee.citation()),
                    fee.citation().text());
        }
    }

    private void exemptions() {
        page.text("\n## Goods that are spared fees\n\n");
        page.head("Fees", "Goods", "Preference claimed", "Origins", "Codes", "Only if", "Part of the value", "From", "To",
                "Founded", "Act");
        for (FeeExemption spared : book.feeExemptions()) {
            page.row(String.join(" ", spared.fees()), spared.title(),
                    spared.preferences().stream().sorted().collect(Collectors.joining(" ")), spared.origins().text(),
                    spared.products().text(), MarkdownPage.code(spared.when().text()),
                    spared.portion() == null ? "all" : spared.portion().id(), from(spared.validity()),
                    to(spared.validity()), founded(spared.citation()), spared.citation().text());
        }
    }

    private void limits() {
        page.text("\n## Up to which value goods may be entered so\n\n");
        page.head("Entered as", "Most", "Held against", "From", "To", "Founded", "Act");
        for (FilingLimit limit : book.filingLimits()) {
            page.row(filings(limit.filings()), text(limit.limit()),
                    limit.reach() == FilingLimit.Reach.ENTRY ? "the whole entry"
                            : "a line under an additional heading (a warning)",
                    from(limit.validity()), to(limit.validity()), founded(limit.citation()), limit.citation().text());
        }
    }

    private void valuation() {
        Valuation rules = book.valuation();
        page.text("\n## What belongs to the customs value\n\n").text("Values are told in steps of ")
                .text(rules.unit().toPlainString()).text(" ").text(book.currency()).text(" (")
                .text(rules.unitCitation().text()).text("; ").text(founded(rules.unitCitation()))
                .text("). Other currencies are converted at the rate of the day of ")
                .text(rules.convertedOn() == Valuation.ConversionDay.EXPORTED ? "export" : "entry").text(" (")
                .text(rules.convertedOnCitation().text()).text("; ").text(founded(rules.convertedOnCitation()))
                .text(").\n\n");
        page.head("Charge", "What", "Belongs", "Founded", "Act");
        rules.charges().values().forEach(charge -> page.row(MarkdownPage.code(charge.id()), charge.title(),
                charge.inValue() ? "yes" : "no", founded(charge.citation()), charge.citation().text()));
    }

    private static String filings(Set<Filing> filings) {
        return filings.size() == Filing.values().length ? "*"
                : filings.stream().map(EnumWords::of).collect(Collectors.joining(" "));
    }

    private String from(Validity held) {
        return LocalTimes.text(held.period().from(), book.zone());
    }

    private String to(Validity held) {
        return LocalTimes.text(held.period().to(), book.zone());
    }

    private static String founded(Citation citation) {
        return EnumWords.of(citation.confidence());
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}

package org.tariffstack.law.text.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.ImportTax;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.check.overlap.ScopeOverlap;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.rate.DutyRate;

/** Whether the reliefs that spare a tax exist, and no good owes two versions of one tax at once. */
public final class TaxesCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        Set<String> reliefs = book.layers().stream().filter(layer -> layer.kind() == LayerKind.RELIEF)
                .map(TariffLayer::heading).collect(Collectors.toSet());
        List<ImportTax> taxes = book.taxes();
        for (int i = 0; i < taxes.size(); i++) {
            ImportTax tax = taxes.get(i);
            tax.sparedBy().stream().filter(heading -> !reliefs.contains(heading)).sorted().forEach(
                    heading -> problems.add(tax.place(), "spared_by", "'" + heading + "' is no relief of this book"));
            currency(tax.rate(), tax, book, problems);
            currency(tax.fromPrice(), tax, book, problems);
            for (ImportTax other : taxes.subList(0, i)) {
                compare(book, other, tax, problems);
            }
        }
    }

    private static void currency(@Nullable DutyRate rate, ImportTax tax, TariffBook book, Problems problems) {
        String other = rate == null ? null
                : rate.currencyCode().filter(code -> !code.equals(book.currency())).orElse(null);
        if (other != null) {
            problems.add(tax.place(), "rate", "the money of a tax is in " + book.currency() + ", not " + other);
        }
    }

    private static void compare(TariffBook book, ImportTax first, ImportTax second, Problems problems) {
        EffectivePeriod both = first.validity().period().intersection(second.validity().period());
        ScopeOverlap meeting = both == null || !first.id().equals(second.id()) ? null
                : ScopeOverlap.find(book, List.of(OriginScope.EVERY), List.of(first.products(), second.products()),
                        both, null);
        if (meeting != null) {
            problems.add(second.place(), "products", "overlapping versions of " + second.id() + ": " + first.place()
                    + " holds too, for " + (meeting.hts() == null ? "every good" : meeting.hts()));
        }
    }
}

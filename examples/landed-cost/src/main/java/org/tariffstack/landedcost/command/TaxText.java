package org.tariffstack.landedcost.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.cost.ImportTaxes;
import org.tariffstack.cost.TaxLine;
import org.tariffstack.landedcost.text.Figures;

/** The taxes on importation as a block that follows the explanation of the duties. */
final class TaxText {
    private static final String ROW = "  %-16s %-8s %16s %16s  %s%n";

    private TaxText() {}

    /** The block, or an empty text where the book holds no taxes for the goods. */
    static String of(Assessment assessment, ImportTaxes taxes) {
        if (taxes.lines().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\nTaxes on importation, in " + taxes.currency() + "\n");
        row(text, "Tax", "Rate", "Basis", "Amount", "");
        for (TaxLine line : taxes.lines()) {
            row(text, line.title(), line.rate(), line.basis().map(Figures::people).orElse("unknown"),
                    line.amount().map(Figures::people).orElse("unknown"), line.unresolved().orElse(""));
        }
        Optional<BigDecimal> all = taxes.totalAmount().flatMap(sum -> assessment.owedAmount().map(sum::add));
        row(text, "Duties and taxes", "", "", all.map(Figures::people).orElse("unknown"), "");
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(String.format(Locale.ROOT, ROW, (Object[]) cells).stripTrailing()).append('\n');
    }
}

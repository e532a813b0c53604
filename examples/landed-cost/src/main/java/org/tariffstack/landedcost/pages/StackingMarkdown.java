package org.tariffstack.landedcost.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tariffstack.landedcost.text.EnumWords;
import org.tariffstack.landedcost.text.LocalTimes;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;

/** Who displaces whom, as the page docs/stacking.md. */
public final class StackingMarkdown {
    private final TariffBook book;
    private final MarkdownPage page = new MarkdownPage();

    private StackingMarkdown(TariffBook book) {
        this.book = book;
    }

    /** The page for a book. */
    public static String page(TariffBook book) {
        return new StackingMarkdown(book).write();
    }

    private String write() {
        page.title("Stacking", "stacking", "stacking", book).text("""
                Duties add up unless a rule says otherwise. Two kinds of rule do: the rules of precedence between
                programmes, and the headings that say of themselves what they stand in place of. "Excludes" spares the
                loser wholly, "portion" on a part of the value; "adds" states that both are owed; "one" that at most
                one of a group is. A layer that is itself displaced displaces nothing.

                ## Rules of precedence

                """);
        page.head("Rule", "Winner", "Effect", "Loser", "Only if", "Goods", "Origins", "From", "To", "Act");
        for (Displacement rule : book.displacements()) {
            page.row(rule.id(), String.join(" ", rule.winners()),
                    EnumWords.of(rule.effect()) + (rule.portion().equals("full") ? "" : " of " + rule.portion())
                            + (rule.files().isEmpty() ? "" : ", filed under " + rule.files()),
                    String.join(" ", rule.losers()),
                    (rule.onlyIfPaying() ? "an amount is owed " : "") + MarkdownPage.code(rule.when().text()),
                    rule.products().text(), rule.origins().text(), from(rule.validity()), to(rule.validity()),
                    rule.citation().text());
        }
        page.text("\n## Headings that say so themselves\n\n");
        page.head("Heading", "Takes the goods out of", "On", "Versions", "Act of the first");
        Map<String, List<TariffLayer>> byHeading = book.layers().stream().filter(layer -> !layer.relieves().isEmpty())
                .collect(Collectors.groupingBy(
                        layer -> layer.heading() + "|" + layer.relieves() + "|" + layer.basis(),
                        LinkedHashMap::new, Collectors.toList()));
        for (List<TariffLayer> versions : byHeading.values()) {
            TariffLayer first = versions.get(0);
            page.row(first.heading(), String.join(" ", first.relieves()), first.basis(),
                    versions.stream().map(layer -> from(layer.validity()) + ".." + to(layer.validity()))
                            .collect(Collectors.joining(" ")),
                    first.citation().text());
        }
        return page.toString();
    }

    private String from(Validity validity) {
        return LocalTimes.text(validity.period().from(), book.zone());
    }

    private String to(Validity validity) {
        return LocalTimes.text(validity.period().to(), book.zone());
    }
}

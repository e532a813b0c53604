package org.tariffstack.landedcost.pages;

import java.util.List;
import org.tariffstack.landedcost.text.HeadingRuns;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.Measure;

/** The facts of a book as the page docs/facts.md. */
public final class FactsMarkdown {
    private final MarkdownPage page = new MarkdownPage();

    private FactsMarkdown() {}

    /** The page for a book. */
    public static String page(TariffBook book) {
        return new FactsMarkdown().write(book);
    }

    private String write(TariffBook book) {
        page.title("Facts", "facts", "facts --markdown", book).text("""
                What can be stated of a shipment beside its code, origin, time and value: in the column `facts` of a
                batch, with `--facts` on the command line, with `Facts` in Java. Write `key=value`, parted by
                semicolons: `us_content_pct=25;usmca=true`. A fact that is not stated is unknown, which is not the
                same as false: the assessment then assumes what the column "assumed" says, and asks wherever the
                answer would change the duty. Facts marked "never asked" are circumstances that whoever is in them
                knows of.

                - Percentages are of the customs value unless the question says otherwise; amounts are in the
                  currency of the entry.
                - Dates are written `2025-04-15` or `2025-04-15T00:01`, on the clock of the jurisdiction.
                - Countries are the two letters of ISO 3166, several parted by blanks.
                - Headings are those of the book, such as numbers of Chapter 99, several parted by blanks:
                  `claims=9903.88.69 9903.01.21`.

                """);
        page.text("## Facts of the law\n\n").head("Fact", "Values", "Assumed", "Question");
        List<FactCatalog.Item> items = FactCatalog.of(book);
        for (FactCatalog.Item item : items) {
            page.row(MarkdownPage.code(item.fact().key()), FactWords.values(item.fact()),
                    FactWords.assumed(item.fact()) + (item.fact().asked() ? "" : "; never asked"),
                    item.fact().question());
        }
        page.text("\n## Who asks\n\nThe headings, ranges and programmes whose rules ask for each fact.\n\n");
        for (FactCatalog.Item item : items) {
            page.text("- ").text(MarkdownPage.code(item.fact().key())).text(": ")
                    .text(item.headings().isEmpty() ? "no heading of this book" : String.join(", ", HeadingRuns.of(item.headings())))
                    .text("\n");
        }
        page.text("""

                ## Measures that base rates ask for

                Where a rate is by weight, number, volume or the value of a part, the line stays unresolved and says
                what it needs. Weights, numbers and volumes of the goods are best given as quantities, in any unit;
                everything can be given as a fact under these keys, in the unit named.

                """);
        page.head("Fact", "What it is");
        Measure.all().forEach(measure -> page.row(MarkdownPage.code(measure.key()), measure.description()));
        return page.toString();
    }
}

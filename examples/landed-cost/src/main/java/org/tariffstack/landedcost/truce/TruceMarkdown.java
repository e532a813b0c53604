package org.tariffstack.landedcost.truce;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.pages.MarkdownPage;

/** Both sides of the tariff war side by side, as the page docs/truce.md. */
public final class TruceMarkdown {
    private TruceMarkdown() {}

    /** The page on the goods that are shown where none are named. */
    public static String page() {
        return page(BothSides.of(BothSides.USUAL, BothSides.FIRST_DAY, BothSides.NO_END));
    }

    static String page(BothSides sides) {
        MarkdownPage page = new MarkdownPage().text("""
                # Both sides

                <!-- Generated from the books: tariffstack truce --markdown > docs/truce.md -->

                What the United States and China charged on goods of each other since 2018, beyond the base rate, with
                what the acts of each side did. `tariffstack truce` shows the same of other goods: `tariffstack truce
                1201.90` of a code that both tariffs share, `--us` and `--cn` of goods of each side, `--from` and `--to`
                between two days, as a table, as CSV, as JSON, and as a chart (`--svg`, `--png`).

                """);
        for (TradedGood good : sides.goods()) {
            page.text("- **" + good.title() + "**: " + good.codesInWords() + " of " + good.origin() + ".\n");
        }
        page.text("""

                The rates are those assessed on goods loaded on the day of entry, without any exclusion; what a court
                later let be claimed back is counted. "10% to 34%" says that the rate is one of these, or that lines
                below a short code differ; a question mark that the rate is not known.
                """);
        for (String jurisdiction : Books.jurisdictions()) {
            page.text("The book of " + jurisdiction + " was checked through "
                    + Books.NEWEST.stack(jurisdiction).book().verifiedThroughDate() + ".\n");
        }
        page.text("\n");
        List<String> head = new ArrayList<>(List.of("From (Eastern)", "From (Beijing)"));
        sides.goods().forEach(good -> head.add(good.title()));
        head.addAll(List.of("What the United States did", "What China did"));
        page.head(head.toArray(String[]::new));
        for (BothSides.Step step : sides.steps()) {
            List<String> cells = new ArrayList<>(List.of(TruceText.clock(step, "US"), TruceText.clock(step, "CN")));
            step.rates().forEach(rate -> cells.add(rate.text()));
            cells.add(words(step, "US"));
            cells.add(words(step, "CN"));
            page.row(cells.toArray(String[]::new));
        }
        return page.toString();
    }

    private static String words(BothSides.Step step, String jurisdiction) {
        return step.of(jurisdiction).stream().map(Act::words).collect(Collectors.joining("; "));
    }
}

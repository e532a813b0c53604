package org.tariffstack.landedcost.truce;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.pages.MarkdownPage;

/** Both sides of the tariff war side by side, as the page docs/truce.md. */
public final class TruceMarkdown {
    private TruceMarkdown() {}

    /** The page. */
    public static String page() {
        MarkdownPage page = new MarkdownPage().text("""
                # Both sides

                <!-- Generated from the books: tariffstack truce --markdown > docs/truce.md -->

                What the United States and China charged on goods of each other since 2018, beyond the base rate, with
                the acts that changed it. Two goods of each side are watched: one that no list names, and one of the
                lists of 2018.

                """);
        for (TruceTable.Good good : TruceTable.GOODS) {
            page.text("- **" + good.title() + "**: " + good.hts() + " of " + good.origin() + ".\n");
        }
        page.text("""

                The rates are those assessed on goods loaded on the day of entry, without any exclusion; what a court
                later let be claimed back is counted. A question mark says that the rate is not known.
                """);
        for (String jurisdiction : Books.jurisdictions()) {
            page.text("The book of " + jurisdiction + " was checked through "
                    + Books.NEWEST.stack(jurisdiction).book().verifiedThroughDate() + ".\n");
        }
        page.text("\n");
        List<String> head = new ArrayList<>(List.of("From (Eastern)", "From (Beijing)"));
        TruceTable.GOODS.forEach(good -> head.add(good.title()));
        head.add("What changed");
        page.head(head.toArray(String[]::new));
        List<ZoneId> zones = Books.jurisdictions().stream().map(name -> Books.NEWEST.stack(name).book().zone()).toList();
        for (TruceTable.Step step : TruceTable.steps()) {
            List<String> cells = new ArrayList<>();
            zones.forEach(zone -> cells.add(step.changes().isEmpty() ? "before" : MarkdownPage.clock(step.from(), zone)));
            cells.addAll(step.rates());
            cells.add(String.join("; ", step.changes()));
            page.row(cells.toArray(String[]::new));
        }
        return page.toString();
    }
}

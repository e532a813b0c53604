package org.tariffstack.landedcost.truce;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.pages.MarkdownPage;

/** Both sides of the tariff war side by side, as a table for people or as CSV. */
final class TruceText {
    private static final int WIDTH = 96;

    private TruceText() {}

    /** The table: a line for each change, and under it the acts. */
    static String table() {
        StringBuilder text = new StringBuilder("Additional duties on goods of each other\n");
        TruceTable.GOODS.forEach(good -> text.append(String.format(Locale.ROOT, "  %-22s %s of %s%n", good.title(),
                good.hts(), good.origin())));
        text.append("\nSteps\n").append(line("From (Eastern)", "From (Beijing)",
                TruceTable.GOODS.stream().map(TruceTable.Good::title).toList()));
        for (TruceTable.Step step : TruceTable.steps()) {
            text.append(line(clock(step, "US"), clock(step, "CN"), step.rates()));
            step.changes().forEach(change -> wrap(change, text));
        }
        return text.toString();
    }

    /** The same for programs: times, a rate for each good, the acts. */
    static String csv() {
        StringBuilder text = new StringBuilder("from_us,from_cn");
        TruceTable.GOODS.forEach(good -> text.append(',').append(good.title()));
        text.append(",changes\n");
        for (TruceTable.Step step : TruceTable.steps()) {
            text.append(clock(step, "US")).append(',').append(clock(step, "CN")).append(',')
                    .append(String.join(",", step.rates())).append(",\"")
                    .append(String.join("; ", step.changes()).replace("\"", "\"\"")).append("\"\n");
        }
        return text.toString();
    }

    private static String line(String eastern, String beijing, List<String> rates) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-16s  %-16s", eastern, beijing));
        for (String rate : rates) {
            line.append(String.format(Locale.ROOT, " %14s", rate.replace("bags of list 3", "bags")));
        }
        return line.append('\n').toString();
    }

    private static String clock(TruceTable.Step step, String jurisdiction) {
        ZoneId zone = Books.NEWEST.stack(jurisdiction).book().zone();
        return step.changes().isEmpty() ? "before" : MarkdownPage.clock(step.from(), zone);
    }

    private static void wrap(String change, StringBuilder text) {
        List<String> words = new ArrayList<>(List.of(change.split(" ")));
        StringBuilder line = new StringBuilder("     ");
        for (String word : words) {
            if (line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append("       ");
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }
}

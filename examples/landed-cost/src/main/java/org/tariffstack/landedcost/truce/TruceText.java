package org.tariffstack.landedcost.truce;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.text.LocalTimes;

/** Both sides of the tariff war side by side, as a table for people. */
final class TruceText {
    private static final int WIDTH = 96;
    private static final int COLUMN = 16;

    private TruceText() {}

    /** The table: a line for each change, and under it what the acts of each side did. */
    static String table(BothSides sides) {
        StringBuilder text = new StringBuilder("Additional duties on goods of each other\n");
        sides.goods().forEach(good -> text.append(String.format(Locale.ROOT, "  %-22s %s of %s%n", good.title(),
                good.codesInWords(), good.origin())));
        text.append("\nSteps\n").append(line("From (Eastern)", "From (Beijing)",
                sides.goods().stream().map(good -> cut(good.title())).toList()));
        for (BothSides.Step step : sides.steps()) {
            text.append(line(clock(step, "US"), clock(step, "CN"), step.rates().stream().map(Range::text).toList()));
            step.acts().forEach(act -> wrap(act.toString(), text));
        }
        return text.toString();
    }

    private static String line(String eastern, String beijing, List<String> rates) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-16s  %-16s", eastern, beijing));
        for (String rate : rates) {
            line.append(String.format(Locale.ROOT, " %" + (COLUMN - 1) + "s", rate));
        }
        return line.append('\n').toString();
    }

    private static String cut(String title) {
        return title.length() < COLUMN ? title : title.substring(0, COLUMN - 1);
    }

    static String clock(BothSides.Step step, String jurisdiction) {
        return step.acts().isEmpty() ? "before" : clock(step.from(), jurisdiction);
    }

    static String clock(Instant at, String jurisdiction) {
        return LocalTimes.text(at, Books.NEWEST.stack(jurisdiction).book().zone());
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

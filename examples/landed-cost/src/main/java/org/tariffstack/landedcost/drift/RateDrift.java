package org.tariffstack.landedcost.drift;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.law.RateLine;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;
import org.tariffstack.rate.SpecialColumn;

/** Compares the rate lines and their three columns. */
final class RateDrift {
    private final Map<String, RateLine> lines = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Consumer<Finding> found;

    private RateDrift(Moment moment, Consumer<Finding> found) {
        moment.rateLines().forEach(line -> lines.put(line.code().dotted(), line));
        this.found = found;
    }

    static void compare(Moment moment, OfficialExport export, Consumer<Finding> found) {
        RateDrift drift = new RateDrift(moment, found);
        export.lines().stream().filter(RateDrift::isRateLine).forEach(drift::compare);
        drift.lines.values().stream().filter(line -> !drift.seen.contains(line.code().dotted()))
                .forEach(line -> found.accept(Finding.ofLine(FindingKind.LINE_MISSING, line.code().dotted(), "",
                        line.generalText())));
    }

    // Some rate lines are printed with ten digits only, so digits alone do not tell them from statistical numbers.
    static boolean isRateLine(ExportLine line) {
        return !line.isAdditional() && line.digits().length() >= 8 && line.hasRate();
    }

    private void compare(ExportLine printed) {
        String number = printed.rateLine();
        RateLine line = lines.get(number);
        if (line == null) {
            found.accept(Finding.ofLine(FindingKind.LINE_UNKNOWN, number,
                    String.join(" | ", printed.general(), printed.special(), printed.other()), ""));
            return;
        }
        seen.add(number);
        column(printed, "general", printed.general(), line.generalText(), RateDrift::rate);
        column(printed, "special", printed.special(), line.specialText(), RateDrift::special);
        column(printed, "column 2", printed.other(), line.column2Text(), RateDrift::rate);
    }

    private void column(ExportLine printed, String column, String export, String book, Function<String, Object> reader) {
        FindingKind kind;
        try {
            if (reader.apply(export).equals(reader.apply(book))) {
                return;
            }
            kind = FindingKind.BASE_RATE;
        } catch (RateTextException e) {
            kind = FindingKind.BASE_RATE_WORDS;
        }
        found.accept(Finding.ofLine(kind, printed.number(), column + ": " + export, column + ": " + book));
    }

    private static Object rate(String text) {
        return text.isEmpty() ? "" : DutyRate.parse(AgencyWords.rate(text)).text();
    }

    /** What each symbol may claim: neither the order of the segments nor that of the symbols matters. */
    private static Object special(String text) {
        return claims(AgencyWords.special(text));
    }

    /**
     * What each symbol of a special column may claim: rates, and headings to look at.
     *
     * @throws RateTextException if the column cannot be read
     */
    static Map<String, Set<String>> claims(String text) {
        Map<String, Set<String>> claims = new HashMap<>();
        for (SpecialColumn.Segment segment : SpecialColumn.parse(text).segments()) {
            String what = segment.rate().map(DutyRate::text).orElseGet(() -> String.join(" ", headings(segment)));
            segment.symbols().forEach(symbol -> claims.computeIfAbsent(symbol, key -> new TreeSet<>()).add(what));
        }
        return claims;
    }

    private static List<String> headings(SpecialColumn.Segment segment) {
        return List.of(segment.see().orElseThrow().split("[, ]+"));
    }
}

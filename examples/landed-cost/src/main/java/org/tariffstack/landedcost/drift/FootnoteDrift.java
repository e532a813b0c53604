package org.tariffstack.landedcost.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.landedcost.drift.export.ExportFormatException;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.law.TariffLayer;

/**
 * Compares the lists of headings with the footnotes that name the headings.
 *
 * <p>A footnote of a statistical number counts for its rate line, one of a shorter number for all lines below.
 */
final class FootnoteDrift {
    private static final Pattern HEADING =
            Pattern.compile("(99\\d\\d\\.\\d\\d\\.\\d\\d)(?:(?: ?- ?| through )(99\\d\\d\\.\\d\\d\\.\\d\\d))?");

    /** Exports name headings some 15,000 times; a range names all within it. */
    private static final int MOST_NAMED = 300_000;

    private final Moment moment;
    private final Consumer<Finding> found;
    private final NavigableSet<String> headings = new TreeSet<>();
    private final NavigableSet<String> rateLines = new TreeSet<>();
    /** The numbers whose footnotes name each heading. */
    private final Map<String, NavigableSet<String>> namedBy = new TreeMap<>();

    private FootnoteDrift(Moment moment, OfficialExport export, Consumer<Finding> found) throws ExportFormatException {
        this.moment = moment;
        this.found = found;
        for (ExportLine line : export.lines()) {
            if (line.isAdditional() && line.digits().length() >= 8) {
                headings.add(line.rateLine());
            } else if (RateDrift.isRateLine(line)) {
                rateLines.add(line.rateLine());
            }
        }
        Map<String, Set<String>> namedIn = new HashMap<>();
        int named = 0;
        for (ExportLine line : export.lines()) {
            if (!line.number().isEmpty() && !line.isAdditional()) {
                for (String text : line.footnotes()) {
                    Set<String> some = namedIn.computeIfAbsent(text, this::named);
                    named += some.size();
                    if (named > MOST_NAMED) {
                        throw new ExportFormatException("footnotes", "they name headings more than " + MOST_NAMED + " times",
                                "the footnotes of an official export name them some 15,000 times");
                    }
                    some.forEach(heading -> namedBy.computeIfAbsent(heading, key -> new TreeSet<>()).add(line.number()));
                }
            }
        }
    }

    static void compare(Moment moment, OfficialExport export, Consumer<Finding> found) throws ExportFormatException {
        FootnoteDrift drift = new FootnoteDrift(moment, export, found);
        drift.namedBy.forEach(drift::compare);
        for (String heading : moment.headings()) {
            drift.unnamed(heading);
        }
    }

    /** The headings that a footnote names, those within its ranges too. */
    private Set<String> named(String text) {
        Set<String> named = new TreeSet<>();
        Matcher matcher = HEADING.matcher(text);
        while (matcher.find()) {
            named.add(matcher.group(1));
            if (matcher.group(2) != null) {
                named.add(matcher.group(2));
                named.addAll(headings.subSet(matcher.group(1), true, max(matcher.group(1), matcher.group(2)), true));
            }
        }
        return named;
    }

    private static String max(String first, String last) {
        return first.compareTo(last) > 0 ? first : last;
    }

    private void compare(String heading, NavigableSet<String> numbers) {
        List<TariffLayer> versions = moment.inForce(heading);
        if (!moment.knows(heading)) {
            found.accept(Finding.ofHeading(FindingKind.FOOTNOTE_UNKNOWN, heading, count(numbers), ""));
            return;
        }
        if (versions.isEmpty()) {
            found.accept(Finding.ofHeading(FindingKind.FOOTNOTE_IDLE, heading, count(numbers), ""));
            return;
        }
        NavigableSet<String> lines = new TreeSet<>();
        String told = "";
        for (String number : numbers) {
            lines.addAll(linesOf(number));
            boolean below = !told.isEmpty() && number.startsWith(told);
            if (!below && versions.stream().noneMatch(layer -> moment.reaches(layer, HtsCode.of(number)))) {
                told = number;
                found.accept(new Finding(FindingKind.FOOTNOTE_NOT_LISTED, heading, number, "footnote", scopes(versions)));
            }
        }
        for (String line : rateLines) {
            if (!lines.contains(line) && listed(versions, line)) {
                found.accept(new Finding(FindingKind.LISTED_NO_FOOTNOTE, heading, line, "", scopes(versions)));
            }
        }
    }

    private static String count(NavigableSet<String> numbers) {
        return numbers.size() + (numbers.size() == 1 ? " number" : " numbers");
    }

    private List<String> linesOf(String number) {
        if (number.length() >= 10) {
            return List.of(number.substring(0, 10));
        }
        return new ArrayList<>(rateLines.subSet(number, true, number + '/', false));
    }

    private void unnamed(String heading) {
        List<TariffLayer> versions = moment.inForce(heading);
        if (!namedBy.containsKey(heading) && versions.stream().anyMatch(FootnoteDrift::hasList)) {
            found.accept(Finding.ofHeading(FindingKind.NEVER_FOOTNOTED, heading, "", scopes(versions)));
        }
    }

    private boolean listed(List<TariffLayer> versions, String line) {
        HtsCode code = HtsCode.of(line);
        return versions.stream().anyMatch(layer -> hasList(layer) && moment.reaches(layer, code));
    }

    private static boolean hasList(TariffLayer layer) {
        return !layer.products().all();
    }

    private static String scopes(List<TariffLayer> versions) {
        return versions.stream().map(layer -> layer.products().text()).distinct().collect(Collectors.joining(", "));
    }
}

package org.tariffstack.landedcost.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.landedcost.drift.export.OfficialExport;

/** What two exports say differently of Chapter 99: a person must read the act behind each. */
final class HeadingChanges {
    private static final Pattern HEADING = Pattern.compile("99\\d\\d\\.\\d\\d\\.\\d\\d");

    private HeadingChanges() {}

    static List<String> between(OfficialExport earlier, OfficialExport later) {
        List<String> changes = new ArrayList<>();
        Map<String, ExportLine> old = headings(earlier);
        Map<String, ExportLine> now = headings(later);
        now.forEach((number, line) -> {
            ExportLine was = old.get(number);
            if (was == null) {
                changes.add("Heading " + number + " is new (" + rates(line) + "): " + line.description());
            } else if (!rates(was).equals(rates(line))) {
                changes.add("Heading " + number + " has another rate: " + rates(was) + " -> " + rates(line));
            } else if (!was.description().equals(line.description())) {
                changes.add("Heading " + number + " is reworded: " + line.description());
            }
        });
        old.keySet().stream().filter(number -> !now.containsKey(number))
                .forEach(number -> changes.add("Heading " + number + " is gone."));
        footnotes(footnotes(earlier), footnotes(later), changes);
        return changes;
    }

    private static void footnotes(Map<String, Set<String>> old, Map<String, Set<String>> now, List<String> changes) {
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String heading : all) {
            Set<String> gained = new TreeSet<>(now.getOrDefault(heading, Set.of()));
            gained.removeAll(old.getOrDefault(heading, Set.of()));
            Set<String> lost = new TreeSet<>(old.getOrDefault(heading, Set.of()));
            lost.removeAll(now.getOrDefault(heading, Set.of()));
            if (!gained.isEmpty()) {
                changes.add("Footnotes name " + heading + " at " + gained.size() + " more lines: " + some(gained));
            }
            if (!lost.isEmpty()) {
                changes.add("Footnotes no longer name " + heading + " at " + lost.size() + " lines: " + some(lost));
            }
        }
    }

    private static String some(Set<String> lines) {
        List<String> first = lines.stream().limit(6).toList();
        return String.join(", ", first) + (lines.size() > first.size() ? ", …" : "");
    }

    private static Map<String, ExportLine> headings(OfficialExport export) {
        Map<String, ExportLine> headings = new TreeMap<>();
        export.lines().stream().filter(line -> line.isAdditional() && line.digits().length() == 8)
                .forEach(line -> headings.putIfAbsent(line.number(), line));
        return headings;
    }

    private static String rates(ExportLine line) {
        return String.join(" | ", line.general(), line.special(), line.other());
    }

    /** The lines whose footnotes name each heading. */
    private static Map<String, Set<String>> footnotes(OfficialExport export) {
        Map<String, Set<String>> named = new TreeMap<>();
        for (ExportLine line : export.lines()) {
            if (!line.number().isEmpty() && !line.isAdditional()) {
                for (String footnote : line.footnotes()) {
                    Matcher heading = HEADING.matcher(footnote);
                    while (heading.find()) {
                        named.computeIfAbsent(heading.group(), key -> new TreeSet<>()).add(line.number());
                    }
                }
            }
        }
        return named;
    }
}

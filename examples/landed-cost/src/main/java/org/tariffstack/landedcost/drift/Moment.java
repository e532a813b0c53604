package org.tariffstack.landedcost.drift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;

/**
 * The book at the last moment of a day, as it was known on that day: the law that an export of the day can print.
 */
final class Moment {
    private final TariffBook book;
    private final Instant at;
    private final LocalDate known;
    private final Map<String, List<TariffLayer>> versions;

    Moment(TariffBook book, LocalDate day) {
        this.book = book;
        this.at = day.plusDays(1).atStartOfDay(book.zone()).toInstant().minusNanos(1);
        this.known = day;
        this.versions = book.layers().stream().filter(TariffLayer::filed)
                .collect(Collectors.groupingBy(TariffLayer::heading, TreeMap::new, Collectors.toList()));
    }

    /** The headings that importers file, in order. */
    Iterable<String> headings() {
        return versions.keySet();
    }

    /** Whether the book knows the heading: by a layer, or as what is filed for a rule of precedence. */
    boolean knows(String heading) {
        return versions.containsKey(heading)
                || book.displacements().stream().anyMatch(rule -> rule.files().equals(heading));
    }

    /** All versions of a heading. */
    List<TariffLayer> versions(String heading) {
        return versions.getOrDefault(heading, List.of());
    }

    /** The versions of a heading in force. */
    List<TariffLayer> inForce(String heading) {
        return versions(heading).stream().filter(layer -> holds(layer.validity())).toList();
    }

    /** Whether a rule of precedence for which the heading is filed is in force. */
    boolean filesInForce(String heading) {
        return book.displacements().stream()
                .anyMatch(rule -> rule.files().equals(heading) && holds(rule.validity()));
    }

    /** Whether the layer's goods have anything of the code. */
    boolean reaches(TariffLayer layer, HtsCode code) {
        return !layer.products().match(code, at, known).isNone();
    }

    /** The rate lines in force. */
    List<RateLine> rateLines() {
        return book.schedule().lines().stream().filter(line -> holds(line.validity())).toList();
    }

    private boolean holds(Validity validity) {
        return validity.holds(at, known);
    }
}

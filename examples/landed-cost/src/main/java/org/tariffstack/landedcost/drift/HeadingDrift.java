package org.tariffstack.landedcost.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.landedcost.drift.export.PrintedRate;
import org.tariffstack.law.TariffLayer;

/** Compares the headings of additional duties and their rates. */
final class HeadingDrift {
    private static final int EXCERPT = 100;

    private final Moment moment;
    private final Consumer<Finding> found;
    private final Set<String> printed = new HashSet<>();

    private HeadingDrift(Moment moment, Consumer<Finding> found) {
        this.moment = moment;
        this.found = found;
    }

    static void compare(Moment moment, OfficialExport export, Consumer<Finding> found) {
        HeadingDrift drift = new HeadingDrift(moment, found);
        export.lines().stream().filter(line -> line.isAdditional() && line.digits().length() >= 8).forEach(drift::compare);
        for (String heading : moment.headings()) {
            if (!drift.printed.contains(heading) && !moment.inForce(heading).isEmpty()) {
                found.accept(Finding.ofHeading(FindingKind.HEADING_MISSING, heading, "", rates(moment.inForce(heading))));
            }
        }
    }

    private void compare(ExportLine line) {
        String heading = line.rateLine();
        if (!printed.add(heading)) {
            return;
        }
        if (!moment.knows(heading)) {
            found.accept(Finding.ofHeading(FindingKind.HEADING_UNKNOWN, heading, excerpt(line.description()), ""));
            return;
        }
        List<TariffLayer> versions = moment.inForce(heading);
        if (versions.isEmpty() && !moment.filesInForce(heading)) {
            found.accept(Finding.ofHeading(FindingKind.HEADING_IDLE, heading, excerpt(line.description()), ""));
        }
        rate(line, heading, versions.isEmpty() ? moment.versions(heading) : versions);
    }

    // Of a heading that is out of force the export may print any version.
    private void rate(ExportLine line, String heading, List<TariffLayer> versions) {
        if (versions.isEmpty()) {
            return;
        }
        Optional<PrintedRate> rate = PrintedRate.of(line);
        if (rate.isEmpty()) {
            found.accept(Finding.ofHeading(FindingKind.HEADING_RATE_WORDS, heading, PrintedRate.firstText(line),
                    rates(versions)));
        } else if (versions.stream().noneMatch(rate.get()::isThatOf)) {
            found.accept(Finding.ofHeading(FindingKind.HEADING_RATE, heading, PrintedRate.firstText(line),
                    rates(versions)));
        }
    }

    private static String rates(List<TariffLayer> versions) {
        return versions.stream()
                .map(layer -> layer.rate().text() + (layer.basis().equals("full") ? "" : " on " + layer.basis()))
                .distinct().collect(Collectors.joining(", "));
    }

    private static String excerpt(String description) {
        return description.length() <= EXCERPT ? description : description.substring(0, EXCERPT) + "…";
    }
}

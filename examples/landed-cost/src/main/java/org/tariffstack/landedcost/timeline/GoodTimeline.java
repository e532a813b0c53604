package org.tariffstack.landedcost.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.history.Step;
import org.tariffstack.history.Timeline;
import org.tariffstack.landedcost.text.LocalTimes;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;

/**
 * The duty of one good over time, by one book.
 *
 * @param timeline the steps
 * @param book the book
 */
record GoodTimeline(Timeline timeline, TariffBook book) {
    /** Such as "9503.00.00 from CN". */
    String name() {
        return timeline.template().hts().dotted() + " from " + timeline.template().origin();
    }

    /** The programmes of all steps, the base rate first, then in the order of the book. */
    List<String> programs() {
        Set<String> charged = timeline.steps().stream().flatMap(step -> step.ratesByProgram().keySet().stream())
                .collect(Collectors.toSet());
        return Stream.concat(Stream.of(Program.BASE), book.programs().keySet().stream())
                .filter(charged::contains).toList();
    }

    /** What the importer must know of any step, each once. */
    Set<String> warnings() {
        Set<String> warnings = new LinkedHashSet<>();
        timeline.steps().forEach(step -> warnings.addAll(step.warnings()));
        return warnings;
    }

    /** An instant by the clock of the jurisdiction. */
    String clock(Instant instant) {
        return LocalTimes.text(instant, timeline.zone());
    }

    /** What is missing for the duty of a step to be computed, or an empty text. */
    static String missing(Step step) {
        return step.assessment().map(Assessment::lines).orElse(List.of()).stream()
                .flatMap(line -> line.unresolved().stream()).distinct().collect(Collectors.joining("; "));
    }

    /** The rates of all lines of a step that can be computed; empty if there is no answer or no value. */
    static Optional<BigDecimal> knownRate(Step step) {
        return step.ratesByProgram().isEmpty() ? Optional.empty() : Optional.of(step.ratesByProgram().values().stream()
                .flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The rate of a line in the words of the tariff, with the part of the value that it is charged on. */
    static String rate(DutyLine line) {
        return line.rate() + (line.portion().equals(Portion.FULL) ? "" : " on " + line.portion());
    }

    /** A rate in percent, as it is read: 1.45 is "145%". */
    static String percent(BigDecimal rate) {
        return rate.movePointRight(2).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}

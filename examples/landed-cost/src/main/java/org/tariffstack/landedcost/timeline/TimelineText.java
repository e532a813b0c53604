package org.tariffstack.landedcost.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.history.Change;
import org.tariffstack.history.Step;
import org.tariffstack.history.Unanswerable;
import org.tariffstack.landedcost.text.TextTable;

/** The duty of a good over time as a table for people. */
final class TimelineText {
    private final GoodTimeline good;
    private final StringBuilder text = new StringBuilder();

    private TimelineText(GoodTimeline good) {
        this.good = good;
    }

    /** The table, with what is to be known of it. */
    static String of(GoodTimeline good) {
        return new TimelineText(good).write();
    }

    private String write() {
        text.append(good.name()).append(", entered ").append(good.clock(good.timeline().from())).append(" to ")
                .append(good.clock(good.timeline().to())).append(" (").append(good.book().jurisdiction()).append(")\n");
        columns("From", "Duty", "What changed", "Legal act");
        List<Step> steps = good.timeline().steps();
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i), i == 0);
        }
        if (steps.stream().anyMatch(step -> !GoodTimeline.missing(step).isEmpty())) {
            paragraph("A duty with \"+ ?\" is what is known of it: the rest is not zero, it cannot be computed.");
        }
        good.warnings().forEach(this::paragraph);
        paragraph("Book " + good.book().version() + ", verified through " + good.book().verifiedThroughDate() + ".");
        return text.toString();
    }

    private void paragraph(String words) {
        text.append(TextTable.ofWidths(96).row(words));
    }

    private void step(Step step, boolean first) {
        String[] start = {good.clock(step.from()), duty(step)};
        Optional<Unanswerable> why = step.unanswerable();
        if (why.isPresent()) {
            row(start, "no answer: " + why.get().code(), why.get().message());
        }
        if (first) {
            step.assessment().map(Assessment::lines).orElse(List.of())
                    .forEach(line -> row(start, name(line.heading(), line.program(), rate(line)), act(line)));
        }
        step.changes().forEach(change -> row(start, words(change), act(change)));
    }

    private void row(String[] start, String what, String act) {
        columns(start[0], start[1], what, act);
        start[0] = "";
        start[1] = "";
    }

    /** The duty in percent of the value, as far as it is known. */
    private static String duty(Step step) {
        Optional<BigDecimal> rate = step.rate();
        if (rate.isPresent()) {
            return GoodTimeline.percent(rate.get());
        }
        return GoodTimeline.knownRate(step).filter(known -> known.signum() > 0)
                .map(known -> GoodTimeline.percent(known) + " + ?").orElse("?");
    }

    private static String words(Change change) {
        String after = change.after().map(TimelineText::rate).orElse("");
        return name(change.heading(), change.program(), switch (change.kind()) {
            case COMES -> after;
            case GOES -> "ends";
            case RATE -> after + " instead of " + change.before().map(DutyLine::rate).orElse("");
            case AMOUNT -> after + ", another amount";
            case ACT -> after + ", another act";
            case BAN_COMES -> "entry is prohibited";
            case BAN_GOES -> "entry is no longer prohibited";
        });
    }

    private static String name(String heading, String program, String what) {
        return heading + " " + program + ": " + what;
    }

    private static String rate(DutyLine line) {
        return GoodTimeline.rate(line) + line.unresolved().map(missing -> " (" + missing + ")").orElse("");
    }

    private static String act(DutyLine line) {
        return line.citation() + (line.refundable() ? " [refundable]" : "");
    }

    private static String act(Change change) {
        return change.after().map(TimelineText::act).orElse(change.citation().text());
    }

    private void columns(String... cells) {
        text.append(TextTable.ofWidths(16, 9, 36, 31).row(cells));
    }
}

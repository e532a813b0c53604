package org.tariffstack.landedcost.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.RateCard;
import org.tariffstack.engine.RateStep;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.RateLine;

/** Every line of a book, from every origin, through a stretch of time. */
public final class Panel {
    private static final long MICROS = 1_000_000;

    private final RateCard card;
    private final EffectivePeriod period;
    private final List<HtsCode> lines;
    private final List<Origin> origins;
    private final List<String> programs;

    /**
     * A panel.
     *
     * @param stack the law
     * @param template what is stated of all goods; its code, origin and time count for nothing
     * @param period the time that it covers
     * @param chosen the codes whose lines it covers, each with all below it; all if empty
     * @param from the origins that it covers; all of the book if empty
     */
    public Panel(TariffStack stack, Entry template, EffectivePeriod period, Collection<HtsCode> chosen,
            Collection<Origin> from) {
        this.card = stack.rateCard(template);
        this.period = period;
        TreeSet<HtsCode> codes = new TreeSet<>();
        for (RateLine line : stack.book().schedule().lines()) {
            if (line.validity().period().overlaps(period)
                    && (chosen.isEmpty() || chosen.stream().anyMatch(line.code()::isWithin))) {
                codes.add(line.code());
            }
        }
        lines = List.copyOf(codes);
        origins = (from.isEmpty() ? stack.book().countries().keySet() : from).stream().distinct().sorted().toList();
        programs = List.copyOf(stack.book().programs().keySet());
    }

    /** The rate lines, in order. */
    public List<HtsCode> lines() {
        return lines;
    }

    /** The programmes, in the order of the columns. */
    List<String> programs() {
        return programs;
    }

    /** The rows of some lines: line by line, origin by origin, in the order of time; neighbours differ. */
    List<PanelRow> rows(List<HtsCode> some) {
        List<PanelRow> rows = new ArrayList<>();
        IdentityHashMap<Totals, Duties> kept = new IdentityHashMap<>();
        for (HtsCode line : some) {
            for (Origin origin : origins) {
                for (RateStep step : card.steps(line, origin)) {
                    if (step.from().isBefore(period.to()) && step.to().isAfter(period.from())) {
                        Duties duties = kept.computeIfAbsent(step.totals(),
                                totals -> Duties.of(totals, step.rate(), programs));
                        rows.add(new PanelRow(line.digits(), origin.code(),
                                micros(step.from().isBefore(period.from()) ? period.from() : step.from()),
                                step.to().isAfter(period.to()) ? end(period.to()) : end(step.to()),
                                step.baseRate(), duties));
                    }
                }
            }
        }
        return rows;
    }

    private static long end(Instant instant) {
        return instant.equals(Instant.MAX) ? PanelRow.OPEN_END : micros(instant);
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * MICROS + instant.getNano() / 1_000;
    }
}

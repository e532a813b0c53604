package org.tariffstack.landedcost.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Totals;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.RateLine;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.ratecard.RateStep;

/**
 * Every line of a book, from every origin, through a stretch of time.
 *
 * <p>Rows are worked out for some lines at a time and held no longer than the caller holds them. What is kept are the
 * histories of the card, one for each class of lines and class of origins, which do not grow with the rows.
 */
public final class Panel {
    private static final long MICROS = 1_000_000;
    /** The digits of a rate line. */
    private static final int LINE = 8;

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
     * @param period the time that it covers; its start is known
     * @param chosen the codes whose lines it covers, each with all below it; all if empty
     * @param from the origins that it covers; all of the book if empty
     * @throws InvalidEntryException if the book does not know an origin, no line is one of the code or below it in that
     *         time, or what is stated of the goods cannot be answered
     */
    public Panel(TariffStack stack, Entry template, EffectivePeriod period, Collection<HtsCode> chosen,
            Collection<Origin> from) {
        this.period = period;
        Map<HtsCode, Instant> starts = starts(stack, period);
        TreeSet<HtsCode> codes = new TreeSet<>(chosen.isEmpty() ? starts.keySet() : List.of());
        for (HtsCode code : chosen) {
            codes.addAll(below(code, starts.keySet()));
        }
        lines = List.copyOf(codes);
        origins = (from.isEmpty() ? stack.book().countries().keySet() : from).stream().distinct().sorted().toList();
        programs = List.copyOf(stack.book().programs().keySet());
        if (!lines.isEmpty()) {
            // A card leaves out what cannot be answered; what is wrong with the origin or with what is stated is so for
            // every line, and is said before anything is written.
            HtsCode first = lines.get(0);
            EntryTime then = EntryTime.of(starts.getOrDefault(first, period.from()));
            for (Origin origin : origins) {
                stack.totals(template.toBuilder().hts(first).origin(origin).entered(then).build());
            }
        }
        card = stack.rateCard(template);
    }

    /** The codes of the lines of a time, in order, each with an instant at which there is such a line. */
    private static Map<HtsCode, Instant> starts(TariffStack stack, EffectivePeriod period) {
        Instant held = stack.book().schedule().held().from();
        // Before the schedule begins its first version serves.
        EffectivePeriod served = period.to().isAfter(held) ? period
                : new EffectivePeriod(period.from(), held.plusSeconds(1));
        Map<HtsCode, Instant> starts = new TreeMap<>();
        for (RateLine line : stack.book().schedule().lines()) {
            EffectivePeriod both = line.validity().period().intersection(served);
            if (both != null) {
                starts.putIfAbsent(line.code(), both.from());
            }
        }
        return starts;
    }

    private static List<HtsCode> below(HtsCode code, Collection<HtsCode> all) {
        List<HtsCode> below = all.stream().filter(line -> line.isWithin(code)).toList();
        if (!below.isEmpty()) {
            return below;
        }
        HtsCode line = code.truncatedTo(LINE);
        throw new InvalidEntryException(ErrorCode.UNKNOWN_HTS, "hts", !line.equals(code) && all.contains(line)
                ? "'" + code + "' is longer than a rate line, which has eight digits: write " + line + "."
                : "'" + code + "' is no rate line of that time, nor is any below it.");
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
                        Duties duties =
                                kept.computeIfAbsent(step.totals(), totals -> Duties.of(totals, programs));
                        add(rows, new PanelRow(line.digits(), origin.code(),
                                micros(step.from().isBefore(period.from()) ? period.from() : step.from()),
                                step.to().isAfter(period.to()) ? end(period.to()) : end(step.to()),
                                step.baseRate(), duties));
                    }
                }
            }
        }
        return rows;
    }

    /** Steps that differ in what a row does not tell, such as how a duty adds up, are one row. */
    private static void add(List<PanelRow> rows, PanelRow row) {
        int last = rows.size() - 1;
        if (last >= 0 && rows.get(last).goesOnAs(row)) {
            rows.set(last, rows.get(last).upToEndOf(row));
        } else {
            rows.add(row);
        }
    }

    private static long end(Instant instant) {
        return instant.equals(Instant.MAX) ? PanelRow.OPEN_END : micros(instant);
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * MICROS + instant.getNano() / 1_000;
    }
}

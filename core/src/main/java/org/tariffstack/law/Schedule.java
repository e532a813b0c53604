package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;

/**
 * The base tariff schedule: rate lines and statistical numbers by date.
 *
 * <p>The book holds the schedule for a stretch of time. Before it, the earliest version serves; after the last
 * revision whose statistical numbers were read, an unknown number is not an error. A schedule may be a sample: then a
 * code that it does not hold may exist all the same, and only its base rate is unknown.
 */
public final class Schedule {
    private final CodeTable<RateLine> lines;
    private final CodeTable<StatisticalCode> statistical;
    private final EffectivePeriod held;
    private final EffectivePeriod statisticalHeld;
    private final boolean complete;
    private final List<Renumbering> renumberings;
    private final List<ScheduleSource> sources;

    /** Makes a schedule that rests on one source throughout, and of which no number took over from another. */
    public Schedule(CodeTable<RateLine> lines, CodeTable<StatisticalCode> statistical, EffectivePeriod held,
            EffectivePeriod statisticalHeld, boolean complete) {
        this(lines, statistical, held, statisticalHeld, complete, List.of());
    }

    /**
     * Makes a schedule.
     *
     * @param lines all versions of all rate lines
     * @param statistical all statistical numbers
     * @param held the time for which the rate lines were read
     * @param statisticalHeld the time for which the statistical numbers were read
     * @param complete whether it holds every code of that time
     * @param renumberings which statistical numbers took over from which
     */
    public Schedule(CodeTable<RateLine> lines, CodeTable<StatisticalCode> statistical, EffectivePeriod held,
            EffectivePeriod statisticalHeld, boolean complete, List<Renumbering> renumberings) {
        this(lines, statistical, held, statisticalHeld, complete, renumberings, List.of());
    }

    /**
     * Makes a schedule that rests on several sources.
     *
     * @param lines all versions of all rate lines
     * @param statistical all statistical numbers
     * @param held the time for which the rate lines were read
     * @param statisticalHeld the time for which the statistical numbers were read
     * @param complete whether it holds every code of that time; where sources are named, they say so
     * @param renumberings which statistical numbers took over from which
     * @param sources what it rests on, period by period; periods do not overlap
     */
    public Schedule(CodeTable<RateLine> lines, CodeTable<StatisticalCode> statistical, EffectivePeriod held,
            EffectivePeriod statisticalHeld, boolean complete, List<Renumbering> renumberings,
            List<ScheduleSource> sources) {
        this.renumberings = List.copyOf(renumberings);
        this.lines = lines;
        this.statistical = statistical;
        this.held = held;
        this.statisticalHeld = statisticalHeld;
        this.complete = complete;
        this.sources = List.copyOf(sources);
    }

    /** Whether every code of all its time is in it; if not, a code that it does not hold may exist. */
    public boolean isComplete() {
        return complete && sources.stream().allMatch(ScheduleSource::complete);
    }

    /** Whether every code of an instant is in it. */
    public boolean isComplete(Instant at) {
        ScheduleSource source = sourceAt(at);
        return source == null ? complete && sources.isEmpty() : source.complete();
    }

    /** What it rests on, period by period; none for a schedule that rests on one source throughout. */
    public List<ScheduleSource> sources() {
        return sources;
    }

    /** What its lines of an instant rest on, or null where no source is named for that time. */
    public @Nullable ScheduleSource sourceAt(Instant at) {
        Instant moment = moment(at);
        for (ScheduleSource source : sources) {
            if (source.period().contains(moment)) {
                return source;
            }
        }
        return null;
    }

    /** Before the schedule's time its first version serves. */
    private Instant moment(Instant at) {
        return at.isBefore(held.from()) ? held.from() : at;
    }

    /**
     * The rate lines that the code stands above or is, at an instant; before the schedule's time those of its first day. Of a
     * time whose lines were not all read there may be others.
     */
    public List<RateLine> linesBelow(HtsCode code, Instant at, @Nullable LocalDate known) {
        Instant moment = moment(at);
        List<RateLine> found = new ArrayList<>();
        HtsCode last = null;
        for (RateLine line : lines.within(code.truncatedTo(8))) {
            if (!line.code().equals(last) && line.validity().holds(moment, known)) {
                found.add(line);
                last = line.code();
            }
        }
        return found;
    }

    /** The time for which the rate lines were read. */
    public EffectivePeriod held() {
        return held;
    }

    /** The time for which the statistical numbers were read. */
    public EffectivePeriod statisticalHeld() {
        return statisticalHeld;
    }

    /**
     * The rate lines that are the code or stand below or above it: one for a code of eight or ten digits. Of a sample
     * none is given for a shorter code, since others may stand below it.
     *
     * @param at the instant; before the schedule's time its first version serves
     */
    public List<RateLine> linesFor(HtsCode code, Instant at, @Nullable LocalDate known) {
        return code.length() < 8 && !isComplete(at) ? List.of() : linesBelow(code, at, known);
    }

    /** Whether the ten digits are a statistical number at the instant. */
    public boolean isStatisticalNumber(HtsCode code, Instant at) {
        for (StatisticalCode number : statistical.at(code, code.length())) {
            if (number.validity().period().contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The statistical numbers below a rate line at the instant, in order. */
    public List<StatisticalCode> statisticalNumbers(HtsCode line, Instant at) {
        List<StatisticalCode> holding = new ArrayList<>();
        for (StatisticalCode number : statistical.within(line.truncatedTo(8))) {
            if (number.validity().period().contains(at)) {
                holding.add(number);
            }
        }
        return holding;
    }

    /**
     * The statistical numbers of an instant that took over from an old one, directly or by others between, in order; none if
     * no successor is known, or if the number itself is one of that instant.
     */
    public List<HtsCode> successors(HtsCode old, Instant at) {
        NavigableSet<HtsCode> found = new TreeSet<>();
        follow(old, Instant.MIN, at, found);
        return List.copyOf(found);
    }

    private void follow(HtsCode number, Instant since, Instant at, NavigableSet<HtsCode> found) {
        Instant next = renumberings.stream().filter(change -> change.old().equals(number))
                .map(Renumbering::at).filter(time -> time.isAfter(since) && !time.isAfter(at))
                .min(Comparator.naturalOrder()).orElse(null);
        if (next == null) {
            if (!since.equals(Instant.MIN) && isStatisticalNumber(number, at)) {
                found.add(number);
            }
            return;
        }
        for (Renumbering change : renumberings) {
            if (change.old().equals(number) && change.at().equals(next)) {
                follow(change.successor(), next, at, found);
            }
        }
    }

    /** Which statistical numbers took over from which, in the order of the text. */
    public List<Renumbering> renumberings() {
        return renumberings;
    }

    /**
     * Every instant at which what is said of a code of eight or ten digits can change, in order.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public NavigableSet<Instant> changesOf(HtsCode code, @Nullable LocalDate known) {
        NavigableSet<Instant> changes = new TreeSet<>();
        held.addEndsTo(changes);
        statisticalHeld.addEndsTo(changes);
        sources.forEach(source -> source.period().addEndsTo(changes));
        HtsCode line = code.truncatedTo(8);
        lines.within(line).forEach(version -> version.validity().period(known).addEndsTo(changes));
        statistical.within(line).forEach(number -> number.validity().period().addEndsTo(changes));
        if (renumberings.stream().anyMatch(change -> change.old().equals(code))) {
            renumberings.forEach(change -> changes.add(change.at()));
        }
        return changes;
    }

    /** All versions of all rate lines, in the order of the codes. */
    public List<RateLine> lines() {
        return lines.inOrderOfCodes();
    }

    /** Some rate lines, among which each validity is found: whoever asks for times needs no others. */
    List<RateLine> linesOfEachTime() {
        return lines.oneOfEachTime();
    }

    /** Some statistical numbers, likewise. */
    List<StatisticalCode> numbersOfEachTime() {
        return statistical.oneOfEachTime();
    }

    /** Whether any rate line, at some instant of the period, is the code, or stands below or above it. */
    public boolean knows(HtsCode code, EffectivePeriod during) {
        return lines.within(code.truncatedTo(8)).stream().anyMatch(line -> line.validity().period().overlaps(during));
    }

    /**
     * The first instant of a period at which no rate line is the code, or stands below or above it; null if there is one at
     * every instant.
     */
    public @Nullable Instant firstWithout(HtsCode code, EffectivePeriod during) {
        List<EffectivePeriod> periods = lines.within(code.truncatedTo(8)).stream().map(line -> line.validity().period())
                .sorted(Comparator.comparing(EffectivePeriod::from)).toList();
        Instant covered = during.from();
        for (EffectivePeriod period : periods) {
            if (period.contains(covered)) {
                covered = period.to();
            }
        }
        return covered.isBefore(during.to()) ? covered : null;
    }

    /** Whether the ten digits are a statistical number at some instant of the period. */
    public boolean isStatisticalNumber(HtsCode code, EffectivePeriod during) {
        return statistical.at(code, code.length()).stream()
                .anyMatch(number -> number.validity().period().overlaps(during));
    }

    /** All versions of all statistical numbers, in the order of the codes. */
    public List<StatisticalCode> statisticalNumbers() {
        return statistical.inOrderOfCodes();
    }
}

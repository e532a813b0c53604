package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final TreeMap<String, List<RateLine>> lines = new TreeMap<>();
    private final Map<String, List<RateLine>> byCode;
    private final Map<String, List<StatisticalCode>> statistical = new HashMap<>();
    private final Map<String, List<StatisticalCode>> statisticalByLine = new HashMap<>();
    private final EffectivePeriod held;
    private final EffectivePeriod statisticalHeld;
    private final boolean complete;

    /**
     * Makes a schedule.
     *
     * @param lines all versions of all rate lines
     * @param statistical all statistical numbers
     * @param held the time for which the rate lines were read
     * @param statisticalHeld the time for which the statistical numbers were read
     * @param complete whether it holds every code of that time
     */
    public Schedule(Collection<RateLine> lines, Collection<StatisticalCode> statistical, EffectivePeriod held,
            EffectivePeriod statisticalHeld, boolean complete) {
        for (RateLine line : lines) {
            this.lines.computeIfAbsent(line.code().digits(), key -> new ArrayList<>(1)).add(line);
        }
        byCode = new HashMap<>(this.lines);
        for (StatisticalCode code : statistical) {
            this.statistical.computeIfAbsent(code.code().digits(), key -> new ArrayList<>(1)).add(code);
            statisticalByLine.computeIfAbsent(code.code().digits().substring(0, 8), key -> new ArrayList<>(4)).add(code);
        }
        this.held = held;
        this.statisticalHeld = statisticalHeld;
        this.complete = complete;
    }

    /** Whether every code of its time is in it; if not, a code that it does not hold may exist. */
    public boolean isComplete() {
        return complete;
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
        Instant moment = at.isBefore(held.from()) ? held.from() : at;
        String digits = code.digits();
        List<RateLine> found = new ArrayList<>(1);
        if (digits.length() >= 8) {
            addHolding(byCode.get(digits.substring(0, 8)), moment, known, found);
        } else if (complete) {
            for (List<RateLine> versions : lines.subMap(digits, true, digits + ':', false).values()) {
                addHolding(versions, moment, known, found);
            }
        }
        return found;
    }

    private static void addHolding(@Nullable List<RateLine> versions, Instant at, @Nullable LocalDate known,
            List<RateLine> found) {
        if (versions == null) {
            return;
        }
        for (RateLine line : versions) {
            if (line.validity().holds(at, known)) {
                found.add(line);
                return;
            }
        }
    }

    /** Whether the ten digits are a statistical number at the instant. */
    public boolean isStatisticalNumber(HtsCode code, Instant at) {
        List<StatisticalCode> versions = statistical.get(code.digits());
        return versions != null && versions.stream().anyMatch(v -> v.validity().period().contains(at));
    }

    /** The statistical numbers below a rate line at the instant, in order. */
    public List<StatisticalCode> statisticalNumbers(HtsCode line, Instant at) {
        List<StatisticalCode> all = statisticalByLine.getOrDefault(line.truncatedTo(8).digits(), List.of());
        List<StatisticalCode> holding = new ArrayList<>(all.size());
        for (StatisticalCode number : all) {
            if (number.validity().period().contains(at)) {
                holding.add(number);
            }
        }
        return holding;
    }

    /** All versions of all rate lines, in the order of the codes. */
    public List<RateLine> lines() {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    /** Whether any rate line, at some instant of the period, is the code, or stands below or above it. */
    public boolean knows(HtsCode code, EffectivePeriod during) {
        String digits = code.digits();
        if (digits.length() >= 8) {
            return anyHolds(lines.getOrDefault(digits.substring(0, 8), List.of()), during);
        }
        return lines.subMap(digits, true, digits + ':', false).values().stream().anyMatch(l -> anyHolds(l, during));
    }

    private static boolean anyHolds(List<RateLine> versions, EffectivePeriod during) {
        return versions.stream().anyMatch(line -> line.validity().period().overlaps(during));
    }

    /** Whether the ten digits are a statistical number at some instant of the period. */
    public boolean isStatisticalNumber(HtsCode code, EffectivePeriod during) {
        return statistical.getOrDefault(code.digits(), List.of()).stream()
                .anyMatch(number -> number.validity().period().overlaps(during));
    }

    /** All versions of all statistical numbers, in no order. */
    public List<StatisticalCode> statisticalNumbers() {
        return statisticalByLine.values().stream().flatMap(List::stream).toList();
    }
}

package org.tariffstack.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.TariffBook;

/**
 * The duty of a good over time: steps that follow one another without gap or overlap.
 *
 * <pre>{@code
 * Timeline toys = TariffStack.unitedStates().timeline(template, LocalDate.of(2018, 1, 1), LocalDate.of(2026, 1, 1));
 * toys.steps().forEach(step -> System.out.println(step.from() + " " + step.rate() + " " + step.changes()));
 * }</pre>
 *
 * @param template what is entered; its time of entry counts for nothing
 * @param from the first instant
 * @param to the first instant after it
 * @param zone the time zone in which the law tells the hour
 * @param steps the steps, one at the least: the first begins at {@code from}, each next where the one before ends, and the
 *        last ends at {@code to}; no two neighbours are alike
 */
public record Timeline(Entry template, Instant from, Instant to, ZoneId zone, List<Step> steps) {
    /** A thousand years. */
    private static final long MOST_DAYS = 365_250;

    /** Refuses steps with a gap, an overlap, or other ends than the timeline. */
    public Timeline {
        steps = List.copyOf(steps);
        Instant next = from;
        for (Step step : steps) {
            if (!step.from().equals(next)) {
                throw new IllegalArgumentException("A step begins at " + step.from() + " instead of " + next);
            }
            next = step.to();
        }
        if (steps.isEmpty() || !next.equals(to)) {
            throw new IllegalArgumentException("The steps end at " + next + " instead of " + to);
        }
    }

    /**
     * Lays a good on every instant at which the answer to it can change.
     *
     * @param template what is entered; its time of entry counts for nothing, all else is taken at every instant as it
     *        stands: a loading time that it states is the same throughout, one that it leaves open is open throughout
     * @param from the first instant
     * @param to the first instant after it
     * @param book the book that answers
     * @param knownOn the day whose knowledge of the law counts, or null for what is understood now
     * @param assess answers an entry by that book and that knowledge
     * @throws InvalidEntryException with {@link ErrorCode#BAD_TIME} unless {@code to} lies after {@code from}, by a thousand
     *         years at the most
     */
    public static Timeline of(Entry template, Instant from, Instant to, TariffBook book,
            @Nullable LocalDate knownOn, Function<Entry, Assessment> assess) {
        if (!from.isBefore(to) || Duration.between(from, to).toDays() > MOST_DAYS) {
            throw new InvalidEntryException(ErrorCode.BAD_TIME, "to", "A timeline ends after it begins, and at most a "
                    + "thousand years later: not from " + from + " to " + to + ".");
        }
        EffectivePeriod during = new EffectivePeriod(from, to);
        List<Step> steps = new TimelineMaker(template, book.zone(), assess).steps(during, book.changeInstants(during, knownOn));
        return new Timeline(template, from, to, book.zone(), steps);
    }

    /**
     * The step at an instant.
     *
     * @throws IllegalArgumentException if the instant lies before the timeline or after it
     */
    public Step at(Instant instant) {
        return steps.stream().filter(step -> step.contains(instant)).findFirst().orElseThrow(() ->
                new IllegalArgumentException(instant + " does not lie between " + from + " and " + to));
    }
}

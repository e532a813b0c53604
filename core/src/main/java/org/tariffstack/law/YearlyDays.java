package org.tariffstack.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Days that come back every year, such as the season in which a line is open.
 *
 * @param spans stretches of days; none for every day of the year
 */
public record YearlyDays(List<Span> spans) {
    /** Every day of the year. */
    public static final YearlyDays ALL = new YearlyDays(List.of());

    /** Copies the spans. */
    public YearlyDays {
        spans = List.copyOf(spans);
    }

    /**
     * A stretch of days, both ends inside. One whose end lies before its start in the calendar runs over the turn of the year.
     *
     * @param first the first day
     * @param last the last day
     */
    public record Span(MonthDay first, MonthDay last) {
        private boolean contains(MonthDay day) {
            boolean begun = !day.isBefore(first);
            boolean open = !day.isAfter(last);
            return first.isAfter(last) ? begun || open : begun && open;
        }
    }

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return spans.isEmpty() || spans.stream().anyMatch(span -> span.contains(monthDay));
    }
}

package org.tariffstack.whatif;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.Severity;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.RateTextException;

/** What a change says wrong by itself, whatever the book. */
final class ChangeCheck {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final Action action;
    private final Map<Column, String> texts;
    private final SourcePlace place;
    private final List<BookProblem> problems = new ArrayList<>();

    private ChangeCheck(Action action, Map<Column, String> texts, SourcePlace place) {
        this.action = action;
        this.texts = texts;
        this.place = place;
    }

    static List<BookProblem> problems(Action action, Map<Column, String> texts, SourcePlace place) {
        ChangeCheck check = new ChangeCheck(action, texts, place);
        check.columns();
        check.forms();
        return check.problems;
    }

    private void columns() {
        for (Column column : Column.values()) {
            boolean there = texts.containsKey(column);
            if (there && !action.allows(column)) {
                problem(column, "has no place in a change '" + action.word() + "'; it has "
                        + Arrays.stream(Column.values()).filter(action::allows).map(Column::word)
                                .collect(Collectors.joining(", ")));
            } else if (!there && action.requires(column)) {
                problem(column, "must not be blank");
            }
        }
        if ((action == Action.RATE || action == Action.STRIKE) && !texts.containsKey(Column.HEADING)
                && !texts.containsKey(Column.PROGRAM)) {
            problem(Column.HEADING, "say of what: a heading, a range of headings such as 9903.01.43..9903.01.76, or a programme");
        }
    }

    private void forms() {
        LocalDateTime from = time(Column.FROM, texts.get(Column.FROM));
        LocalDateTime to = time(Column.TO, texts.get(Column.TO));
        if (from != null && to != null && !from.isBefore(to)) {
            problem(Column.TO, "the end must come after the start");
        }
        String[] ends = texts.getOrDefault(Column.VERSION, "").split("\\.\\.", -1);
        for (String moment : ends) {
            time(Column.VERSION, moment.isEmpty() ? null : moment);
        }
        if (ends.length > 2) {
            problem(Column.VERSION, "a version has one start and one end, such as 2025-04-10T00:01..2025-05-14T00:01");
        }
        date(Column.ENACTED);
        date(Column.ENDED);
        String rate = texts.get(Column.RATE);
        if (rate != null) {
            try {
                AdditionalRate.parse(rate);
            } catch (RateTextException e) {
                problem(Column.RATE, e.getMessage());
            }
        }
    }

    private @Nullable LocalDateTime time(Column column, @Nullable String text) {
        try {
            LocalDateTime time = text == null ? null : LocalDateTime.parse(text);
            if (time == null || isNear(time.toLocalDate())) {
                return time;
            }
            problem(column, "'" + text + "' is not of the years " + FIRST_YEAR + " to " + LAST_YEAR);
            return null;
        } catch (DateTimeException e) {
            problem(column, "'" + text + "' is not a local time such as 2025-04-05T00:01; the minute is never left out");
            return null;
        }
    }

    private void date(Column column) {
        String text = texts.get(column);
        try {
            if (text != null && !isNear(LocalDate.parse(text))) {
                problem(column, "'" + text + "' is not of the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
        } catch (DateTimeException e) {
            problem(column, "'" + text + "' is not a date such as 2025-04-02");
        }
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private void problem(Column column, String message) {
        problems.add(new BookProblem(Severity.ERROR, place, column.word(), message));
    }
}

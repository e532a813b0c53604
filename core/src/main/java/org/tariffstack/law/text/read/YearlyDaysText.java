package org.tariffstack.law.text.read;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tariffstack.law.YearlyDays;
import org.tariffstack.law.text.csv.Row;

/** How days of every year are written: {@code 07-01..03-31 12-24..12-26}. */
public final class YearlyDaysText {
    private static final Pattern SPAN = Pattern.compile("(\\d\\d-\\d\\d)\\.\\.(\\d\\d-\\d\\d)");

    private YearlyDaysText() {}

    /** Reads a field; blank means every day. */
    static YearlyDays read(Row row, String field) {
        List<YearlyDays.Span> spans = new ArrayList<>();
        for (String word : row.words(field)) {
            Matcher span = SPAN.matcher(word);
            try {
                if (span.matches()) {
                    spans.add(new YearlyDays.Span(day(span.group(1)), day(span.group(2))));
                } else {
                    row.problem(field, "'" + word + "' is not a span of days such as 07-01..03-31");
                }
            } catch (DateTimeException e) {
                row.problem(field, "'" + word + "' names no days of a year");
            }
        }
        return new YearlyDays(spans);
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }

    /** A span as it is written. */
    public static String of(YearlyDays.Span span) {
        return span.first().toString().substring(2) + ".." + span.last().toString().substring(2);
    }
}

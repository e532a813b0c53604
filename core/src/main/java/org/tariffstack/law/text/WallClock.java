package org.tariffstack.law.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Validity;

/**
 * Reads and writes the local times of a book. The same few hundred times, and the same few hundred validities made of
 * them, stand in tens of thousands of rows, so both are kept.
 */
final class WallClock {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final ZoneId zone;
    private final Map<String, Instant> read = new HashMap<>();
    private final Map<Times, Validity> validities = new HashMap<>();

    WallClock(ZoneId zone) {
        this.zone = zone;
        validities.put(new Times("", "", "", ""), Validity.ALWAYS);
    }

    /** The four fields of a row that say when it holds, as written. */
    record Times(String from, String to, String enacted, String ended) {
        // Written out, for what Java makes of a record is slow in a young process.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Times times && from.equals(times.from) && to.equals(times.to)
                    && enacted.equals(times.enacted) && ended.equals(times.ended);
        }

        @Override
        public int hashCode() {
            return ((from.hashCode() * 31 + to.hashCode()) * 31 + enacted.hashCode()) * 31 + ended.hashCode();
        }
    }

    /** The validity that the same fields gave before, or null. */
    @Nullable Validity validity(Times times) {
        return validities.get(times);
    }

    /** Keeps what fields without a mistake gave. */
    void keep(Times times, Validity validity) {
        validities.put(times, validity);
    }

    /**
     * The instant of a local time such as 2025-04-05T00:01.
     *
     * @throws java.time.DateTimeException if the text is anything else
     */
    Instant instant(String text) {
        Instant instant = read.get(text);
        if (instant == null) {
            instant = local(text).atZone(zone).toInstant();
            read.put(text, instant);
        }
        return instant;
    }

    /**
     * The local time that a text such as 2025-04-05T00:01 says.
     *
     * @throws java.time.DateTimeException if it says none
     */
    static LocalDateTime local(String text) {
        // Java's own reader takes as long for the first time as this one for all times of a book.
        LocalDateTime local = hasForm(text, "0000-00-00T00:00")
                ? LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                        number(text, 14, 16))
                : LocalDateTime.parse(text);
        requireYear(local.getYear());
        return local;
    }

    /**
     * The day that a text such as 2025-04-05 says.
     *
     * @throws java.time.DateTimeException if it says none
     */
    static LocalDate day(String text) {
        LocalDate day = hasForm(text, "0000-00-00")
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : LocalDate.parse(text);
        requireYear(day.getYear());
        return day;
    }

    // Days before and after are computed, and so are the same times in other zones.
    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("The years of a book are " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** Whether a text has the given form, with a digit for each 0. */
    static boolean hasForm(String text, String form) {
        boolean fits = text.length() == form.length();
        for (int i = 0; fits && i < form.length(); i++) {
            char c = text.charAt(i);
            fits = form.charAt(i) == '0' ? '0' <= c && c <= '9' : c == form.charAt(i);
        }
        return fits;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Writes an instant as the book does. */
    static String of(Instant instant, ZoneId zone) {
        if (instant.equals(Instant.MIN)) {
            return "the beginning";
        }
        return instant.equals(Instant.MAX) ? "the end" : instant.atZone(zone).toLocalDateTime().toString();
    }
}

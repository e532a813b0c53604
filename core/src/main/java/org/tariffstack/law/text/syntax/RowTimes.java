package org.tariffstack.law.text.syntax;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.Validity;

/**
 * Reads the local times in the rows of a book. The same few hundred times, and the same few hundred validities made of
 * them, stand in tens of thousands of rows, so both are kept.
 */
public final class RowTimes {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final ZoneId zone;
    private final Map<String, Instant> read = new HashMap<>();
    private final Map<Times, Validity> validities = new HashMap<>();

    public RowTimes(ZoneId zone) {
        this.zone = zone;
        validities.put(new Times("", "", "", ""), Validity.ALWAYS);
    }

    /** The four fields of a row that say when it holds, as written. */
    public record Times(String from, String to, String enacted, String ended) {
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
    public @Nullable Validity validity(Times times) {
        return validities.get(times);
    }

    /** Keeps what fields without a mistake gave. */
    public void keep(Times times, Validity validity) {
        validities.put(times, validity);
    }

    /**
     * The instant of a local time such as 2025-04-05T00:01.
     *
     * @throws java.time.DateTimeException if the text is anything else
     */
    public Instant instant(String text) {
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
        LocalDateTime local = LocalTimes.local(text);
        requireYear(local.getYear());
        return local;
    }

    /**
     * The day that a text such as 2025-04-05 says.
     *
     * @throws java.time.DateTimeException if it says none
     */
    public static LocalDate day(String text) {
        LocalDate day = LocalTimes.date(text);
        requireYear(day.getYear());
        return day;
    }

    // Days before and after are computed, and so are the same times in other zones.
    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("The years of a book are " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}

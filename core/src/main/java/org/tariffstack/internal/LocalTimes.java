package org.tariffstack.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Local dates and times as texts, in the forms of ISO 8601. They are read as {@code java.time} does; the forms of which files
 * are full are read digit by digit, which takes a fraction of the time, and any other text is left to its parsers.
 */
public final class LocalTimes {
    private static final String DATE = "0000-00-00";
    private static final String TO_THE_MINUTE = DATE + "T00:00";
    private static final String TO_THE_SECOND = TO_THE_MINUTE + ":00";

    private LocalTimes() {}

    /**
     * A date, such as 2025-04-15.
     *
     * @throws java.time.DateTimeException if the text is none
     */
    public static LocalDate date(String text) {
        return isLike(DATE, text, text.length()) ? LocalDate.of(year(text), two(text, 5), two(text, 8)) : LocalDate.parse(text);
    }

    /**
     * A date with a time, such as 2025-04-15T00:01.
     *
     * @throws java.time.DateTimeException if the text is none
     */
    public static LocalDateTime local(String text) {
        LocalDateTime local = local(text, text.length());
        return local != null ? local : LocalDateTime.parse(text);
    }

    /**
     * A date with a time and an offset, such as 2025-04-15T00:01-04:00 or 2025-04-15T04:01:00Z.
     *
     * @throws java.time.DateTimeException if the text is none
     */
    public static Instant instant(String text) {
        LocalDateTime local = text.endsWith("Z") ? local(text, text.length() - 1) : null;
        return local != null ? local.toInstant(ZoneOffset.UTC) : OffsetDateTime.parse(text).toInstant();
    }

    /** An instant by the clock of a zone, such as 2025-04-15T00:01; the ends of all time in words. */
    public static String words(Instant instant, ZoneId zone) {
        if (instant.equals(Instant.MIN)) {
            return "the beginning";
        }
        return instant.equals(Instant.MAX) ? "the end" : text(instant, zone);
    }

    /** An instant by the clock of a zone, such as 2025-04-15T00:01. */
    public static String text(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toString();
    }

    /**
     * The one text that a reader takes for an instant, such as 2025-04-05T00:01; blank for the ends of all time.
     *
     * @throws IllegalArgumentException if a reader of the text would take it for another instant
     */
    public static String unmistakable(Instant instant, ZoneId zone) {
        if (isOpen(instant)) {
            return "";
        }
        LocalDateTime local = instant.atZone(zone).toLocalDateTime();
        // When clocks are set back, an hour comes twice, and its text means the first.
        refuseUnless(local.atZone(zone).toInstant().equals(instant), instant, zone);
        return local.toString();
    }

    /**
     * The day that begins with an instant; blank for the ends of all time.
     *
     * @throws IllegalArgumentException if no day does
     */
    public static String day(Instant instant, ZoneId zone) {
        if (isOpen(instant)) {
            return "";
        }
        LocalDate day = instant.atZone(zone).toLocalDate();
        refuseUnless(day.atStartOfDay(zone).toInstant().equals(instant), instant, zone);
        return day.toString();
    }

    private static boolean isOpen(Instant instant) {
        return instant.equals(Instant.MIN) || instant.equals(Instant.MAX);
    }

    private static void refuseUnless(boolean told, Instant instant, ZoneId zone) {
        if (!told) {
            throw new IllegalArgumentException("The text of a book cannot tell the instant " + instant + " by the clock of "
                    + zone + "; move it to a time that the clock shows once");
        }
    }

    /** Whether a text has a form, with a digit for each 0 of it. */
    public static boolean hasForm(String text, String form) {
        return isLike(form, text, text.length());
    }

    /** The time that the first characters of a text give to the minute or second, or null if they do not. */
    private static @Nullable LocalDateTime local(String text, int length) {
        int second;
        if (isLike(TO_THE_MINUTE, text, length)) {
            second = 0;
        } else if (isLike(TO_THE_SECOND, text, length)) {
            second = two(text, 17);
        } else {
            return null;
        }
        return LocalDateTime.of(year(text), two(text, 5), two(text, 8), two(text, 11), two(text, 14), second);
    }

    /** Whether the first characters of a text are digits where those of a form are, and else the same. */
    private static boolean isLike(String form, String text, int length) {
        if (length != form.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int year(String text) {
        return two(text, 0) * 100 + two(text, 2);
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}

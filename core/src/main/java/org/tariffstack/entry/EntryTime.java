package org.tariffstack.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.LocalTimes;

/**
 * When something happened: an instant, a wall-clock minute of the jurisdiction, or only a date there.
 *
 * <p>A date alone stands for its last moment. That is the end of the day for an entry, so that the law of that evening
 * holds, and it is the cautious reading for a loading date, which then counts as not yet "before" a limit of that day.
 */
public final class EntryTime {
    private final @Nullable Instant instant;
    private final @Nullable LocalDateTime local;
    private final @Nullable LocalDate date;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    /** Instants are of those years in one zone or another. */
    private static final Instant FIRST_INSTANT = Instant.parse("0000-12-31T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("+10000-01-02T00:00:00Z");
    /** The field that is named where none is known. */
    private static final String ANY = "entered";

    private EntryTime(@Nullable Instant instant, @Nullable LocalDateTime local, @Nullable LocalDate date) {
        this.instant = instant;
        this.local = local;
        this.date = date;
    }

    /**
     * An exact instant.
     *
     * @throws InvalidEntryException with {@link ErrorCode#BAD_TIME} if it is not of the years 1 to 9999
     */
    public static EntryTime of(Instant instant) {
        return of(instant, ANY);
    }

    /**
     * A wall-clock time of the jurisdiction, such as 2025-04-10T00:01.
     *
     * @throws InvalidEntryException with {@link ErrorCode#BAD_TIME} if it is not of the years 1 to 9999
     */
    public static EntryTime at(LocalDateTime local) {
        return at(local, ANY);
    }

    /**
     * A date of the jurisdiction, the minute unknown.
     *
     * @throws InvalidEntryException with {@link ErrorCode#BAD_TIME} if it is not of the years 1 to 9999
     */
    public static EntryTime on(LocalDate date) {
        return on(date, ANY);
    }

    private static EntryTime of(Instant instant, String field) {
        requireYear(!instant.isBefore(FIRST_INSTANT) && instant.isBefore(LAST_INSTANT), instant, field);
        return new EntryTime(instant, null, null);
    }

    private static EntryTime at(LocalDateTime local, String field) {
        requireYear(isNear(local.toLocalDate()), local, field);
        return new EntryTime(null, local, null);
    }

    private static EntryTime on(LocalDate date, String field) {
        requireYear(isNear(date), date, field);
        return new EntryTime(null, null, date);
    }

    private static boolean isNear(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static void requireYear(boolean near, Object time, String field) {
        if (!near) {
            throw new InvalidEntryException(ErrorCode.BAD_TIME, field, "'" + time + "' is not of the years 1 to 9999.");
        }
    }

    /**
     * Reads "2025-04-15", "2025-04-15T00:01" or, with an offset, "2025-04-15T00:01-04:00".
     *
     * @param text the date or time
     * @param field the field it was given for, for the message
     * @throws InvalidEntryException with {@link ErrorCode#BAD_TIME} for anything else, and for years but 1 to 9999
     */
    public static EntryTime parse(String text, String field) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() == 10) {
                return on(LocalTimes.date(trimmed), field);
            }
            int t = trimmed.indexOf('T');
            if (t > 0 && (trimmed.endsWith("Z") || trimmed.indexOf('+', t) > 0 || trimmed.indexOf('-', t) > 0)) {
                return of(LocalTimes.instant(trimmed), field);
            }
            return at(LocalTimes.local(trimmed), field);
        } catch (DateTimeException e) {
            throw new InvalidEntryException(ErrorCode.BAD_TIME, field,
                    "'" + text + "' is not a date or time that exists: write 2025-04-15 or 2025-04-15T00:01.");
        }
    }

    /** Whether only the date is known. */
    public boolean isDateOnly() {
        return date != null;
    }

    /** The instant meant, in the given zone; of a date alone, its last nanosecond. */
    public Instant instant(ZoneId zone) {
        if (instant != null) {
            return instant;
        }
        if (local != null) {
            return local.atZone(zone).toInstant();
        }
        return Objects.requireNonNull(date).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** The first instant of the date, or the instant itself where that is known. */
    public Instant earliest(ZoneId zone) {
        return date == null ? instant(zone) : date.atStartOfDay(zone).toInstant();
    }

    /** The date in the given zone. */
    public LocalDate date(ZoneId zone) {
        return date != null ? date : LocalDateTime.ofInstant(instant(zone), zone).toLocalDate();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryTime time && Objects.equals(instant, time.instant)
                && Objects.equals(local, time.local) && Objects.equals(date, time.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instant, local, date);
    }

    /** As it was given: a date, a wall-clock time without seconds where they are zero, or an instant in UTC. */
    @Override
    public String toString() {
        if (date != null) {
            return date.toString();
        }
        if (local != null) {
            LocalTime time = local.toLocalTime();
            return local.toLocalDate() + "T" + time;
        }
        return Objects.requireNonNull(instant).toString();
    }
}

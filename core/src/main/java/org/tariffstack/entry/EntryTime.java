package org.tariffstack.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    private EntryTime(@Nullable Instant instant, @Nullable LocalDateTime local, @Nullable LocalDate date) {
        this.instant = instant;
        this.local = local;
        this.date = date;
    }

    /** An exact instant. */
    public static EntryTime of(Instant instant) {
        return new EntryTime(Objects.requireNonNull(instant), null, null);
    }

    /** A wall-clock time of the jurisdiction, such as 2025-04-10T00:01. */
    public static EntryTime at(LocalDateTime local) {
        return new EntryTime(null, Objects.requireNonNull(local), null);
    }

    /** A date of the jurisdiction, the minute unknown. */
    public static EntryTime on(LocalDate date) {
        return new EntryTime(null, null, Objects.requireNonNull(date));
    }

    /**
     * Reads "2025-04-15", "2025-04-15T00:01" or, with an offset, "2025-04-15T00:01-04:00".
     *
     * @param text the date or time
     * @param field the field it was given for, for the message
     * @throws InvalidEntryException with {@link ErrorCode#BAD_TIME} for anything else
     */
    public static EntryTime parse(String text, String field) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() == 10) {
                return on(LocalDate.parse(trimmed));
            }
            int t = trimmed.indexOf('T');
            if (t > 0 && (trimmed.endsWith("Z") || trimmed.indexOf('+', t) > 0 || trimmed.indexOf('-', t) > 0)) {
                return of(OffsetDateTime.parse(trimmed).toInstant());
            }
            return at(LocalDateTime.parse(trimmed));
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
    public boolean equals(Object other) {
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

package org.tariffstack.law.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Writes the instants of a book by the clock of its zone; what no text of that clock tells is refused. */
record WrittenTime(ZoneId zone) {
    /**
     * The local time of an instant, such as 2025-04-05T00:01; blank for the ends of all time.
     *
     * @throws IllegalArgumentException if a reader of the text would take it for another instant
     */
    String of(Instant instant) {
        if (isOpen(instant)) {
            return "";
        }
        LocalDateTime local = instant.atZone(zone).toLocalDateTime();
        // When clocks are set back, an hour comes twice, and its text means the first.
        refuseUnless(local.atZone(zone).toInstant().equals(instant), instant);
        return local.toString();
    }

    /**
     * The day that begins with an instant; blank for the ends of all time.
     *
     * @throws IllegalArgumentException if no day does
     */
    String day(Instant instant) {
        if (isOpen(instant)) {
            return "";
        }
        LocalDate day = instant.atZone(zone).toLocalDate();
        refuseUnless(day.atStartOfDay(zone).toInstant().equals(instant), instant);
        return day.toString();
    }

    private static boolean isOpen(Instant instant) {
        return instant.equals(Instant.MIN) || instant.equals(Instant.MAX);
    }

    private void refuseUnless(boolean told, Instant instant) {
        if (!told) {
            throw new IllegalArgumentException("The text of a book cannot tell the instant " + instant + " by the clock of "
                    + zone + "; move it to a time that the clock shows once");
        }
    }
}

package org.tariffstack.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.EntryTime;

/** The instants of entry, those of dates alone kept: a time zone takes longer to tell when a day ends than a duty takes. */
final class DayEnds {
    /** The days of most entries: from 2015 on for thirty years. Others are worked out each time. */
    private static final long FIRST = LocalDate.of(2015, 1, 1).toEpochDay();
    private static final int DAYS = 30 * 366;

    private final ZoneId zone;
    private final AtomicReferenceArray<@Nullable Instant> ends = new AtomicReferenceArray<>(DAYS);

    DayEnds(ZoneId zone) {
        this.zone = zone;
    }

    /** What {@link EntryTime#instant} says. */
    Instant instant(EntryTime time) {
        if (!time.isDateOnly()) {
            return time.instant(zone);
        }
        long place = time.date(zone).toEpochDay() - FIRST;
        if (place < 0 || place >= DAYS) {
            return time.instant(zone);
        }
        Instant end = ends.get((int) place);
        if (end == null) {
            end = time.instant(zone);
            ends.set((int) place, end);
        }
        return end;
    }
}

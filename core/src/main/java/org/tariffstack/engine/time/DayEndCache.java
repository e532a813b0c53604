package org.tariffstack.engine.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tariffstack.entry.EntryTime;

/** The instants of entry; those of dates alone are kept, for a time zone takes longer to tell when a day ends than a duty takes. */
public final class DayEndCache {
    /** Some tens of years. Days beyond are worked out each time. */
    private static final int MOST_KEPT = 20_000;

    private final ZoneId zone;
    private final Map<LocalDate, Instant> kept = new ConcurrentHashMap<>();

    /** The days of a time zone. */
    public DayEndCache(ZoneId zone) {
        this.zone = zone;
    }

    /** What {@link EntryTime#instant} says. */
    public Instant instant(EntryTime time) {
        if (!time.isDateOnly()) {
            return time.instant(zone);
        }
        LocalDate day = time.date(zone);
        Instant end = kept.get(day);
        if (end == null) {
            end = time.instant(zone);
            if (kept.size() < MOST_KEPT) {
                kept.put(day, end);
            }
        }
        return end;
    }
}

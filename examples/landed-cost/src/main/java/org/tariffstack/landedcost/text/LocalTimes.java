package org.tariffstack.landedcost.text;

import java.time.Instant;
import java.time.ZoneId;

/** Instants as texts by the clock of a zone. */
public final class LocalTimes {
    private LocalTimes() {}

    /** An instant such as 2025-04-15T00:01; blank for the ends of all time, where a period is open. */
    public static String text(Instant instant, ZoneId zone) {
        return instant.equals(Instant.MIN) || instant.equals(Instant.MAX) ? ""
                : instant.atZone(zone).toLocalDateTime().toString();
    }
}

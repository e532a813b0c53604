package org.tariffstack.law.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Reads and writes the local times of a book; the same few hundred stand in tens of thousands of rows, so they are kept. */
final class WallClock {
    private final ZoneId zone;
    private final Map<String, Instant> read = new HashMap<>();

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The instant of a local time such as 2025-04-05T00:01.
     *
     * @throws java.time.DateTimeException if the text is anything else
     */
    Instant instant(String text) {
        Instant instant = read.get(text);
        if (instant == null) {
            instant = LocalDateTime.parse(text).atZone(zone).toInstant();
            read.put(text, instant);
        }
        return instant;
    }

    /** Writes an instant as the book does. */
    static String of(Instant instant, ZoneId zone) {
        if (instant.equals(Instant.MIN)) {
            return "the beginning";
        }
        return instant.equals(Instant.MAX) ? "the end" : instant.atZone(zone).toLocalDateTime().toString();
    }
}

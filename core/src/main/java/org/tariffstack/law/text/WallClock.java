package org.tariffstack.law.text;

import java.time.Instant;
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
    private final ZoneId zone;
    private final Map<String, Instant> read = new HashMap<>();
    private final Map<Times, Validity> validities = new HashMap<>();

    WallClock(ZoneId zone) {
        this.zone = zone;
        validities.put(new Times("", "", "", ""), Validity.ALWAYS);
    }

    /** The four fields of a row that say when it holds, as written. */
    record Times(String from, String to, String enacted, String ended) {}

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

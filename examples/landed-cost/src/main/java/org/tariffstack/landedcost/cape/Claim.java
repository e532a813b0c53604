package org.tariffstack.landedcost.cape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which path an entry can be claimed.
 *
 * @param path the path
 * @param until the last day on which that can be done, or null where no day is known
 * @param why the reason, in a sentence
 */
public record Claim(Path path, @Nullable LocalDate until, String why) {
    /** The last day in ISO 8601, or an empty text. */
    public String untilText() {
        LocalDate day = until;
        return day == null ? "" : day.toString();
    }
}

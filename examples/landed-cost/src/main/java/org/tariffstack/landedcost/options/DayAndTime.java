package org.tariffstack.landedcost.options;

import org.tariffstack.landedcost.console.UsageException;
import picocli.CommandLine;

/** A time of entry of which {@code --on} gives the day and {@code --at}, perhaps, the time. */
public final class DayAndTime {
    private DayAndTime() {}

    /**
     * The time of entry as the library reads it.
     *
     * @param on the day, or the day and its time
     * @param at the time, or null
     * @throws UsageException if both give a time
     */
    public static String of(String on, String at, CommandLine command) {
        if (at != null && on.indexOf('T') >= 0) {
            throw new UsageException(command, "the time stands in --on already; leave --at out");
        }
        return at == null ? on : on + "T" + at;
    }
}

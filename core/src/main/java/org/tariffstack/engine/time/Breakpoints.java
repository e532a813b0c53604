package org.tariffstack.engine.time;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instants in order, laid out so that the interval in which an instant lies is found quickly. Immutable. */
public final class Breakpoints {
    private final long[] seconds;
    /** The nanoseconds beyond them, or null where all are whole seconds, as law mostly is. */
    private final int @Nullable [] nanos;

    /**
     * Makes breakpoints.
     *
     * @param instants in order and each once
     */
    public Breakpoints(List<Instant> instants) {
        seconds = instants.stream().mapToLong(Instant::getEpochSecond).toArray();
        int[] beyond = instants.stream().mapToInt(Instant::getNano).toArray();
        nanos = Arrays.stream(beyond).allMatch(nano -> nano == 0) ? null : beyond;
    }

    /** How many there are. */
    public int size() {
        return seconds.length;
    }

    /** One of them. */
    public Instant get(int place) {
        return Instant.ofEpochSecond(seconds[place], nanos == null ? 0 : nanos[place]);
    }

    /** How many of them an instant is not before: 0 for one before all. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // Of those of one second.
    public int passed(Instant at) {
        long second = at.getEpochSecond();
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (nanos != null) {
            while (low > 0 && seconds[low - 1] == second && nanos[low - 1] > at.getNano()) {
                low--;
            }
        }
        return low;
    }
}

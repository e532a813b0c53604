package org.tariffstack.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instants in order, at which time is cut into stretches, laid out so that the stretch of an instant is quickly found. */
final class Cuts {
    private final long[] seconds;
    /** The nanoseconds beyond them, or null where all are whole seconds, as law mostly is. */
    private final int @Nullable [] nanos;

    /**
     * Cuts time.
     *
     * @param instants in order and each once
     */
    Cuts(List<Instant> instants) {
        seconds = instants.stream().mapToLong(Instant::getEpochSecond).toArray();
        int[] beyond = instants.stream().mapToInt(Instant::getNano).toArray();
        nanos = Arrays.stream(beyond).allMatch(nano -> nano == 0) ? null : beyond;
    }

    /** How many there are. */
    int size() {
        return seconds.length;
    }

    /** One of them. */
    Instant get(int place) {
        return Instant.ofEpochSecond(seconds[place], nanos == null ? 0 : nanos[place]);
    }

    /** How many of them an instant is not before: 0 for one before all. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // Of those of one second.
    int passed(Instant at) {
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

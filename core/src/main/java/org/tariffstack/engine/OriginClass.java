package org.tariffstack.engine;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Preference;

/**
 * Origins that the law cannot tell apart at any time.
 *
 * @param place their number among the classes
 * @param column2 whether they pay column 2 at some time
 * @param spans their times, in order
 */
record OriginClass(int place, boolean column2, List<Span> spans) {
    /**
     * A stretch of time between two changes.
     *
     * @param from its start; it ends where the next begins
     * @param slice the layers that hold for them
     * @param column2 whether they pay column 2
     * @param preference the preference claimed, where it is open to them, else null
     * @param changed the layers of the book by which it differs from the time before; not to be changed
     */
    record Span(Instant from, Slice slice, boolean column2, @Nullable Preference preference, BitSet changed) {}
}

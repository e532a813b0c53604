package org.tariffstack.ratecard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Preference;

/**
 * Origins that the law cannot tell apart at any time.
 *
 * @param place their number among the classes
 * @param column2 whether they pay column 2 at some time
 * @param spans how they pay the base rate, in order of time
 * @param changes the instants at which something can change for their goods, in order
 */
record OriginClass(int place, boolean column2, List<Span> spans, List<Instant> changes) {
    /**
     * A stretch of time in which goods pay one column of the schedule.
     *
     * @param from its start; it ends where the next begins
     * @param column2 whether they pay column 2
     * @param preference the preference claimed, where it is open to them, else null
     */
    record Span(Instant from, boolean column2, @Nullable Preference preference) {}

    /** The span of an instant. */
    Span at(Instant instant) {
        int last = 0;
        while (last + 1 < spans.size() && !spans.get(last + 1).from().isAfter(instant)) {
            last++;
        }
        return spans.get(last);
    }
}

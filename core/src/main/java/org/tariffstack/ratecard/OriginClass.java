package org.tariffstack.ratecard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.select.GoodsSignature;
import org.tariffstack.law.Preference;

/** Origins that the law cannot tell apart at any time, and when something can change for their goods. */
final class OriginClass {
    private final int place;
    private final List<Span> spans;
    private final List<Instant> changes;
    private final int[][] differences;

    /**
     * Makes a class.
     *
     * @param place its number among the classes
     * @param spans how its goods pay the base rate, in order of time
     * @param changes the instants at which something can change for them, in order
     * @param differences for each of these, by which layers and rules the law differs from the time before
     */
    OriginClass(int place, List<Span> spans, List<Instant> changes, int[][] differences) {
        this.place = place;
        this.spans = spans;
        this.changes = changes;
        this.differences = differences;
    }

    /**
     * A stretch of time in which goods pay one column of the schedule.
     *
     * @param from its start; it ends where the next begins
     * @param column2 whether they pay column 2
     * @param preference the preference claimed, where it is open to them, else null
     */
    record Span(Instant from, boolean column2, @Nullable Preference preference) {}

    /** Its number among the classes. */
    int place() {
        return place;
    }

    /** Whether its goods pay column 2 at some time. */
    boolean column2() {
        return spans.stream().anyMatch(Span::column2);
    }

    /** How many changes there are. */
    int changes() {
        return changes.size();
    }

    /** The instant of a change. */
    Instant change(int number) {
        return changes.get(number);
    }

    /** Whether a change may concern such goods. */
    boolean concerns(int change, GoodsSignature goods) {
        return goods.meets(differences[change]) || spans.stream().anyMatch(span -> span.from().equals(changes.get(change)));
    }

    /** The span of an instant. */
    Span at(Instant instant) {
        int last = 0;
        while (last + 1 < spans.size() && !spans.get(last + 1).from().isAfter(instant)) {
            last++;
        }
        return spans.get(last);
    }
}

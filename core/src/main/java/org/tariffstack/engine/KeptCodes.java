package org.tariffstack.engine;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Schedule;

/** Keeps what the schedule says of the codes that were asked for, from each of its changes to the next. */
final class KeptCodes implements Codes {
    /** More than a tariff has, so that only codes that are none can exceed it. */
    private static final int MOST_KEPT = 50_000;
    private static final int SHORTEST_CODE = 8;

    private final Schedule schedule;
    private final Codes plain;
    private final Map<HtsCode, Spans<Found>> kept = new ConcurrentHashMap<>();

    /**
     * Keeps what another finds.
     *
     * @param plain looks codes up in the schedule as it is understood now
     */
    KeptCodes(Schedule schedule, Codes plain) {
        this.schedule = schedule;
        this.plain = plain;
    }

    @Override
    public Found find(HtsCode code, Instant at, boolean stated) {
        if (stated || code.length() < SHORTEST_CODE) {
            return plain.find(code, at, stated);
        }
        Spans<Found> spans = kept.get(code);
        if (spans == null) {
            spans = new Spans<>(schedule.changesOf(code));
            if (kept.size() < MOST_KEPT) {
                kept.put(code, spans);
            }
        }
        int place = spans.place(at);
        Found found = spans.get(place);
        if (found == null) {
            found = plain.find(code, at, false);
            spans.set(place, found);
        }
        return found;
    }
}

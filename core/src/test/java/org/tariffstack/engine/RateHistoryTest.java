package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Totals;

/** Which step of a good an instant is in: of each the first instant is its own, and between two there may be none. */
class RateHistoryTest {
    private static final int NONE = -1;

    private static Instant day(int day) {
        return Instant.parse("2025-01-01T05:00:00Z").plusSeconds(86_400L * day);
    }

    private static RateStep step(Instant from, Instant to, long rate) {
        return new RateStep(from, to, "", new Totals(BigDecimal.ONE, "USD", List.of()), rate);
    }

    private static void assertPlaces(RateHistory history, int... places) {
        for (int day = 0; day < places.length; day++) {
            assertThat(history.place(day(day))).as("day %s", day).isEqualTo(places[day]);
            assertThat(history.place(day(day + 1).minusNanos(1))).as("end of day %s", day).isEqualTo(places[day]);
        }
    }

    @Test
    void aStepEndsWhereTheNextBegins() {
        RateHistory history = new RateHistory(List.of(step(Instant.MIN, day(1), 10), step(day(1), day(3), 20), step(day(3), Instant.MAX, 30)));
        assertPlaces(history, 0, 1, 1, 2, 2);
        assertThat(history.rate(0)).isEqualTo(10);
        assertThat(history.rate(1)).isEqualTo(20);
        assertThat(history.rate(2)).isEqualTo(30);
        assertThat(history.place(Instant.MAX)).isEqualTo(2);
    }

    @Test
    void betweenStepsThereMayBeNone() {
        RateHistory history = new RateHistory(List.of(step(day(1), day(2), 10), step(day(3), day(4), 20)));
        assertPlaces(history, NONE, 0, NONE, 1, NONE);
    }

    @Test
    void oneStepMayBeAllThereIs() {
        assertPlaces(new RateHistory(List.of(step(day(1), day(2), 10))), NONE, 0, NONE);
        assertPlaces(new RateHistory(List.of(step(Instant.MIN, Instant.MAX, 10))), 0, 0);
        assertPlaces(new RateHistory(List.of()), NONE, NONE);
    }
}

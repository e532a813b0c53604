package org.tariffstack.ratecard;

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

    private static Owed owed(long rate) {
        return new Owed("", new Totals(BigDecimal.ONE, "USD", List.of()), rate);
    }

    /** A history of what is owed from instants on, an instant before its rate; no rate is no answer. */
    private static RateHistory history(Object... instantsAndRates) {
        RateHistory.Maker maker = new RateHistory.Maker();
        for (int i = 0; i < instantsAndRates.length; i += 2) {
            maker.add((Instant) instantsAndRates[i], instantsAndRates[i + 1] instanceof Integer rate ? owed(rate) : Owed.NO_ANSWER);
        }
        return maker.history();
    }

    private static void assertPlaces(RateHistory history, int... places) {
        for (int day = 0; day < places.length; day++) {
            assertThat(history.place(day(day))).as("day %s", day).isEqualTo(places[day]);
            assertThat(history.place(day(day + 1).minusNanos(1))).as("end of day %s", day).isEqualTo(places[day]);
        }
    }

    @Test
    void aStepEndsWhereTheNextBegins() {
        RateHistory history = history(Instant.MIN, 10, day(1), 20, day(3), 30);
        assertPlaces(history, 0, 1, 1, 2, 2);
        assertThat(history.rate(0)).isEqualTo(10);
        assertThat(history.rate(1)).isEqualTo(20);
        assertThat(history.rate(2)).isEqualTo(30);
        assertThat(history.place(Instant.MAX)).isEqualTo(2);
        assertThat(history.steps()).extracting(RateStep::from).containsExactly(Instant.MIN, day(1), day(3));
        assertThat(history.steps()).extracting(RateStep::to).containsExactly(day(1), day(3), Instant.MAX);
    }

    @Test
    void betweenStepsThereMayBeNone() {
        RateHistory history = history(Instant.MIN, "", day(1), 10, day(2), "", day(3), 20, day(4), "");
        assertPlaces(history, NONE, 0, NONE, 1, NONE);
        assertThat(history.steps()).extracting(RateStep::to).containsExactly(day(2), day(4));
    }

    @Test
    void whatIsOwedAlikeIsOneStep() {
        RateHistory history = history(Instant.MIN, 10, day(1), 10, day(2), 20, day(3), 20);
        assertPlaces(history, 0, 0, 1, 1);
        assertThat(history.steps()).hasSize(2);
    }

    @Test
    void oneStepMayBeAllThereIs() {
        assertPlaces(history(day(1), 10, day(2), ""), NONE, 0, NONE);
        assertPlaces(history(Instant.MIN, 10), 0, 0);
        assertPlaces(history(), NONE, NONE);
    }
}

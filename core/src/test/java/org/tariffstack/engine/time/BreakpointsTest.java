package org.tariffstack.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many breakpoints an instant has passed is what counting them one by one gives. */
class BreakpointsTest {
    private static final List<Instant> WHOLE = instants("2025-04-01T04:01:00Z", "2025-06-01T04:01:00Z", "2025-06-01T04:01:01Z",
            "2026-05-01T04:01:00Z");
    private static final List<Instant> PARTS = instants("1969-12-31T23:59:59.5Z", "2025-06-01T04:01:00.1Z",
            "2025-06-01T04:01:00.2Z", "2025-06-01T04:01:00.3Z", "2025-06-01T04:01:01Z");

    private static List<Instant> instants(String... texts) {
        return Stream.of(texts).map(Instant::parse).toList();
    }

    @Test
    void anInstantHasPassedWhatItIsNotBefore() {
        for (List<Instant> instants : List.of(WHOLE, PARTS, PARTS.subList(1, 4), List.<Instant>of(), WHOLE.subList(0, 1))) {
            Breakpoints cuts = new Breakpoints(instants);
            assertThat(cuts.size()).isEqualTo(instants.size());
            for (Instant cut : Stream.concat(WHOLE.stream(), PARTS.stream()).toList()) {
                for (Instant at : List.of(cut.minusNanos(1), cut, cut.plusNanos(1), cut.minusSeconds(1), cut.plusSeconds(1))) {
                    assertThat(cuts.passed(at)).as("%s of %s", at, instants)
                            .isEqualTo((int) instants.stream().filter(one -> !at.isBefore(one)).count());
                }
            }
        }
    }

    @Test
    void theInstantsAreGivenBack() {
        for (List<Instant> instants : List.of(WHOLE, PARTS, PARTS.subList(1, 4))) {
            Breakpoints cuts = new Breakpoints(instants);
            for (int i = 0; i < instants.size(); i++) {
                assertThat(cuts.get(i)).isEqualTo(instants.get(i));
            }
        }
    }
}

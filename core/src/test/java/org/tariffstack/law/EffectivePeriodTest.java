package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {
    private static final Instant START = Instant.parse("2025-04-05T04:01:00Z");
    private static final Instant MIDDLE = Instant.parse("2025-04-09T04:01:00Z");
    private static final Instant END = Instant.parse("2025-04-10T04:01:00Z");

    @Test
    void aPeriodTakesInItsStartAndLeavesOutItsEnd() {
        EffectivePeriod period = new EffectivePeriod(START, END);
        assertThat(period.contains(START.minusNanos(1))).isFalse();
        assertThat(period.contains(START)).isTrue();
        assertThat(period.contains(END.minusNanos(1))).isTrue();
        assertThat(period.contains(END)).isFalse();
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EffectivePeriod(END, START))
                .withMessageContaining("must not end before it starts");
    }

    @Test
    void anEmptyPeriodHoldsNothingAndOverlapsNothing() {
        EffectivePeriod empty = new EffectivePeriod(MIDDLE, MIDDLE);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(MIDDLE)).isFalse();
        assertThat(empty.overlaps(EffectivePeriod.ALWAYS)).isFalse();
        assertThat(EffectivePeriod.ALWAYS.overlaps(empty)).isFalse();
        assertThat(empty.intersection(new EffectivePeriod(START, END))).isNull();
    }

    @Test
    void periodsThatTouchDoNotOverlap() {
        EffectivePeriod first = new EffectivePeriod(START, MIDDLE);
        EffectivePeriod second = new EffectivePeriod(MIDDLE, END);
        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
        assertThat(first.intersection(second)).isNull();
        assertThat(first.overlaps(new EffectivePeriod(MIDDLE.minusNanos(1), END))).isTrue();
    }

    @Test
    void theIntersectionIsInsideBoth() {
        EffectivePeriod open = new EffectivePeriod(MIDDLE, Instant.MAX);
        EffectivePeriod closed = new EffectivePeriod(START, END);
        assertThat(open.intersection(closed)).isEqualTo(new EffectivePeriod(MIDDLE, END));
        assertThat(closed.intersection(open)).isEqualTo(new EffectivePeriod(MIDDLE, END));
        assertThat(closed.intersection(EffectivePeriod.ALWAYS)).isEqualTo(closed);
    }

    @Test
    void allTimeHasNoBounds() {
        assertThat(EffectivePeriod.ALWAYS.contains(Instant.MIN)).isTrue();
        assertThat(EffectivePeriod.ALWAYS.contains(START)).isTrue();
    }
}

package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two clocks: when law holds, and since when that was known. */
class ValidityTest {
    private static final Instant AUGUST_7 = Instant.parse("2025-08-07T04:01:00Z");
    private static final Instant SEPTEMBER_16 = Instant.parse("2025-09-16T04:01:00Z");
    private static final LocalDate SEPTEMBER_4 = LocalDate.of(2025, 9, 4);

    @Test
    void whatIsUnderstoodNowIsThePeriod() {
        Validity act =
                new Validity(new EffectivePeriod(AUGUST_7, SEPTEMBER_16), LocalDate.of(2025, 7, 31), SEPTEMBER_4);
        assertThat(act.holds(AUGUST_7.minusSeconds(1), null)).isFalse();
        assertThat(act.holds(AUGUST_7, null)).isTrue();
        assertThat(act.holds(SEPTEMBER_16.minusSeconds(1), null)).isTrue();
        assertThat(act.holds(SEPTEMBER_16, null)).isFalse();
    }

    @Test
    void aRetroactiveActIsUnknownBeforeItsDay() {
        Validity act = new Validity(new EffectivePeriod(AUGUST_7, Instant.MAX), SEPTEMBER_4, null);
        assertThat(act.holds(AUGUST_7, SEPTEMBER_4.minusDays(1))).isFalse();
        assertThat(act.holds(AUGUST_7, SEPTEMBER_4)).isTrue();
        assertThat(act.holds(AUGUST_7, null)).isTrue();
    }

    @Test
    void anEndIsUnknownBeforeTheActThatFixedIt() {
        Validity act = new Validity(new EffectivePeriod(AUGUST_7, SEPTEMBER_16), null, SEPTEMBER_4);
        assertThat(act.holds(SEPTEMBER_16, SEPTEMBER_4.minusDays(1))).isTrue();
        assertThat(act.holds(SEPTEMBER_16, SEPTEMBER_4)).isFalse();
        assertThat(act.holds(AUGUST_7.minusSeconds(1), SEPTEMBER_4.minusDays(1))).isFalse();
    }

    @Test
    void anEndFixedFromTheBeginningWasAlwaysKnown() {
        Validity act = new Validity(new EffectivePeriod(AUGUST_7, SEPTEMBER_16), LocalDate.of(2025, 7, 31), null);
        assertThat(act.holds(SEPTEMBER_16, LocalDate.of(2025, 8, 1))).isFalse();
    }

    @Test
    void aHeadingWipedOutBackToItsStartHeldForReadersOfTheTime() {
        Validity wipedOut =
                new Validity(new EffectivePeriod(AUGUST_7, AUGUST_7), LocalDate.of(2025, 7, 31), SEPTEMBER_4);
        assertThat(wipedOut.holds(AUGUST_7, null)).isFalse();
        assertThat(wipedOut.holds(AUGUST_7, SEPTEMBER_4)).isFalse();
        assertThat(wipedOut.holds(AUGUST_7, LocalDate.of(2025, 8, 20))).isTrue();
        assertThat(wipedOut.holds(SEPTEMBER_16, LocalDate.of(2025, 8, 20))).isTrue();
        assertThat(wipedOut.holds(AUGUST_7, LocalDate.of(2025, 7, 30))).isFalse();
    }

    @Test
    void alwaysWasAlwaysKnown() {
        assertThat(Validity.ALWAYS.holds(AUGUST_7, null)).isTrue();
        assertThat(Validity.ALWAYS.holds(AUGUST_7, LocalDate.EPOCH)).isTrue();
    }

    @Test
    void thePeriodOfADayIsTheTimeInWhichItHeldForItsReaders() {
        List<LocalDate> days = new ArrayList<>(List.of(SEPTEMBER_4.minusYears(1), SEPTEMBER_4.minusDays(1),
                SEPTEMBER_4, SEPTEMBER_4.plusDays(1)));
        days.add(null);
        for (Instant end : List.of(AUGUST_7, SEPTEMBER_16, Instant.MAX)) {
            for (LocalDate enacted : days) {
                for (LocalDate ended : days) {
                    Validity act = new Validity(new EffectivePeriod(AUGUST_7, end), enacted, ended);
                    for (LocalDate known : days) {
                        for (Instant at : List.of(AUGUST_7.minusNanos(1), AUGUST_7, SEPTEMBER_16.minusNanos(1),
                                SEPTEMBER_16)) {
                            assertThat(act.period(known).contains(at)).as("%s at %s known on %s", act, at, known)
                                    .isEqualTo(act.holds(at, known));
                        }
                    }
                }
            }
        }
    }
}

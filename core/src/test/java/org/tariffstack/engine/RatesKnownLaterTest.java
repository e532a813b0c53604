package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeTable;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.Schedule;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;

/** A rate that was changed for the past: who looks with the eyes of an earlier day does not see it. */
class RatesKnownLaterTest {
    private static final LocalDate ENACTED = LocalDate.parse("2025-06-15");

    private final EnginePair engine = EnginePair.of(book());

    /** Freedonia, where on June 15 the horses of March and after were made to pay seven percent. */
    private static TariffBook book() {
        TariffBook book = Freedonia.asItIs().book;
        Instant march = Instant.parse("2025-03-01T05:00:00Z");
        Schedule old = book.schedule();
        CodeTable<RateLine> lines = CodeTable.of(List.of(
                line("Free", new Validity(new EffectivePeriod(Instant.MIN, march), null, ENACTED)),
                line("7%", new Validity(new EffectivePeriod(march, Instant.MAX), ENACTED, null))), RateLine::code);
        return book.toBuilder().schedule(new Schedule(lines, CodeTable.of(old.statisticalNumbers(), number -> number.code()), old.held(),
                old.statisticalHeld(), true)).build();
    }

    private static RateLine line(String general, Validity validity) {
        return new RateLine(HtsCode.of("01012100"), general, "", "20%", List.of(), validity, new SourcePlace("rates.csv", 2));
    }

    private List<String> seen(LocalDate knownOn) {
        EnginePair then = engine.with(new EngineOptions(knownOn, false, Rounding.EXACT));
        Entry horses = entry("0101.21.00", "ZE", "2025-03-15T12:00").build();
        Assessment answer = then.assess(horses);
        assertThat(answer).usingRecursiveComparison().isEqualTo(then.forgetful().assess(horses));
        return lines(answer);
    }

    @Test
    void itIsPaidByWhoKnowsOfIt() {
        assertThat(seen(null)).containsExactly("0101.21.00 7% full 1000 70");
        assertThat(seen(ENACTED)).containsExactly("0101.21.00 7% full 1000 70");
        assertThat(seen(ENACTED.minusDays(1))).containsExactly("0101.21.00 Free full 1000 0");
    }
}

package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;

/** What whoever gives only a date is told of the earlier hours of that day. */
class EarlierHoursTest {
    private static final String SINCE = "Only a date was given and the law changed that day: entered before ";

    @Test
    void theLastChangeOfTheBookIsToldAndAfterItThereIsNothingToTell() {
        Freedonia freedonia = Freedonia.asItIs();
        // Column 2 is 700. Retaliation of five percent ends in May 2026, and the surtax of fifteen comes back.
        assertThat(freedonia.assess("9503.00.00.12", "SY", "2026-05-01").warnings())
                .containsExactly(SINCE + "00:01 the duty would be 750 instead of 850 USD.");
        assertThat(freedonia.assess("9503.00.00.12", "SY", "2026-05-02").warnings()).isEmpty();
    }

    @Test
    void theFirstChangeOfTheBookIsTold() {
        // The treaty, which makes steel of four percent free, comes into force at six in the morning.
        Freedonia morning = Freedonia.where("preferences.csv", "OZ,2020-01-01T00:00", "OZ,2020-01-01T06:00");
        assertThat(morning.assess(entry("7208.10.00", "OZ", "2020-01-01").spi("FR")).warnings())
                .contains(SINCE + "06:00 the duty would be 40 instead of 0 USD.");
        assertThat(morning.assess(entry("7208.10.00", "OZ", "2019-12-31").spi("FR")).warnings())
                .noneMatch(warning -> warning.startsWith(SINCE));
    }

    /** Order 4, of fifty percent more from June 3, was withdrawn on May 30. */
    @Test
    void whoDidNotKnowThatLawWasStruckOutSawItBegin() {
        Freedonia struckOut = Freedonia.where("layers/retaliation.csv", "2025-06-01T00:01,2025-06-01T00:01",
                "2025-06-03T00:01,2025-06-03T00:01");
        Entry toy = entry("9503.00.00.12", "SY", "2025-06-03").build();
        EnginePair may = struckOut.compiled.with(new EngineOptions(LocalDate.of(2025, 5, 25), false, Rounding.EXACT));
        Assessment seen = may.assess(toy);
        assertThat(lines(seen)).containsExactly("9503.00.00 70% full 1000 700", "9903.30.01 +5% full 1000 50",
                "9903.30.02 +50% full 1000 500");
        assertThat(seen.warnings()).containsExactly(SINCE + "00:01 the duty would be 750 instead of 1250 USD.");
        assertThat(struckOut.compiled.assess(toy).warnings()).isEmpty();
    }
}

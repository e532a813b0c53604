package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.ratecard.RateCard;

/** Conditions that cases of the same facts may answer otherwise, because of their value or their time, are put to each case. */
class CaseConditionsTest {
    private static final String TOY = "9503000090";

    /** Freedonia, where not a gift but another condition takes goods out of the surtax. */
    private static Freedonia relieving(String condition) {
        return Freedonia.where("layers/surtax.csv", ",gift,9903.10.01,", "," + condition + ",9903.10.01,",
                "facts.csv", "claims,headings", "built,number,,,yes,,When was it built?\nclaims,headings");
    }

    @Test
    void aRuleMayLookAtTheValue() {
        // Retaliation of five percent takes the place of the surtax of ten on goods of up to 800; column 2 is 70 percent.
        Freedonia cheap = Freedonia.where("precedence.csv", ",column=2,", ",value<=800,");
        assertThat(lines(cheap.assess("9503.00.00.12", "SY", "2025-06-15T12:00"))).containsExactly("9503.00.00 70% full 1000 700",
                "9903.10.01 +10% full 1000 100", "9903.30.01 +5% full 1000 50");
        assertThat(lines(cheap.assess(entry("9503.00.00.12", "SY", "2025-06-15T12:00").value("800", "USD")))).containsExactly(
                "9503.00.00 70% full 800 560", "9903.30.01 +5% full 800 40");
    }

    @ParameterizedTest
    @CsvSource({"entered<2025-05-20T00:00, true", "entered>=2025-05-20T00:00, true", "age:built>=25, true", "loaded<2025-05-20T00:00, false",
        "exported<2025-05-20T00:00, false", "value<=800, false", "gift, false"})
    void onlyTheTimeOfEntryAndYearsCountedToItTurnOnTime(String condition, boolean turns) {
        Freedonia law = relieving(condition);
        EntryCase toy = law.compiled.keeping().resolve(entry(TOY, "ZE", "2025-05-15T12:00").build()).entryCase();
        assertThat(law.compiled.keeping().group(toy.goods(), toy.origin(), toy.at()).turnsOnTime()).isEqualTo(turns);
    }

    /** The surtax is ten percent from April 1, 2025, and fifteen from July. */
    @Test
    void aCardFollowsConditionsThatTurnOnTime() {
        assertThat(steps(relieving("entered<2025-05-20T00:00"), "")).containsExactly("ever 0", "2025-05-20T04:00:00Z 10", "2025-07-01T04:01:00Z 15");
        // What was built in 2001 is 25 years old from 2026 on.
        assertThat(steps(relieving("age:built>=25"), "built=2001")).endsWith("2025-04-01T04:01:00Z 10", "2025-07-01T04:01:00Z 15",
                "2026-01-01T05:00:00Z 0");
    }

    private static List<String> steps(Freedonia law, String facts) {
        Entry template = Entry.builder().hts("01").origin("OZ").entered("1970-01-01").facts(facts).build();
        return law.compiled.rateCard(template).steps(HtsCode.of(TOY), Origin.of("ZE")).stream()
                .map(step -> (step.from().equals(Instant.MIN) ? "ever" : step.from()) + " "
                        + new BigDecimal(step.rate()).movePointLeft(RateCard.SCALE - 2).stripTrailingZeros().toPlainString()).toList();
    }
}

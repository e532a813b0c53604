package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Parts of the customs value that are stated as amounts fit into it, or are refused. */
class StatedAmountsTest {
    private static final TariffStack US = TariffStack.unitedStates();

    /** Grinding balls of Germany, on which steel owes by its content. */
    private static Entry balls(String facts) {
        return Entry.builder().hts("7326.11.00").origin("DE").entered("2025-09-15T12:00").value("10000", "USD").facts(facts)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "steel_value=8000;aluminum_value=8000 | add up to more than the customs value",
        "steel_pct=80;aluminum_value=8000 | add up to more than the customs value",
        "steel_value=10000.01 | is more than the customs value",
        "steel_pct=80;aluminum_pct=30 | more than 100 percent",
        "steel_value=50% | is no value for the fact"})
    void whatDoesNotFitIsRefused(String facts, String why) {
        assertThatThrownBy(() -> US.assess(balls(facts))).isInstanceOfSatisfying(InvalidEntryException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_FACT);
            assertThat(refusal.field()).isEqualTo("facts");
        }).hasMessageContaining(why);
    }

    @Test
    void soItIsWhereNoDutyAsksForIt() {
        Entry toys = balls("steel_value=20000").toBuilder().hts("9503.00.00").build();
        assertThatThrownBy(() -> US.assess(toys)).isInstanceOf(InvalidEntryException.class)
                .hasMessageContaining("more than the customs value");
    }

    @Test
    void amountsThatMakeUpTheValueAreTaken() {
        assertThat(US.assess(balls("steel_value=8000;aluminum_value=2000")).dutyAmount().orElseThrow())
                .isEqualByComparingTo(US.assess(balls("steel_pct=80%;aluminum_pct=20")).dutyAmount().orElseThrow());
    }
}

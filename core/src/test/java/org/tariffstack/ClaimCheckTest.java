package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.cost.Shipment;
import org.tariffstack.cost.ShipmentLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.review.FiledEntry;

/** A preference that is claimed and a fact that denies it are not both believed (HTSUS general note 11; 9903.01.04). */
class ClaimCheckTest {
    private static final TariffStack STACK = TariffStack.unitedStates();

    private static Entry plastic(String spi, String facts) {
        return Entry.builder().hts("3926.90.99").origin("MX").entered("2025-06-10T12:00").value("10000", "USD").spi(spi)
                .facts(facts).build();
    }

    /** It was free of the base duty for the claim, and paid 25% by 9903.01.01 for the fact. */
    @ParameterizedTest
    @CsvSource({"S, usmca=false", "S+, usmca=false", "S, usmca=no", "S, usmca=false;mode=truck"})
    void aClaimThatAFactDeniesIsRefused(String spi, String facts) {
        List<Consumer<Entry>> questions = List.of(STACK::assess, STACK::totals, STACK::rateCard,
                entry -> STACK.refund(FiledEntry.of(entry)),
                entry -> STACK.landedCost(Shipment.builder().addLines(ShipmentLine.of(entry)).build()));
        questions.forEach(question -> assertThatThrownBy(() -> question.accept(plastic(spi, facts)))
                .isInstanceOfSatisfying(InvalidEntryException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.CONFLICTING_FACTS);
                    assertThat(refused.field()).isEqualTo("facts");
                    assertThat(refused).hasMessageContaining("usmca").hasMessageContaining("'" + spi + "'");
                }));
        assertThat(STACK.timeline(plastic(spi, facts), LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 2)).steps())
                .allSatisfy(step -> assertThat(step.unanswerable()).isPresent());
    }

    /** HTSUS 3926.90.99 special column: free under S; 9903.01.04 frees what qualifies of 9903.01.01. */
    @ParameterizedTest
    @CsvSource({"S, usmca=true", "S, mode=truck"})
    void aClaimThatNoFactDeniesIsBelieved(String spi, String facts) {
        assertThat(STACK.assess(plastic(spi, facts)).dutyAmount()).get().satisfies(duty -> assertThat(duty).isZero());
    }

    @Test
    void aFactThatNoClaimContradictsIsBelieved() {
        Entry without = Entry.builder().hts("3926.90.99").origin("MX").entered("2025-06-10T12:00").value("10000", "USD")
                .facts("usmca=false").build();
        // 5.3% base, and 25% by 9903.01.01 (EO 14194 as amended by EO 14227).
        assertThat(STACK.assess(without).dutyAmount()).get().satisfies(duty -> assertThat(duty).isEqualByComparingTo("3030"));
    }
}

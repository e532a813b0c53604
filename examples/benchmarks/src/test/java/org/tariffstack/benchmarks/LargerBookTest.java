package org.tariffstack.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.engine.AssessmentEngine;
import org.tariffstack.engine.RateCard;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;
import org.tariffstack.us.UnitedStates;

class LargerBookTest {
    private static final TariffBook BOOK = UnitedStates.book();
    private static final TariffBook LARGER = LargerBook.of(BOOK, 4);

    @Test
    void itHasFourTimesTheLayers() {
        assertThat(LARGER.layers()).hasSize(4 * BOOK.layers().size());
    }

    @Test
    void theCommittedEntriesOweWhatTheyOwed() {
        TariffStack stack = TariffStack.of(BOOK);
        TariffStack larger = TariffStack.of(LARGER);
        RateCard card = stack.rateCard();
        RateCard largerCard = larger.rateCard();
        for (Question asked : Questions.ofTheWholeBook()) {
            assertThat(larger.assess(asked.entry()).lines()).as("%s", asked)
                    .isEqualTo(stack.assess(asked.entry()).lines());
            assertThat(largerCard.rate(asked.code(), asked.origin(), asked.at())).as("%s", asked)
                    .isEqualTo(card.rate(asked.code(), asked.origin(), asked.at()));
        }
    }

    @Test
    void theCopiesCharge() {
        // +10% of section 122 and nothing else that reaches every origin: Proc. 11012 (91 FR 9339).
        Entry toys = Entry.builder().hts("9503.00.00").origin("XQ").entered("2026-03-02").value("10000", "USD").build();
        assertThat(AssessmentEngine.of(LARGER).assess(toys).lines())
                .anySatisfy(line -> assertThat(line.heading()).isEqualTo("19903.03.01"));
    }
}

package org.tariffstack.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
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

    /** Not elsewhere, where they would be passed over before they are looked at. */
    @Test
    void fourTimesTheLayersHoldWhereAndWhenAnEntryIsMade() {
        for (Question asked : Questions.ofTheWholeBook()) {
            assertThat(holding(LARGER, asked)).as("%s", asked).isEqualTo(4 * holding(BOOK, asked));
        }
    }

    private static long holding(TariffBook book, Question asked) {
        return book.layers().stream().filter(layer -> layer.origins().contains(asked.origin(), asked.at(), null)
                && layer.validity().holds(asked.at(), null)).count();
    }

    @Test
    void theCopiesCharge() {
        // The 10% of section 122 reach every origin: Proc. 11012 (91 FR 9339).
        TariffLayer copy = LARGER.layers().stream().filter(layer -> layer.heading().equals("19903.03.01")).findFirst()
                .orElseThrow();
        Entry spared = Entry.builder().hts(copy.products().codes().get(0)).origin("DE").entered("2026-03-02")
                .value("10000", "USD").build();
        assertThat(TariffStack.of(LARGER).assess(spared).lines())
                .anySatisfy(line -> assertThat(line.heading()).isEqualTo("19903.03.01"));
    }
}

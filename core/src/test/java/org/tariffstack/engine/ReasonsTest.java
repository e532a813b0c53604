package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;

/** Why headings are declined that only a declaration brings in. */
class ReasonsTest {
    private static Assessment steelOfChina(String facts) {
        return TariffStack.unitedStates().assess(Entry.builder().hts("7326.90.86.88").origin("CN").entered("2023-04-15T12:00")
                .value("10000", "USD").facts(facts).build());
    }

    /** 9903.88.66 and 9903.88.67 are exclusions that the importer declares. */
    @Test
    void whoeverDeclaresAnotherHeadingIsToldWhatDoesNotHold() {
        assertThat(steelOfChina("claims=9903.01.99").declined()).filteredOn(reason -> reason.heading().startsWith("9903.88.6"))
                .isNotEmpty().allSatisfy(reason -> assertThat(reason.text()).isEqualTo("does not hold: declared"));
    }

    @Test
    void whoeverDeclaresNothingIsNotTroubledWithThem() {
        assertThat(steelOfChina("").declined()).noneMatch(reason -> reason.text().contains("declared"));
    }
}

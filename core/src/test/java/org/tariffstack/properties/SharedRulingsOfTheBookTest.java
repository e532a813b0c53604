package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tariffstack.engine.EnginePair;
import org.tariffstack.entry.Entry;

/** What was asked before changes no answer, although the engine keeps what it found. */
class SharedRulingsOfTheBookTest {
    /** Heading 9903.45.25 names the number 8507.20.80.10 itself, without a list (Proc. 9693; note 18(h)). */
    @Test
    void aNumberThatALayerNamesAndTheLineAboveItAreNotDecidedAlike() {
        EnginePair engines = EnginePair.of(TariffDomain.BOOK);
        Entry.Builder entry = Entry.builder().origin("CN").entered("2021-06-01T12:00").value("1000", "USD")
                .facts("cspv=true");
        engines.assertSame(entry.hts("8507.20.80.10").build());
        engines.assertSame(entry.hts("8507.20.80").build());
        assertThat(engines.keeping().assess(entry.build()).questions()).extracting("fact").contains("hts");
    }
}

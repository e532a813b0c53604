package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Totals;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.properties.Crowd;
import org.tariffstack.properties.SomeEntries;
import org.tariffstack.us.UnitedStates;

/** Results that are dropped while others use or make them change no answer. */
class DroppedRulingsTest {
    private static final long FEW_BYTES = 60_000;

    private final List<Entry> entries = SomeEntries.of(book(), 300);

    /** A book of which nothing was looked up yet. */
    private static TariffBook book() {
        return BookReader.readCompact(UnitedStates.class::getResourceAsStream);
    }

    private static String told(Assessment assessment) {
        return assessment.explain() + assessment.dutyAmount() + assessment.bounds() + assessment.questions();
    }

    @Test
    void theEntriesNeedManyTimesTheMemoryThatIsGiven() {
        EnginePair all = EnginePair.of(book());
        entries.forEach(all::assess);
        assertThat(all.keeping().budget().used()).isGreaterThan(10 * FEW_BYTES);

        EnginePair few = EnginePair.keeping(book(), FEW_BYTES);
        entries.forEach(few::assess);
        assertThat(few.keeping().budget().used()).isBetween(1L, FEW_BYTES);
        entries.forEach(few::assertSame);
    }

    /** Which numbers are stated tells no two entries apart, as long as every condition has the same answer. */
    @Test
    void aThousandDifferentSharesNeedNoMoreMemoryThanTen() {
        EnginePair engines = EnginePair.of(book());
        for (int tenths = 10; tenths < 20; tenths++) {
            engines.assess(steel(tenths));
        }
        int items = engines.keeping().budget().items();
        for (int tenths = 20; tenths < 1_000; tenths++) {
            engines.assertSame(steel(tenths));
            assertThat(engines.totals(steel(tenths))).isEqualTo(Totals.of(engines.forgetful().assess(steel(tenths))));
        }
        assertThat(engines.keeping().budget().items()).isLessThan(items + 10);
    }

    private static Entry steel(int tenthsOfAPercent) {
        return Entry.builder().hts("7326.11.00").origin("DE").entered("2025-09-15T12:00").value("10000", "USD")
                .facts("steel_pct=" + tenthsOfAPercent / 10 + "." + tenthsOfAPercent % 10).build();
    }

    @Test
    void claimsThatNoConditionAsksForAreNotKept() {
        EnginePair engines = EnginePair.of(book());
        Entry.Builder toys = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15T12:00").value("10000", "USD");
        engines.assess(toys.facts("claims=9903.99.00").build());
        long used = engines.keeping().budget().used();
        for (int i = 1; i < 200; i++) {
            engines.assess(toys.facts("claims=9903.99." + (100 + i) + " junk" + i).build());
        }
        assertThat(engines.keeping().budget().used()).isEqualTo(used);
    }

    @Test
    void aCrowdGetsTheAnswersOfWhoKeepsNothing() throws Exception {
        EnginePair engines = EnginePair.keeping(book(), FEW_BYTES);
        List<String> expected = entries.stream().map(entry -> told(engines.forgetful().assess(entry))).toList();
        Crowd.ask(expected, i -> told(engines.assess(entries.get(i))));
    }

    @Test
    void soItDoesIfNothingIsKeptAtAll() throws Exception {
        List<Entry> some = entries.subList(0, 60);
        EnginePair engines = EnginePair.keeping(book(), 0);
        List<String> expected = some.stream().map(entry -> told(engines.forgetful().assess(entry))).toList();
        Crowd.ask(expected, i -> told(engines.assess(some.get(i))));
        assertThat(engines.keeping().budget().used()).isZero();
        assertThat(engines.keeping().budget().items()).isZero();
    }
}

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

/** Plans that are forgotten while others use or make them change no answer. */
class ForgottenPlansTest {
    private static final int FEW = 10;

    private final List<Entry> entries = SomeEntries.of(book(), 300);

    /** A book of which nothing was looked up yet. */
    private static TariffBook book() {
        return BookReader.readCompact(UnitedStates.class::getResourceAsStream);
    }

    private static String told(Assessment assessment) {
        return assessment.explain() + assessment.dutyAmount() + assessment.bounds() + assessment.questions();
    }

    @Test
    void theEntriesNeedManyMorePlansThanAreKept() {
        CompiledEngine engine = CompiledEngine.of(book());
        entries.forEach(engine::assess);
        assertThat(engine.plans().made()).isGreaterThan(10 * FEW);

        CompiledEngine forgetful = CompiledEngine.of(book(), FEW);
        entries.forEach(forgetful::assess);
        assertThat(forgetful.plans().made()).isLessThanOrEqualTo(FEW);
    }

    @Test
    void totalsOfManyFactsAreForgottenToo() {
        CompiledEngine forgetful = CompiledEngine.of(book(), FEW);
        for (int percent = 0; percent < 1_000; percent++) {
            Entry steel = Entry.builder().hts("7326.11.00").origin("DE").entered("2025-09-15T12:00").value("10000", "USD")
                    .facts("steel_pct=" + percent / 10 + "." + percent % 10).build();
            assertThat(forgetful.totals(steel)).isEqualTo(Totals.of(forgetful.reference().assess(steel)));
        }
        assertThat(forgetful.plans().settled()).isBetween(1, 10 * FEW);
    }

    @Test
    void aCrowdGetsTheAnswersOfTheReference() throws Exception {
        AssessmentEngine reference = AssessmentEngine.of(book());
        List<String> expected = entries.stream().map(entry -> told(reference.assess(entry))).toList();
        CompiledEngine shared = CompiledEngine.of(book(), FEW);
        Crowd.ask(expected, i -> told(shared.assess(entries.get(i))));
    }

    @Test
    void soItDoesIfNoPlanIsKeptAtAll() throws Exception {
        List<Entry> some = entries.subList(0, 60);
        AssessmentEngine reference = AssessmentEngine.of(book());
        List<String> expected = some.stream().map(entry -> told(reference.assess(entry))).toList();
        CompiledEngine shared = CompiledEngine.of(book(), 0);
        Crowd.ask(expected, i -> told(shared.assess(some.get(i))));
    }
}

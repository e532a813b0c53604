package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.engine.AssessmentEngine;
import org.tariffstack.engine.CompiledEngine;
import org.tariffstack.engine.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.TariffBook;

/** The two engines of one book. */
record Engines(CompiledEngine compiled, AssessmentEngine reference) {
    static Engines of(TariffBook book) {
        return new Engines(CompiledEngine.of(book), AssessmentEngine.of(book));
    }

    Engines with(EngineOptions options) {
        return new Engines(compiled.with(options), reference.with(options));
    }

    /** Both answer an entry alike, to the last word, or refuse it alike. */
    void assertSame(Entry entry) {
        Object one = answer(entry, compiled::assess);
        Object other = answer(entry, reference::assess);
        // Amounts are compared with their scale: what is equal prints alike and hashes alike.
        if (!one.equals(other)) {
            assertThat(one).usingRecursiveComparison().isEqualTo(other);
        }
    }

    private static Object answer(Entry entry, Function<Entry, Assessment> engine) {
        try {
            return engine.apply(entry);
        } catch (InvalidEntryException e) {
            return e.code() + " " + e.field() + " " + e.getMessage();
        }
    }
}

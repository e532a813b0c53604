package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.TariffBook;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.ratecard.RateCards;

/**
 * Two engines of one book: one that keeps what it worked out, and one that keeps nothing and works everything out anew.
 *
 * @param keeping the engine that keeps
 * @param forgetful the engine that does not
 */
public record EnginePair(Engine keeping, Engine forgetful) {
    private static final long MEGABYTES = 64L << 20;

    public static EnginePair of(TariffBook book) {
        return keeping(book, MEGABYTES);
    }

    /** With so many bytes for what is kept. */
    public static EnginePair keeping(TariffBook book, long bytes) {
        return new EnginePair(Engine.of(book, new MemoryBudget(bytes)), Engine.of(book, new MemoryBudget(0)));
    }

    public EnginePair with(EngineOptions options) {
        return new EnginePair(keeping.with(options), forgetful.with(options));
    }

    public Assessment assess(Entry entry) {
        return keeping.assess(entry);
    }

    public Totals totals(Entry entry) {
        return keeping.totals(entry);
    }

    public RateCard rateCard(Entry template) {
        return new RateCards(keeping).of(keeping.options().strict(), template);
    }

    /** Both answer an entry alike, to the last word, or refuse it alike. */
    public void assertSame(Entry entry) {
        Object one = answer(entry, keeping::assess);
        Object other = answer(entry, forgetful::assess);
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

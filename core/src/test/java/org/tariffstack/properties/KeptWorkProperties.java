package org.tariffstack.properties;

import static org.tariffstack.properties.TariffDomain.BOOK;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.EnginePair;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.law.RateLine;

/** What an engine keeps of earlier work changes no answer, to the last word. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class KeptWorkProperties {
    private static final EnginePair ENGINES = EnginePair.of(BOOK);
    private static final List<RateLine> LINES = BOOK.schedule().lines();
    private static final EnginePair ROUNDED = ENGINES.with(new EngineOptions(null, false, Rounding.US_CUSTOMS));

    @Property(tries = 5000)
    void what_is_kept_changes_no_answer(@ForAll Entry entry) {
        ENGINES.assertSame(entry);
    }

    @Property
    void what_is_kept_changes_no_answer_when_rounded(@ForAll Entry entry) {
        ROUNDED.assertSame(entry);
    }

    /** What was learnt from one value serves another. */
    @Property
    void a_ruling_serves_any_value(@ForAll Entry entry) {
        for (String value : new String[] {"0", "0.01", "799.99", "800", "2500.50", "123456789"}) {
            ENGINES.assertSame(entry.toBuilder().value(value, BOOK.currency()).build());
        }
    }

    @Property
    void what_is_kept_changes_no_answer_for_goods_of_section_232(@ForAll("covered") Entry entry) {
        ENGINES.assertSame(entry);
    }

    @Provide
    Arbitrary<Entry> covered() {
        return new Section232Properties().covered();
    }

    /** Goods side by side share rulings, which goods drawn one by one hardly do. */
    @Property(tries = 100)
    void lines_that_share_a_ruling_keep_their_own_answers(@ForAll Entry entry, @ForAll Random random) {
        for (int i = 0; i < 200; i++) {
            RateLine line = LINES.get(random.nextInt(LINES.size()));
            ENGINES.assertSame(entry.toBuilder().hts(line.code()).build());
        }
    }

    /** Every line of China at every change and just before it. */
    @Test
    @Tag("slow")
    void whatIsKeptChangesNoAnswerForAnyLineOfChina() {
        LINES.parallelStream().forEach(line -> {
            Entry.Builder entry = Entry.builder().hts(line.code()).origin("CN");
            for (Instant change : TariffDomain.CHANGES) {
                ENGINES.assertSame(entry.entered(EntryTime.of(change.minusNanos(1))).build());
                ENGINES.assertSame(entry.entered(EntryTime.of(change)).build());
            }
        });
    }
}

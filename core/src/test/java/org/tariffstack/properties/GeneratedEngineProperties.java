package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.EnginePair;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.law.RateLine;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.testing.generators.BookWithEntries;
import org.tariffstack.testing.generators.GeneratedLawDomain;

/** What an engine keeps of earlier work changes no answer under any law. */
@Domain(GeneratedLawDomain.class)
@Domain(DomainContext.Global.class)
class GeneratedEngineProperties {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 500;

    @Property(tries = 300)
    void what_is_kept_changes_no_answer_under_any_law(@ForAll BookWithEntries generated) {
        EnginePair engines = EnginePair.of(generated.book());
        generated.entries().forEach(entry -> askAround(entry, generated, engines));
    }

    @Property(tries = 5_000)
    @Tag("slow")
    void what_is_kept_changes_no_answer_under_very_much_law(@ForAll BookWithEntries generated) {
        what_is_kept_changes_no_answer_under_any_law(generated);
    }

    /** Asks for an entry, and for others that may share its ruling: other goods, values and times. */
    private static void askAround(Entry entry, BookWithEntries generated, EnginePair engines) {
        engines.assertSame(entry);
        BigDecimal value = entry.value().orElseThrow().getNumber().numberValueExact(BigDecimal.class);
        for (BigDecimal other : new BigDecimal[] {value.multiply(BigDecimal.TEN), BigDecimal.valueOf(2500), BigDecimal.ZERO}) {
            engines.assertSame(entry.toBuilder().value(other, generated.book().currency()).build());
        }
        for (RateLine line : generated.book().schedule().lines()) {
            engines.assertSame(entry.toBuilder().hts(line.code()).build());
            engines.assertSame(entry.toBuilder().hts(line.code().truncatedTo(4)).build());
        }
        for (Instant change : generated.book().changeInstants()) {
            engines.assertSame(entry.toBuilder().entered(EntryTime.of(change)).build());
        }
    }

    @Property(tries = 200)
    void totals_are_the_lines_of_the_assessment_under_any_law(@ForAll BookWithEntries generated) {
        EnginePair engines = EnginePair.of(generated.book());
        for (Entry entry : generated.entries()) {
            assertThat(engines.keeping().totals(entry)).isEqualTo(Totals.of(engines.forgetful().assess(entry)));
        }
    }

    @Property(tries = 100)
    void a_rate_is_that_of_the_assessment_under_any_law(@ForAll BookWithEntries generated, @ForAll boolean strict) {
        EnginePair engines = EnginePair.of(generated.book()).with(new EngineOptions(null, strict, Rounding.EXACT));
        for (Entry entry : generated.entries()) {
            RateCard card = engines.rateCard(entry);
            DepthProperties.assertRate(engines.forgetful(), card, entry, entry.entered().instant(generated.book().zone()));
            DepthProperties.assertRate(engines.forgetful(), card, entry, generated.book().verifiedThrough());
            for (Instant change : generated.book().changeInstants()) {
                DepthProperties.assertRate(engines.forgetful(), card, entry, change.minusNanos(1));
                for (RateLine line : generated.book().schedule().lines()) {
                    DepthProperties.assertRate(engines.forgetful(), card, entry.toBuilder().hts(line.code()).build(), change);
                }
            }
        }
    }

    @Property(tries = 100)
    void what_is_kept_changes_no_answer_with_any_option(@ForAll BookWithEntries generated, @ForAll Rounding rounding,
            @ForAll boolean strict, @ForAll @IntRange(max = DAYS) int day) {
        EnginePair engines = EnginePair.of(generated.book());
        LocalDate known = day == DAYS ? null : FIRST_DAY.plusDays(day);
        for (Entry entry : generated.entries()) {
            engines.with(new EngineOptions(known, strict, rounding)).assertSame(entry);
        }
    }
}

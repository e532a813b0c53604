package org.tariffstack.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.law.RateLine;
import org.tariffstack.testing.generators.BookWithEntries;
import org.tariffstack.testing.generators.GeneratedLawDomain;

/** The library answers as the oracle does, under any law. */
@Domain(GeneratedLawDomain.class)
@Domain(DomainContext.Global.class)
class GeneratedLawOracleProperties {
    private static final String SEED = "20250409";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 500;

    @Property(tries = 100, seed = SEED)
    void any_entry_owes_what_the_oracle_says(@ForAll BookWithEntries drawn) {
        Comparison comparison = Comparison.of(TariffStack.of(drawn.book()));
        drawn.entries().forEach(entry -> assertThat(comparison.difference(entry)).isEmpty());
    }

    @Property(tries = 100, seed = SEED)
    void any_entry_owes_what_the_oracle_says_to_the_knowledge_of_a_day(@ForAll BookWithEntries drawn,
            @ForAll @IntRange(max = DAYS) int days) {
        Comparison comparison = Comparison.of(TariffStack.of(drawn.book())).asKnownOn(FIRST_DAY.plusDays(days));
        drawn.entries().forEach(entry -> assertThat(comparison.difference(entry)).isEmpty());
    }

    @Property(tries = 25, seed = SEED)
    void entries_of_other_goods_values_and_times_owe_what_the_oracle_says(@ForAll BookWithEntries drawn, @ForAll Random random) {
        Comparison comparison = Comparison.of(TariffStack.of(drawn.book()));
        for (Entry entry : drawn.entries()) {
            List<Entry> others = others(entry, drawn);
            for (int i = 0; i < 6; i++) {
                assertThat(comparison.difference(others.get(random.nextInt(others.size())))).isEmpty();
            }
        }
    }

    /** Entries that may be decided as another was: other goods, values and times. */
    private static List<Entry> others(Entry entry, BookWithEntries drawn) {
        List<Entry> others = new ArrayList<>();
        BigDecimal value = entry.value().orElseThrow().getNumber().numberValueExact(BigDecimal.class);
        for (BigDecimal other : List.of(value.multiply(BigDecimal.TEN), new BigDecimal("2500"), BigDecimal.ZERO)) {
            others.add(entry.toBuilder().value(other, drawn.book().currency()).build());
        }
        for (RateLine line : drawn.book().schedule().lines()) {
            others.add(entry.toBuilder().hts(line.code()).build());
            others.add(entry.toBuilder().hts(line.code().truncatedTo(4)).build());
        }
        for (Instant change : drawn.book().changeInstants()) {
            others.add(entry.toBuilder().entered(EntryTime.of(change)).build());
        }
        return others;
    }

    @Property(tries = 20_000)
    @Tag("slow")
    void very_many_entries_owe_what_the_oracle_says(@ForAll BookWithEntries drawn, @ForAll @IntRange(max = 2 * DAYS) int days) {
        Comparison now = Comparison.of(TariffStack.of(drawn.book())).thorough();
        Comparison comparison = days > DAYS ? now : now.asKnownOn(FIRST_DAY.plusDays(days));
        for (Entry entry : drawn.entries()) {
            assertThat(comparison.difference(entry)).isEmpty();
            others(entry, drawn).forEach(other -> assertThat(comparison.difference(other)).isEmpty());
        }
    }
}

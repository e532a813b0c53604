package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.BookWriter;
import org.tariffstack.testing.generators.BookWithEntries;
import org.tariffstack.testing.generators.GeneratedLawDomain;

/** What holds of the answers of any book: the order of its rows, its two clocks, the times between its changes. */
@Domain(GeneratedLawDomain.class)
@Domain(DomainContext.Global.class)
class GeneratedLawProperties {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 500;

    /** Their order is the order in which lines are shown, or that of the files. */
    private static final Set<String> ORDERED = Set.of("programs.csv", "layers.csv");

    @Property(tries = 200)
    void the_order_of_rows_does_not_matter(@ForAll BookWithEntries generated, @ForAll Random random) {
        TariffStack one = TariffStack.of(generated.book());
        TariffStack other = TariffStack.of(mixed(generated.book(), random));
        for (Entry entry : generated.entries()) {
            assertThat(Charged.of(other.assess(entry))).isEqualTo(Charged.of(one.assess(entry)));
            assertThat(Charged.beside(other.assess(entry))).isEqualTo(Charged.beside(one.assess(entry)));
        }
    }

    private static TariffBook mixed(TariffBook book, Random random) {
        Map<String, String> files = new LinkedHashMap<>(BookWriter.files(book));
        files.replaceAll((path, text) -> {
            List<String> rows = new ArrayList<>(text.lines().toList());
            if (!ORDERED.contains(path)) {
                Collections.shuffle(rows.subList(1, rows.size()), random);
            }
            return String.join("\n", rows) + "\n";
        });
        return BookReader.read(BookSource.of(files));
    }

    @Property(tries = 200)
    void between_two_changes_of_any_law_nothing_changes(@ForAll BookWithEntries generated, @ForAll @IntRange(max = 1_000_000) int part) {
        TariffStack stack = TariffStack.of(generated.book());
        for (Entry entry : generated.entries()) {
            Instant at = entry.entered().instant(generated.book().zone());
            Instant from = generated.book().changeInstants().floor(at);
            Instant to = generated.book().changeInstants().higher(at);
            if (from != null && to != null) {
                Instant other = from.plusSeconds((to.getEpochSecond() - from.getEpochSecond()) * part / 1_000_001);
                assertThat(Charged.at(stack, entry, other)).as("at %s as at %s", other, at)
                        .isEqualTo(Charged.at(stack, entry, at));
            }
        }
    }

    @Property(tries = 150)
    void any_law_holds_from_its_instant_and_not_before(@ForAll BookWithEntries generated) {
        TariffStack stack = TariffStack.of(generated.book());
        List<Instant> changes = List.copyOf(generated.book().changeInstants());
        Entry entry = generated.entry();
        for (int i = 0; i < changes.size(); i++) {
            Instant change = changes.get(i);
            Instant since = i == 0 ? change.minusSeconds(1) : changes.get(i - 1);
            assertThat(Charged.at(stack, entry, change.minusNanos(1))).as("just before %s as since %s", change, since)
                    .isEqualTo(Charged.at(stack, entry, since));
            assertThat(Charged.at(stack, entry, change.plusNanos(1))).as("just after %s as at it", change)
                    .isEqualTo(Charged.at(stack, entry, change));
        }
    }

    @Property(tries = 200)
    void a_reader_of_a_day_sees_the_book_as_it_was_known_then(@ForAll BookWithEntries generated, @ForAll @IntRange(max = DAYS) int days) {
        LocalDate day = FIRST_DAY.plusDays(days);
        TariffStack reader = TariffStack.of(generated.book()).asKnownOn(day);
        TariffStack then = TariffStack.of(KnownBook.of(generated.book(), day));
        for (Entry entry : generated.entries()) {
            assertThat(Charged.of(reader.assess(entry))).as("as known on %s", day).isEqualTo(Charged.of(then.assess(entry)));
            assertThat(Charged.beside(reader.assess(entry))).as("as known on %s", day)
                    .isEqualTo(Charged.beside(then.assess(entry)));
        }
    }

    @Property(tries = 150)
    void who_knows_everything_sees_any_law_as_it_is_understood_now(@ForAll BookWithEntries generated) {
        TariffStack now = TariffStack.of(generated.book());
        TariffStack later = now.asKnownOn(LocalDate.of(2030, 1, 1));
        generated.entries().forEach(entry -> assertThat(later.assess(entry)).isEqualTo(now.assess(entry)));
    }

    @Property(tries = 150)
    void a_date_alone_is_answered_as_its_last_moment_under_any_law(@ForAll BookWithEntries generated) {
        TariffStack stack = TariffStack.of(generated.book());
        for (Entry entry : generated.entries()) {
            LocalDate day = entry.entered().date(generated.book().zone());
            Instant last = day.plusDays(1).atStartOfDay(generated.book().zone()).toInstant().minusNanos(1);
            assertThat(Charged.of(stack, entry.toBuilder().entered(EntryTime.on(day)).build()))
                    .isEqualTo(Charged.at(stack, entry, last));
        }
    }
}

package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.CHANGES;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.rate.AdditionalRate;

/** Laws of the book: its order does not matter, time moves in steps, more law never makes goods cheaper but by relief. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class BookProperties {

    @Property
    void the_order_of_layers_and_rules_does_not_matter(@ForAll Entry entry, @ForAll @IntRange(max = 2) int book) {
        assertThat(Charged.of(Books.SHUFFLED.get(book).assess(entry))).isEqualTo(Charged.of(STACK.assess(entry)));
    }

    @Property
    void between_two_changes_of_the_law_nothing_changes(@ForAll Entry entry, @ForAll @IntRange(max = 1_000_000) int part) {
        Instant at = entry.entered().instant(BOOK.zone());
        Instant from = BOOK.changeInstants().floor(at);
        Instant to = BOOK.changeInstants().higher(at);
        if (from == null || to == null) {
            return;
        }
        long seconds = to.getEpochSecond() - from.getEpochSecond();
        Instant other = from.plusSeconds(seconds * part / 1_000_001);
        assertThat(Charged.of(at(entry, other))).as("%s as at %s", entry, other).isEqualTo(Charged.of(at(entry, at)));
    }

    @Property
    void a_change_holds_from_its_instant_and_not_before(@ForAll Entry entry, @ForAll @IntRange(max = 100_000) int any) {
        int index = 1 + any % (CHANGES.size() - 2);
        Instant change = CHANGES.get(index);
        assertThat(Charged.of(at(entry, change.minusNanos(1)))).as("just before %s as since %s", change, CHANGES.get(index - 1))
                .isEqualTo(Charged.of(at(entry, CHANGES.get(index - 1))));
        assertThat(Charged.of(at(entry, change.plusNanos(1)))).as("just after %s as at it", change)
                .isEqualTo(Charged.of(at(entry, change)));
    }

    @Property
    void one_more_duty_of_seven_percent_adds_seven_percent(@ForAll Entry entry) {
        Assessment without = STACK.assess(entry);
        Assessment with = Books.ONE_MORE_DUTY.assess(entry);
        BigDecimal more = without.customsValue().multiply(new BigDecimal("0.07"));
        assertThat(with.additionalAmount()).isEqualByComparingTo(without.additionalAmount().add(more));
        assertThat(with.dutyAmount().isPresent()).isEqualTo(without.dutyAmount().isPresent());
        without.dutyAmount().ifPresent(duty ->
                assertThat(with.dutyAmount().orElseThrow()).isEqualByComparingTo(duty.add(more)));
        assertThat(with.lines()).extracting(DutyLine::heading).contains("9903.99.97");
    }

    @Property
    void one_more_relief_from_the_reciprocal_duties_lifts_them_and_nothing_else(@ForAll Entry entry) {
        Assessment without = STACK.assess(entry);
        Assessment with = Books.ONE_MORE_RELIEF.assess(entry);
        BigDecimal reciprocal = sum(without, "ieepa-reciprocal");
        assertThat(sum(with, "ieepa-reciprocal")).isZero();
        assertThat(with.additionalAmount()).isEqualByComparingTo(without.additionalAmount().subtract(reciprocal));
    }

    @Property
    void a_relief_from_everything_leaves_nothing_to_pay(@ForAll Entry entry) {
        Assessment with = Books.RELIEF_FROM_ALL.assess(entry);
        assertThat(with.additionalAmount()).isZero();
        with.dutyAmount().ifPresent(duty -> assertThat(duty).isZero());
    }

    @Property
    void a_date_alone_is_answered_as_its_last_moment_and_warns_where_its_first_differs(@ForAll Entry entry) {
        LocalDate day = entry.entered().date(BOOK.zone());
        Assessment answer = STACK.assess(entry.toBuilder().entered(EntryTime.on(day)).build());
        Instant midnight = day.atStartOfDay(BOOK.zone()).toInstant();
        Assessment last = at(entry, day.plusDays(1).atStartOfDay(BOOK.zone()).toInstant().minusNanos(1));
        assertThat(Charged.of(answer)).isEqualTo(Charged.of(last));
        Assessment first = at(entry, midnight);
        boolean differs = !first.dutyAmount().map(Charged::plain).equals(last.dutyAmount().map(Charged::plain));
        if (differs && first.dutyAmount().isPresent() && last.dutyAmount().isPresent()) {
            assertThat(answer.warnings()).anySatisfy(warning ->
                    assertThat(warning).contains(Charged.plain(first.dutyAmount().get()), Charged.plain(last.dutyAmount().get())));
        }
    }

    @Property
    void who_knows_everything_sees_what_is_understood_now(@ForAll Entry entry) {
        assertThat(Books.KNOWING_ALL.assess(entry)).isEqualTo(STACK.assess(entry));
    }

    /** The days before the courts, the day after Japan's rate was made retroactive, the day of the second truce. */
    @Property(tries = 300)
    void a_reader_of_a_day_sees_the_book_as_it_was_known_then(@ForAll Entry entry, @ForAll @IntRange(max = 2) int which) {
        LocalDate day = Books.DAYS.get(which);
        Assessment reader = STACK.asKnownOn(day).assess(entry);
        Assessment then = Books.KNOWN.get(which).assess(entry);
        assertThat(Charged.of(reader)).as("as known on %s", day).isEqualTo(Charged.of(then));
        assertThat(Charged.beside(reader)).as("as known on %s", day).isEqualTo(Charged.beside(then));
    }

    @Property
    void every_day_of_knowledge_has_an_answer(@ForAll Entry entry, @ForAll @IntRange(min = 17_700, max = 20_800) int day) {
        Assessment answer = STACK.asKnownOn(LocalDate.ofEpochDay(day)).assess(entry);
        assertThat(answer.lines()).isNotEmpty();
        assertThat(answer.lines().stream().filter(line -> !line.relief()).map(DutyLine::heading)).doesNotHaveDuplicates();
    }

    private static BigDecimal sum(Assessment assessment, String program) {
        return assessment.lines().stream().filter(line -> line.program().equals(program))
                .map(line -> line.duty().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Assessment at(Entry entry, Instant instant) {
        return STACK.assess(entry.toBuilder().entered(EntryTime.of(instant)).build());
    }

    /** Books made once of the embedded one. */
    private static final class Books {
        static final List<TariffStack> SHUFFLED = List.of(shuffled(1), shuffled(2), shuffled(3));
        static final List<LocalDate> DAYS =
                List.of(LocalDate.of(2025, 4, 12), LocalDate.of(2025, 9, 5), LocalDate.of(2025, 11, 10));
        static final List<TariffStack> KNOWN =
                DAYS.stream().map(day -> TariffStack.of(KnownBook.of(BOOK, day))).toList();
        static final TariffStack KNOWING_ALL = STACK.asKnownOn(LocalDate.of(2030, 1, 1));
        static final TariffStack ONE_MORE_DUTY = with(layer("9903.99.97", LayerKind.DUTY, "+7%", List.of()));
        static final TariffStack ONE_MORE_RELIEF =
                with(layer("9903.99.98", LayerKind.RELIEF, "+0%", List.of("ieepa-reciprocal")));
        static final TariffStack RELIEF_FROM_ALL = with(layer("9903.99.99", LayerKind.RELIEF, "+0%", List.of("*")));

        private static TariffStack shuffled(long seed) {
            Random random = new Random(seed);
            List<TariffLayer> layers = new ArrayList<>(BOOK.layers());
            List<Displacement> rules = new ArrayList<>(BOOK.displacements());
            Collections.shuffle(layers, random);
            Collections.shuffle(rules, random);
            return TariffStack.of(BOOK.toBuilder().layers(layers).displacements(rules).build());
        }

        private static TariffStack with(TariffLayer layer) {
            List<TariffLayer> layers = new ArrayList<>(BOOK.layers());
            layers.add(layer);
            return TariffStack.of(TariffBook.builder().from(BOOK).layers(layers).build());
        }

        private static TariffLayer layer(String heading, LayerKind kind, String rate, List<String> relieves) {
            // A programme of the book that no other rule names, and all else such that the layer holds always.
            return TariffLayer.builder()
                    .from(BOOK.layers().get(0))
                    .heading(heading)
                    .strand("")
                    .program(BOOK.programs().get("301-dst"))
                    .kind(kind)
                    .rate(AdditionalRate.parse(rate))
                    .basis("full")
                    .origins(OriginScope.EVERY)
                    .products(ProductScope.EVERY)
                    .when(Condition.ALWAYS)
                    .relieves(relieves)
                    .validity(Validity.ALWAYS)
                    .filed(true)
                    .build();
        }
    }
}

package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.testing.generators.BookGenerator;
import org.tariffstack.testing.generators.BookWithEntries;
import org.tariffstack.testing.generators.GeneratedLawDomain;
import org.tariffstack.testing.generators.LayerGenerator;

/** What holds of amounts under any law: how they add up, and what one more duty, relief or portion does to them. */
@Domain(GeneratedLawDomain.class)
@Domain(DomainContext.Global.class)
class GeneratedDutyProperties {
    @Property(tries = 150)
    void the_lines_sum_to_the_total_under_any_law(@ForAll BookWithEntries generated) {
        TariffStack stack = TariffStack.of(generated.book());
        for (Entry entry : generated.entries()) {
            Assessment answer = stack.assess(entry);
            BigDecimal sum = BigDecimal.ZERO;
            for (DutyLine line : answer.lines()) {
                assertThat(line.basis()).isBetween(BigDecimal.ZERO, answer.customsValue());
                assertThat(line.duty().isPresent()).isEqualTo(line.unresolved().isEmpty());
                line.duty().ifPresent(duty -> assertThat(duty).isNotNegative());
                sum = sum.add(line.duty().orElse(BigDecimal.ZERO));
            }
            BigDecimal total = sum;
            answer.dutyAmount().ifPresent(duty -> assertThat(duty).isEqualByComparingTo(total));
            answer.bounds().ifPresent(bounds -> answer.dutyAmount().ifPresent(duty ->
                    assertThat(duty).isBetween(bounds.least(), bounds.most())));
        }
    }

    @Property(tries = 200)
    void goods_parted_in_two_owe_together_what_they_owe_as_one(@ForAll BookWithEntries generated, @ForAll @IntRange(min = 1, max = 99) int percent) {
        TariffStack stack = TariffStack.of(generated.book());
        for (Entry entry : generated.entries()) {
            // So dear that no part of them falls below a limit of value: these, of 2,500, are meant to tell small from large.
            Parted.assertTogether(stack, Parted.part(stack, entry, new BigDecimal("10000")), percent);
        }
    }

    @Provide
    Arbitrary<Tuple2<BookWithEntries, TariffLayer>> oneMoreDuty() {
        return BookGenerator.booksWithEntries().flatMap(generated -> LayerGenerator.of(generated.book()).addingDuties()
                .map(layer -> Tuple.of(generated, layer)));
    }

    @Property(tries = 200)
    void one_more_duty_that_only_adds_never_lowers_the_total(@ForAll("oneMoreDuty") Tuple2<BookWithEntries, TariffLayer> law) {
        TariffStack without = TariffStack.of(law.get1().book());
        TariffStack with = with(law.get1().book(), law.get2());
        for (Entry entry : law.get1().entries()) {
            Assessment before = without.assess(entry);
            Assessment after = with.assess(entry);
            assertThat(after.dutyAmount().isPresent()).isEqualTo(before.dutyAmount().isPresent());
            assertThat(after.additionalAmount()).isGreaterThanOrEqualTo(before.additionalAmount());
            before.dutyAmount().ifPresent(duty -> assertThat(after.dutyAmount().orElseThrow()).isGreaterThanOrEqualTo(duty));
        }
    }

    @Provide
    Arbitrary<Tuple2<BookWithEntries, TariffLayer>> oneMoreRelief() {
        return BookGenerator.booksWithEntries().filter(generated -> !LayerGenerator.of(generated.book()).harmless().isEmpty())
                .flatMap(generated -> LayerGenerator.of(generated.book()).harmlessReliefs().map(layer -> Tuple.of(generated, layer)));
    }

    @Property(tries = 200)
    void one_more_relief_from_what_displaces_nothing_never_raises_the_total(
            @ForAll("oneMoreRelief") Tuple2<BookWithEntries, TariffLayer> law) {
        TariffStack without = TariffStack.of(law.get1().book());
        TariffStack with = with(law.get1().book(), law.get2());
        for (Entry entry : law.get1().entries()) {
            Assessment before = without.assess(entry);
            Assessment after = with.assess(entry);
            assertThat(after.additionalAmount()).isLessThanOrEqualTo(before.additionalAmount());
            before.dutyAmount().ifPresent(duty -> assertThat(after.dutyAmount().orElseThrow()).isLessThanOrEqualTo(duty));
        }
    }

    private static TariffStack with(TariffBook book, TariffLayer layer) {
        List<TariffLayer> layers = new ArrayList<>(book.layers());
        layers.add(layer);
        return TariffStack.of(book.toBuilder().layers(layers).build());
    }

    @Property(tries = 150)
    void portions_of_a_group_and_the_rest_sum_to_the_value(@ForAll BookWithEntries generated,
            @ForAll @IntRange(min = -1, max = 100) int first, @ForAll @IntRange(min = -1, max = 100) int second) {
        Assume.that(!relievesEverything(generated.book()) && first + second <= 100);
        TariffStack stack = MoreLaw.with(generated.book(), MoreLaw.PARTS);
        for (Entry entry : generated.entries()) {
            Assessment answer = stack.assess(MoreLaw.state(entry, Map.of("first_pct", first, "second_pct", second)));
            assertThat(MoreLaw.basis(answer, "9903.98.01", "9903.98.02", "9903.98.03")).as(answer.explain())
                    .isEqualByComparingTo(answer.customsValue());
        }
    }

    @Property(tries = 150)
    void a_portion_and_its_complement_sum_to_the_value(@ForAll BookWithEntries generated, @ForAll @IntRange(min = -1, max = 100) int percent) {
        Assume.that(!relievesEverything(generated.book()));
        TariffStack stack = MoreLaw.with(generated.book(), MoreLaw.COMPLEMENTS);
        for (Entry entry : generated.entries()) {
            Assessment answer = stack.assess(MoreLaw.state(entry, Map.of("first_pct", percent)));
            assertThat(MoreLaw.basis(answer, "9903.98.01", "9903.98.02")).isEqualByComparingTo(answer.customsValue());
            assertThat(MoreLaw.basis(answer, "9903.98.03", "9903.98.04")).isEqualByComparingTo(answer.customsValue());
            // No more than 40 percent of the value counts as such.
            assertThat(MoreLaw.basis(answer, "9903.98.03"))
                    .isLessThanOrEqualTo(answer.customsValue().multiply(new BigDecimal("0.4")));
        }
    }

    @Property(tries = 200)
    void a_top_up_makes_the_greater_of_base_and_cap(@ForAll BookWithEntries generated, @ForAll @IntRange(max = 60) int cap) {
        Assume.that(!relievesEverything(generated.book()));
        TariffStack stack = MoreLaw.with(generated.book(), MoreLaw.topUp(cap));
        for (Entry entry : generated.entries()) {
            Assessment answer = stack.assess(entry);
            DutyLine topUp = answer.lines().stream().filter(line -> line.heading().equals("9903.98.01")).findFirst().orElseThrow();
            // Where a duty stands in place of the base rate, there is no base duty to be topped up.
            Optional<DutyLine> line = answer.lines().stream().filter(DutyLine::isBase).findFirst();
            Optional<BigDecimal> base = line.isPresent() ? line.get().duty() : Optional.of(BigDecimal.ZERO);
            assertThat(topUp.duty().isPresent()).isEqualTo(base.isPresent());
            if (base.isPresent()) {
                BigDecimal least = answer.customsValue().multiply(BigDecimal.valueOf(cap)).movePointLeft(2);
                assertThat(base.get().add(topUp.duty().orElseThrow())).isEqualByComparingTo(base.get().max(least));
            }
        }
    }

    private static boolean relievesEverything(TariffBook book) {
        return book.layers().stream().anyMatch(layer -> layer.relieves().contains(LayerSelector.EVERYTHING))
                || book.displacements().stream().anyMatch(rule -> rule.losers().contains(LayerSelector.EVERYTHING));
    }

    @Property(tries = 300)
    void what_is_displaced_displaces_nothing(@ForAll BookWithEntries generated) {
        TariffBook book = generated.book();
        TariffStack stack = TariffStack.of(book);
        for (Entry entry : generated.entries()) {
            Assessment answer = stack.assess(entry);
            Set<String> standing = answer.lines().stream().map(DutyLine::heading).collect(Collectors.toSet());
            // A duty of which others take up the whole value stands, and displaces.
            Set<String> displaced = answer.declined().stream().filter(reason -> reason.kind() == Reason.Kind.EXCLUDED_BY)
                    .filter(reason -> reason.text().matches("(displaced|relieved) by .*")).map(Reason::heading).filter(heading -> !standing.contains(heading)).collect(Collectors.toSet());
            // What is on a portion counts for what is assumed of the others while nothing is stated, even if it is displaced.
            boolean plain = book.layers().stream().filter(layer -> displaced.contains(layer.heading()))
                    .allMatch(layer -> layer.basis().equals(Portion.FULL)) && book.displacements().stream()
                    .noneMatch(rule -> rule.effect() == Displacement.Effect.PORTION);
            if (plain && !displaced.isEmpty()) {
                TariffStack without = TariffStack.of(book.toBuilder().layers(book.layers().stream()
                        .filter(layer -> !displaced.contains(layer.heading())).toList()).build());
                assertThat(duties(without.assess(entry))).as("without %s", displaced).isEqualTo(duties(answer));
            }
        }
    }

    private static Set<String> duties(Assessment answer) {
        return answer.lines().stream().filter(line -> !line.relief()).map(line -> line.heading() + " " + line.rate() + " on "
                + Charged.plain(line.basis()) + ": " + line.duty().map(Charged::plain)).collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void at_most_one_of_an_exclusive_group_is_owed(@ForAll BookWithEntries generated) {
        TariffStack stack = TariffStack.of(generated.book());
        for (Displacement rule : generated.book().displacements()) {
            if (rule.effect() == Displacement.Effect.ONE) {
                for (Entry entry : generated.entries()) {
                    assertThat(stack.assess(entry).lines().stream().map(DutyLine::heading)
                            .filter(Set.copyOf(rule.losers())::contains).distinct()).hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }
}

package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.LAST;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Origin;
import org.tariffstack.rate.AdditionalRate;

/** Laws of one assessment by itself, and of two that differ in the value or the rounding. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class AssessmentProperties {
    private static final Offset<BigDecimal> QUOTIENT = Offset.offset(new BigDecimal("1e-20"));

    @Property
    void the_lines_sum_to_the_totals(@ForAll Entry entry) {
        Assessment answer = STACK.assess(entry);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal additional = BigDecimal.ZERO;
        BigDecimal refundable = BigDecimal.ZERO;
        for (DutyLine line : answer.lines()) {
            BigDecimal duty = line.duty().orElse(BigDecimal.ZERO);
            sum = sum.add(duty);
            additional = line.isBase() ? additional : additional.add(duty);
            refundable = line.refundable() ? refundable.add(duty) : refundable;
        }
        assertThat(answer.additionalAmount()).isEqualByComparingTo(additional);
        assertThat(answer.refundableAmount()).isEqualByComparingTo(refundable);
        assertThat(answer.dutyAmount().isPresent()).isEqualTo(answer.lines().stream().allMatch(l -> l.duty().isPresent()));
        if (answer.dutyAmount().isPresent()) {
            assertThat(answer.dutyAmount().get()).isEqualByComparingTo(sum);
            assertThat(answer.owedAmount().orElseThrow()).isEqualByComparingTo(sum.subtract(refundable));
        }
    }

    @Property
    void nothing_is_negative_and_no_more_is_refundable_than_was_assessed(@ForAll Entry entry) {
        Assessment answer = STACK.assess(entry);
        assertThat(answer.lines()).allSatisfy(line -> {
            assertThat(line.basis()).isNotNegative().isLessThanOrEqualTo(answer.customsValue());
            line.duty().ifPresent(duty -> assertThat(duty).isNotNegative());
            assertThat(line.duty().isPresent()).isEqualTo(line.unresolved().isEmpty());
            if (line.relief()) {
                assertThat(line.duty().orElseThrow()).isZero();
                assertThat(line.refundable()).isFalse();
            }
        });
        answer.dutyAmount().ifPresent(duty -> assertThat(answer.refundableAmount()).isLessThanOrEqualTo(duty));
        answer.owedAmount().ifPresent(owed -> assertThat(owed).isNotNegative());
    }

    @Property
    void every_line_has_its_legal_act(@ForAll Entry entry) {
        assertThat(STACK.assess(entry).lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.citation().text()).isNotBlank();
            assertThat(line.heading()).isNotBlank();
            // Only a line of the schedule can have no rate in a column, and then says so.
            assertThat(line.rate().isBlank()).isEqualTo(line.unresolved().orElse("").contains("prints no"));
        });
    }

    @Property
    void no_heading_is_charged_twice(@ForAll Entry entry) {
        List<String> charged = STACK.assess(entry).lines().stream().filter(line -> !line.relief())
                .map(DutyLine::heading).toList();
        assertThat(charged).doesNotHaveDuplicates();
    }

    @Property
    void twice_the_value_owes_twice_every_duty_by_value(@ForAll Entry entry) {
        // Without quantities and amounts every rate that can be computed is one by value.
        Entry plain = Entry.builder().from(entry).quantities(List.of()).build();
        BigDecimal value = plain.value().orElseThrow().getNumber().numberValueExact(BigDecimal.class);
        Entry twice = plain.toBuilder().value(value.add(value), "USD").build();
        Assessment one = STACK.assess(plain);
        Assessment two = STACK.assess(twice);
        assertThat(two.lines()).hasSameSizeAs(one.lines());
        for (int i = 0; i < one.lines().size(); i++) {
            DutyLine small = one.lines().get(i);
            DutyLine large = two.lines().get(i);
            assertThat(large.heading()).isEqualTo(small.heading());
            assertThat(large.duty().isPresent()).isEqualTo(small.duty().isPresent());
            // A third of a percent is a quotient, taken to 34 digits.
            small.duty().ifPresent(duty -> assertThat(large.duty().orElseThrow())
                    .isCloseTo(duty.add(duty), Offset.offset(new BigDecimal("1e-24"))));
        }
    }

    @Property
    void goods_parted_in_two_owe_together_what_they_owe_as_one(@ForAll Entry entry, @ForAll @IntRange(min = 1, max = 99) int percent) {
        // So dear that no part of them falls below a limit of value, by which small shipments are told from others.
        Parted.assertTogether(STACK, Parted.part(STACK, entry, new BigDecimal("10000")), percent);
    }

    @Provide
    Arbitrary<Entry> ofPartners() {
        return TariffDomain.ENTRIES.between(Instant.parse("2025-08-07T04:01:00Z"), LAST).oftenFrom(
                Stream.of("DE", "IT", "JP", "KR", "CH", "TW", "LI").map(Origin::of).toList()).entries();
    }

    /** Fifteen percent in all: EO 14326 s. 2(c) for the European Union, EO 14345 for Japan, and those that followed. */
    @Property
    void a_top_up_makes_the_greater_of_base_and_cap(@ForAll("ofPartners") Entry entry) {
        Assessment answer = STACK.assess(entry);
        Optional<DutyLine> paid = answer.lines().stream().filter(DutyLine::isBase).findFirst();
        Optional<BigDecimal> base = paid.map(DutyLine::duty).orElse(Optional.of(BigDecimal.ZERO));
        // Under chapter 98 it falls on a part of the value, or on nothing.
        BigDecimal basis = paid.map(DutyLine::basis).orElse(answer.customsValue());
        for (DutyLine line : answer.lines()) {
            if (AdditionalRate.parse(line.isBase() ? "+0%" : line.rate()) instanceof AdditionalRate.TopUpTo topUp
                    && !topUp.overGeneral() && base.isPresent() && basis.signum() > 0) {
                BigDecimal counted = base.get().multiply(line.basis()).divide(basis, MathContext.DECIMAL128);
                assertThat(counted.add(line.duty().orElseThrow())).as(answer.explain())
                        .isCloseTo(counted.max(topUp.fraction().multiply(line.basis())), QUOTIENT);
            }
        }
    }

    @Property
    void the_same_entry_gets_the_same_answer(@ForAll Entry entry) {
        Assessment first = STACK.assess(entry);
        assertThat(STACK.assess(entry)).isEqualTo(first);
        assertThat(Fixtures.SECOND_ENGINE.assess(entry)).isEqualTo(first);
        assertThat(Fixtures.SECOND_ENGINE.assess(entry).explain()).isEqualTo(first.explain());
    }

    @Property
    void customs_rounding_moves_a_duty_by_less_than_half_a_dollar_of_value_and_a_cent_a_line(@ForAll Entry entry) {
        Assessment exact = STACK.assess(entry);
        Assessment rounded = STACK.rounding(Rounding.US_CUSTOMS).assess(entry);
        assertThat(rounded.dutyAmount().isPresent()).isEqualTo(exact.dutyAmount().isPresent());
        if (exact.dutyAmount().isEmpty()) {
            return;
        }
        assertThat(rounded.customsValue().scale()).isLessThanOrEqualTo(0);
        assertThat(rounded.lines()).allSatisfy(line ->
                assertThat(line.duty().orElseThrow().stripTrailingZeros().scale()).isLessThanOrEqualTo(2));
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal most = exact.rate().orElseThrow().multiply(half)
                .add(new BigDecimal("0.01").multiply(BigDecimal.valueOf(exact.lines().size())));
        assertThat(rounded.dutyAmount().orElseThrow().subtract(exact.dutyAmount().get()).abs())
                .isLessThanOrEqualTo(most);
    }

    @Property
    void a_value_left_out_leaves_the_rates(@ForAll Entry entry) {
        Entry plain = Entry.builder().from(entry).quantities(List.of()).build();
        Entry valueless = Entry.builder().hts(plain.hts()).origin(plain.origin()).entered(plain.entered())
                .loaded(plain.loaded()).facts(plain.facts()).build();
        Assessment with = STACK.assess(plain);
        Assessment without = STACK.assess(valueless);
        assertThat(without.ratesOnly()).isTrue();
        assertThat(with.ratesOnly()).isFalse();
        assertThat(without.rate().isPresent()).isEqualTo(with.rate().isPresent());
        with.rate().ifPresent(rate -> assertThat(without.rate().orElseThrow())
                .isCloseTo(rate, Offset.offset(new BigDecimal("1e-12"))));
    }

    @Property
    void strict_answers_are_the_same_answers_up_to_the_horizon(@ForAll Entry entry) {
        if (entry.entered().instant(BOOK.zone()).isBefore(BOOK.verifiedThrough())) {
            assertThat(Fixtures.STRICT.assess(entry)).isEqualTo(STACK.assess(entry));
        }
    }

    /** Made once. */
    private static final class Fixtures {
        static final TariffStack SECOND_ENGINE = TariffStack.of(BOOK);
        static final TariffStack STRICT = STACK.strict();
    }
}

package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.CHANGES;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.Engine;
import org.tariffstack.engine.EnginePair;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Preference;
import org.tariffstack.law.RateLine;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.ratecard.RateStep;

/** Totals and rates are those of the reference engine's assessments. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class DepthProperties {
    private static final Engine REFERENCE = EnginePair.of(BOOK).forgetful();
    private static final TariffStack STACK = TariffStack.of(BOOK);
    private static final RateCard CARD = STACK.rateCard();
    private static final List<RateLine> LINES = BOOK.schedule().lines();

    @Property(tries = 3000)
    void totals_are_the_lines_of_the_assessment_added_up(@ForAll Entry entry) {
        Assessment assessment;
        try {
            assessment = REFERENCE.assess(entry);
        } catch (InvalidEntryException e) {
            assertThatThrownBy(() -> STACK.totals(entry)).isInstanceOf(InvalidEntryException.class).hasMessage(e.getMessage());
            return;
        }
        Totals totals = STACK.totals(entry);
        assertThat(totals).isEqualTo(Totals.of(assessment));
        assertThat(totals.dutyAmount().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(assessment.dutyAmount().map(BigDecimal::stripTrailingZeros));
        if (assessment.isResolved()) {
            assertThat(totals.owedAmount().orElseThrow()).isEqualByComparingTo(assessment.owedAmount().orElseThrow());
        }
    }

    /** Nothing but code, origin and time stated. */
    @Property(tries = 3000)
    void a_rate_is_that_of_the_assessment(@ForAll Entry entry, @ForAll Random random) {
        Instant near = List.copyOf(CHANGES).get(random.nextInt(CHANGES.size())).minusSeconds(random.nextInt(3));
        assertRate(REFERENCE, CARD, Entry.builder().hts(entry.hts()).origin(entry.origin()).entered("2025-01-01").build(), near);
        assertRate(REFERENCE, CARD, Entry.builder().hts(LINES.get(random.nextInt(LINES.size())).code()).origin(entry.origin())
                .entered("2025-01-01").build(), entry.entered().instant(BOOK.zone()));
    }

    /** With all that the entry states. */
    @Property(tries = 300)
    void a_rate_of_what_is_stated_is_that_of_the_assessment(@ForAll Entry entry, @ForAll Random random) {
        RateCard card;
        try {
            card = STACK.rateCard(entry);
        } catch (InvalidEntryException e) {
            assertThatThrownBy(() -> REFERENCE.assess(entry)).isInstanceOf(InvalidEntryException.class);
            return;
        }
        assertRate(REFERENCE, card, entry, entry.entered().instant(BOOK.zone()));
        assertRate(REFERENCE, card, entry, List.copyOf(CHANGES).get(random.nextInt(CHANGES.size())));
    }

    @Property(tries = 300)
    void the_steps_of_a_rate_follow_each_other_and_differ(@ForAll Entry entry) {
        List<RateStep> steps = CARD.steps(entry.hts().truncatedTo(8), entry.origin());
        for (int i = 0; i < steps.size(); i++) {
            RateStep step = steps.get(i);
            assertThat(step.from()).isBefore(step.to());
            if (i > 0) {
                RateStep before = steps.get(i - 1);
                assertThat(before.to()).isBeforeOrEqualTo(step.from());
                assertThat(before.to().equals(step.from()) && before.baseRate().equals(step.baseRate())
                        && before.totals().equals(step.totals())).isFalse();
            }
        }
    }

    /** One card is asked for all: what it keeps of one origin or time must not serve where the preference is not open. */
    @Test
    void aPreferenceIsOpenToItsCountriesAndInItsTimeOnly() {
        Random random = new Random(27);
        for (Preference preference : BOOK.preferences()) {
            RateCard card = STACK.rateCard(entry("95030000", "US", Instant.EPOCH).spi(preference.symbol()).build());
            List<Origin> origins = new ArrayList<>(List.of(Origin.of("JP"), Origin.of("CN"), Origin.of("RU")));
            BOOK.countries().keySet().stream()
                    .filter(origin -> preference.countries().countries().contains(origin) || preference.countries().lists()
                            .stream().anyMatch(list -> list.members().stream().anyMatch(member -> member.country().equals(origin))))
                    .limit(2).forEach(origins::add);
            List<Instant> instants = new ArrayList<>(CHANGES.subList(CHANGES.size() / 2, CHANGES.size() / 2 + 2));
            preference.validity().period().addEndsTo(instants);
            for (int i = 0; i < 2; i++) {
                String code = LINES.get(random.nextInt(LINES.size())).code().digits();
                for (Origin origin : origins) {
                    for (Instant instant : instants) {
                        assertRate(REFERENCE, card, entry(code, origin.code(), instant).spi(preference.symbol()).build(), instant);
                        Instant before = instant.minusNanos(1);
                        assertRate(REFERENCE, card, entry(code, origin.code(), before).spi(preference.symbol()).build(), before);
                    }
                }
            }
        }
    }

    private static Entry.Builder entry(String code, String origin, Instant at) {
        return Entry.builder().hts(code).origin(origin).entered(EntryTime.of(at));
    }

    @Test
    void aStrictCardDoesNotAnswerAfterTheHorizon() {
        TariffStack strict = STACK.strict();
        RateCard card = strict.rateCard();
        HtsCode toys = HtsCode.of("95030000");
        Instant horizon = BOOK.verifiedThrough();
        assertThat(card.steps(toys, Origin.of("CN"))).last().satisfies(step -> assertThat(step.to()).isEqualTo(horizon));
        assertThat(card.rate(toys, Origin.of("CN"), horizon.minusNanos(1))).isNotNegative();
        String refusal = catchThrowable(() -> strict.assess(entry("95030000", "CN", horizon).build())).getMessage();
        assertThatThrownBy(() -> card.rate(toys, Origin.of("CN"), horizon)).isInstanceOf(InvalidEntryException.class)
                .hasMessage(refusal);
    }

    /** Every line of China at every change and just before it. */
    @Test
    @Tag("slow")
    void everyRateOfChinaIsThatOfTheReference() {
        LINES.parallelStream().forEach(line -> {
            for (Instant change : CHANGES) {
                Entry entry = Entry.builder().hts(line.code()).origin("CN").entered(EntryTime.of(change)).build();
                assertRate(REFERENCE, CARD, entry, change.minusNanos(1));
                assertRate(REFERENCE, CARD, entry, change);
            }
        });
    }

    /** A rate is that of the assessment. */
    static void assertRate(Engine reference, RateCard card, Entry template, Instant at) {
        Entry entry = template.toBuilder().entered(EntryTime.of(at)).build();
        HtsCode code = entry.hts();
        Origin origin = entry.origin();
        Assessment assessment;
        try {
            assessment = reference.assess(entry);
        } catch (InvalidEntryException e) {
            assertThatThrownBy(() -> card.rate(code, origin, at)).isInstanceOf(InvalidEntryException.class)
                    .hasMessage(e.getMessage());
            return;
        }
        long rate = card.rate(code, origin, at);
        Optional<BigDecimal> duty = assessment.dutyAmount();
        if (rate == RateCard.OPEN) {
            // No duty, no value, or a part of the value that trillionths cannot tell.
            boolean telling = duty.isPresent() && assessment.customsValue().signum() > 0
                    && duty.get().movePointRight(RateCard.SCALE).remainder(assessment.customsValue()).signum() == 0;
            assertThat(telling).as("%s", assessment).isFalse();
        } else if (duty.isEmpty() || duty.get().compareTo(
                assessment.customsValue().multiply(BigDecimal.valueOf(rate, RateCard.SCALE))) != 0) {
            assertThat(rate).as("%s", assessment).isEqualTo(duty.orElse(null));
        }
    }
}

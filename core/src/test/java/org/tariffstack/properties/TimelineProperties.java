package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.history.Step;
import org.tariffstack.history.Timeline;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Validity;

/** A timeline says at every instant what an assessment of that instant says. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class TimelineProperties {
    private static final LocalDate FIRST_READER = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 730;
    private static final int READERS = 2 * DAYS;
    private static final long DAY = 86_400;

    /** Numbers of the schedule that are not of all time. */
    private static final List<HtsCode> DATED_CODES = Stream.concat(
            BOOK.schedule().lines().stream().filter(line -> !line.validity().equals(Validity.ALWAYS))
                    .map(line -> line.code()),
            BOOK.schedule().statisticalNumbers().stream().filter(number -> !number.validity().equals(Validity.ALWAYS))
                    .map(number -> number.code())).sorted(Comparator.comparing(HtsCode::digits)).toList();

    /** Goods of all kinds; some whose code comes or goes, some cars whose age counts, some with times of their journey. */
    @Provide
    Arbitrary<Entry> goods(@ForAll Entry entry) {
        Arbitrary<Entry> dated = Arbitraries.of(DATED_CODES).map(code -> entry.toBuilder().hts(code).build());
        Arbitrary<Entry> cars = Combinators.combine(Arbitraries.of("8703.23.01", "8704.21.01"),
                Arbitraries.integers().between(1998, 2002)).as((code, year) -> entry.toBuilder().hts(code)
                        .facts(Facts.none().with("vehicle_year", year.toString())).build());
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(entry)), Tuple.of(2, dated), Tuple.of(1, cars));
    }

    /** Periods of some days to some years, at whose ends the law often changes. */
    @Provide
    Arbitrary<EffectivePeriod> periods(@ForAll Instant one, @ForAll Instant other) {
        Instant later = one.equals(other) ? one.plusSeconds(DAY) : other;
        return Arbitraries.just(one.isBefore(later) ? new EffectivePeriod(one, later) : new EffectivePeriod(later, one));
    }

    /** The law as known on a day of two years or, in one of two cases, as understood now. */
    private static TariffStack knownOn(int day) {
        return day > DAYS ? STACK : STACK.asKnownOn(FIRST_READER.plusDays(day));
    }

    private static Timeline timeline(TariffStack stack, Entry entry, EffectivePeriod period) {
        return stack.timeline(entry, period.from(), period.to());
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void at_any_instant_it_says_what_an_assessment_says(@ForAll("goods") Entry entry,
            @ForAll("periods") EffectivePeriod period, @ForAll @IntRange(max = READERS) int day,
            @ForAll List<@IntRange(max = 1_000_000) Integer> parts) {
        TariffStack stack = knownOn(day);
        Timeline timeline = timeline(stack, entry, period);
        long seconds = period.to().getEpochSecond() - period.from().getEpochSecond();
        for (int part : parts) {
            Instant at = period.from().plusSeconds(seconds / 1_000_001 * part + seconds % 1_000_001 * part / 1_000_001);
            assertThat(summary(timeline.at(at))).as("%s at %s", entry, at).isEqualTo(summary(stack, entry, at));
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void each_step_begins_where_the_answer_changes_and_no_earlier(@ForAll("goods") Entry entry,
            @ForAll("periods") EffectivePeriod period, @ForAll @IntRange(max = READERS) int day) {
        TariffStack stack = knownOn(day);
        List<Step> steps = timeline(stack, entry, period).steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            assertThat(summary(step)).isEqualTo(summary(stack, entry, step.from()));
            if (i > 0) {
                Step before = steps.get(i - 1);
                assertThat(summary(before)).isNotEqualTo(summary(step));
                Instant second = step.from().minusSeconds(1);
                if (before.contains(second)) {
                    assertThat(summary(stack, entry, second)).as("a second before %s", step.from())
                            .isEqualTo(summary(before));
                }
            }
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void the_steps_part_the_period_without_gap_or_overlap(@ForAll("goods") Entry entry,
            @ForAll("periods") EffectivePeriod period) {
        List<Step> steps = timeline(STACK, entry, period).steps();
        assertThat(steps.get(0).from()).isEqualTo(period.from());
        assertThat(steps.get(steps.size() - 1).to()).isEqualTo(period.to());
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to()).isAfter(steps.get(i - 1).from());
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void a_narrower_window_shows_the_same_steps_cut_at_its_ends(@ForAll("goods") Entry entry,
            @ForAll("periods") EffectivePeriod period, @ForAll @IntRange(max = READERS) int day,
            @ForAll @IntRange(max = 999) int start, @ForAll @IntRange(max = 999) int length) {
        long seconds = period.to().getEpochSecond() - period.from().getEpochSecond();
        Instant from = period.from().plusSeconds(seconds * start / 1000);
        Instant to = from.plusSeconds((period.to().getEpochSecond() - from.getEpochSecond()) * (length + 1) / 1000);
        if (!from.isBefore(to)) {
            return;
        }
        TariffStack stack = knownOn(day);
        List<String> cut = new ArrayList<>();
        for (Step step : timeline(stack, entry, period).steps()) {
            EffectivePeriod inside =
                    new EffectivePeriod(step.from(), step.to()).intersection(new EffectivePeriod(from, to));
            if (inside != null) {
                boolean first = cut.isEmpty();
                cut.add(inside + " " + summary(step) + (first ? "" : step.changes()));
            }
        }
        List<String> narrow = new ArrayList<>();
        for (Step step : timeline(stack, entry, new EffectivePeriod(from, to)).steps()) {
            boolean first = narrow.isEmpty();
            narrow.add(new EffectivePeriod(step.from(), step.to()) + " " + summary(step) + (first ? "" : step.changes()));
        }
        assertThat(narrow).isEqualTo(cut);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void the_programmes_sum_to_the_rate(@ForAll("goods") Entry entry, @ForAll("periods") EffectivePeriod period) {
        for (Step step : timeline(STACK, entry, period).steps()) {
            Optional<BigDecimal> sum = step.ratesByProgram().values().stream()
                    .reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap(known -> other.map(known::add)));
            if (step.assessment().isPresent()) {
                assertThat(sum.isPresent()).isEqualTo(step.rate().isPresent());
                sum.ifPresent(known -> assertThat(known.subtract(step.rate().orElseThrow()).abs())
                        .isLessThan(new BigDecimal("1e-12")));
            }
        }
    }

    private static String summary(TariffStack stack, Entry entry, Instant at) {
        try {
            return summary(stack.assess(entry.toBuilder().entered(EntryTime.of(at)).build()));
        } catch (InvalidEntryException e) {
            return e.code().toString();
        }
    }

    private static String summary(Step step) {
        return step.assessment().map(TimelineProperties::summary)
                .orElseGet(() -> step.unanswerable().orElseThrow().code().toString());
    }

    /** All that is charged and prohibited, and by which acts. */
    private static String summary(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        for (DutyLine line : assessment.lines()) {
            text.append(line.heading()).append(' ').append(line.program()).append(' ').append(line.rate()).append(" on ")
                    .append(line.portion()).append(' ').append(plain(line.basis())).append(": ")
                    .append(line.duty().map(TimelineProperties::plain).orElse("open")).append(line.unresolved())
                    .append(line.refundable()).append(line.relief()).append(' ')
                    // A new edition of the schedule that leaves the rate as it was makes no step.
                    .append(line.program().equals("base") ? "" : line.citation()).append('\n');
        }
        return text.append(assessment.prohibitions()).toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

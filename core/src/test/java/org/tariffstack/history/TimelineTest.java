package org.tariffstack.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Timelines of the embedded book. */
class TimelineTest {
    private static final TariffStack US = TariffStack.unitedStates();
    private static final LocalDate JANUARY_2018 = LocalDate.of(2018, 1, 1);

    private static Entry.Builder good(String hts, String origin) {
        return Entry.builder().hts(hts).origin(origin).entered("2020-01-01");
    }

    private static Timeline of(String hts, String origin, String from, String to) {
        return US.timeline(good(hts, origin).build(), LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Of answers that refuse what is not sure. */
    private static Timeline sure(String hts, String origin, String from, String to) {
        return US.strict().timeline(good(hts, origin).build(), LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Each step as "2025-04-10T00:01 145". */
    private static List<String> rates(Timeline timeline) {
        List<String> rates = new ArrayList<>();
        for (Step step : timeline.steps()) {
            rates.add(step.from().atZone(timeline.zone()).toLocalDateTime() + " " + step.rate()
                    .map(rate -> rate.movePointRight(2).stripTrailingZeros().toPlainString()).orElse("?"));
        }
        return rates;
    }

    /**
     * Fentanyl 10% by EO 14195, 20% by EO 14228; reciprocal 10% by EO 14257, 84% by EO 14259, 125% by EO 14266, 10% by EO
     * 14298 and, by another act, EO 14334.
     */
    @Test
    void toysOfChinaInTheSpringOf2025() {
        Timeline toys = of("9503.00.00", "CN", "2025-01-01", "2025-11-01");
        assertThat(rates(toys)).containsExactly("2025-01-01T00:00 0", "2025-02-04T00:01 10", "2025-03-04T00:01 20",
                "2025-04-05T00:01 30", "2025-04-09T00:01 104", "2025-04-10T00:01 145", "2025-05-14T00:01 30",
                "2025-08-07T00:01 30");
        assertThat(toys.steps().get(5).ratesByProgram()).containsExactly(
                Map.entry("base", Optional.of(BigDecimal.ZERO)),
                Map.entry("ieepa-fentanyl-cn", Optional.of(new BigDecimal("0.2"))),
                Map.entry("ieepa-reciprocal", Optional.of(new BigDecimal("1.25"))));
    }

    /** EO 14228 puts 9903.01.24 in the place of 9903.01.20; EO 14266 raises 9903.01.63 from 84% to 125%. */
    @Test
    void tellsWhatComesWhatGoesAndWhatChangesItsRate() {
        Timeline toys = of("9503.00.00", "CN", "2025-03-01", "2025-05-01");
        assertThat(toys.steps().get(0).changes()).isEmpty();
        assertThat(toys.steps().get(1).changes()).extracting(Change::kind, Change::heading, Change::program)
                .containsExactly(tuple(Change.Kind.GOES, "9903.01.20", "ieepa-fentanyl-cn"),
                        tuple(Change.Kind.COMES, "9903.01.24", "ieepa-fentanyl-cn"));
        Change raised = toys.steps().get(4).changes().get(0);
        assertThat(raised.kind()).isEqualTo(Change.Kind.RATE);
        assertThat(raised.before().orElseThrow().rate()).isEqualTo("+84%");
        assertThat(raised.after().orElseThrow().rate()).isEqualTo("+125%");
        assertThat(raised.citation().text()).contains("EO 14266");
        assertThat(raised).hasToString("9903.01.63 (ieepa-reciprocal) from +84% to +125%");
    }

    /**
     * Until 2025-06-04 the duty on Canada goes before that on steel (EO 14289); then steel pays 50% and the other 40% of the
     * value the duty on Canada (Proc. 10947, CSMS 65236574).
     */
    @Test
    void tellsWhereTheSameRateIsChargedOnAnotherPartOfTheValue() {
        Entry buildings = good("9406.20.00", "CA").facts("steel_pct=60;usmca=false").build();
        Timeline timeline = US.timeline(buildings, LocalDate.of(2025, 6, 3), LocalDate.of(2025, 6, 5));
        assertThat(timeline.steps()).hasSize(2);
        List<Change> changes = timeline.steps().get(1).changes();
        assertThat(changes).extracting(Change::kind, Change::heading).containsExactlyInAnyOrder(
                tuple(Change.Kind.COMES, "9903.81.91"), tuple(Change.Kind.AMOUNT, "9903.01.10"));
        Change canada = changes.stream().filter(change -> change.kind() == Change.Kind.AMOUNT).findFirst().orElseThrow();
        assertThat(canada.before().orElseThrow().basis()).isEqualByComparingTo("10000");
        assertThat(canada.after().orElseThrow().basis()).isEqualByComparingTo("4000");
    }

    /** Statistical numbers are known since the schedule of 2025; 0709.51.01.10 is of 2026-02-01 (484(f) changes for January 2026). */
    @Test
    void aCodeThatIsNotInTheScheduleYetGivesAStepThatSaysSo() {
        Timeline mushrooms = sure("0709.51.01.10", "MX", "2024-12-01", "2026-02-15");
        List<Step> none = mushrooms.steps().stream().filter(step -> step.unanswerable().isPresent()).toList();
        assertThat(none).hasSize(1);
        Step step = none.get(0);
        assertThat(step.from()).isEqualTo(Instant.parse("2024-12-31T05:00:00Z"));
        assertThat(step.to()).isEqualTo(Instant.parse("2026-02-01T05:00:00Z"));
        assertThat(step.unanswerable().orElseThrow().code()).isEqualTo(ErrorCode.UNKNOWN_HTS);
        assertThat(step.unanswerable().orElseThrow().field()).isEqualTo("hts");
        assertThat(step.rate()).isEmpty();
        assertThat(step.ratesByProgram()).isEmpty();
        assertThat(mushrooms.at(step.to()).changes()).isNotEmpty()
                .allSatisfy(change -> assertThat(change.kind()).isEqualTo(Change.Kind.COMES));
    }

    /** 7602.00.00.35 is of 2026-02-12, a day on which nothing else changes. */
    @Test
    void aNumberOfADayOfItsOwnBeginsOnThatDay() {
        Timeline scrap = sure("7602.00.00.35", "CA", "2026-02-01", "2026-02-20");
        assertThat(scrap.steps().get(0).unanswerable().orElseThrow().code()).isEqualTo(ErrorCode.UNKNOWN_HTS);
        assertThat(scrap.steps().get(1).from()).isEqualTo(Instant.parse("2026-02-12T05:00:00Z"));
        assertThat(scrap.steps().get(1).assessment()).isPresent();
    }

    /** HTSUS 0402.10.50: 86.5 cents a kilogram. */
    @Test
    void aRateByWeightIsNotZeroWithoutAWeight() {
        Timeline milk = of("0402.10.50", "NZ", "2025-01-01", "2025-06-01");
        assertThat(milk.steps()).allSatisfy(step -> assertThat(step.rate()).isEmpty());
        Step april = milk.at(Instant.parse("2025-04-20T12:00:00Z"));
        assertThat(april.ratesByProgram()).containsEntry("base", Optional.empty())
                .containsEntry("ieepa-reciprocal", Optional.of(new BigDecimal("0.1")));

        Entry weighed = good("0402.10.50", "NZ").value("10000", "USD").quantity("2000", "kg").build();
        assertThat(rates(US.timeline(weighed, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1))))
                .containsExactly("2025-01-01T00:00 17.3");
    }

    /** Note 33(e), 9903.94.04: vehicles of at least 25 years; their age is counted from year to year. */
    @Test
    void aCarGrowsOldAtTheTurnOfTheYear() {
        Entry car = good("8703.23.01", "JP").facts("vehicle_year=2004").build();
        Timeline timeline = US.timeline(car, LocalDate.of(2028, 12, 1), LocalDate.of(2029, 2, 1));
        Instant newYear = Instant.parse("2029-01-01T05:00:00Z");
        Step old = timeline.at(newYear);
        assertThat(old.from()).isEqualTo(newYear);
        assertThat(old.changes()).extracting(Change::heading).contains("9903.94.04");
    }

    /** EO 14334 suspended 24 points of the 34% until 2025-11-10; EO 14358 prolonged that on 2025-11-04. */
    @Test
    void aReaderOfTheTimeSeesTheSuspensionEnd() {
        Entry toys = good("9503.00.00", "CN").build();
        TariffStack september = US.asKnownOn(LocalDate.of(2025, 9, 1));
        assertThat(rates(september.timeline(toys, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 1))))
                .containsExactly("2025-09-01T00:00 30", "2025-11-10T00:01 54");
    }

    /** The loading time counts as stated: goods loaded before 2025-04-05 are spared by EO 14257 section 3(a). */
    @Test
    void aLoadingTimeOfTheTemplateHoldsThroughout() {
        Entry afloat = good("9503.00.00", "CN").loaded("2025-04-03").facts("mode=vessel").build();
        assertThat(rates(US.timeline(afloat, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 20))))
                .containsExactly("2025-04-01T00:00 20", "2025-04-05T00:01 20");
    }

    @Test
    void warnsOfTheHorizonThoughItLiesWithinAStep() {
        LocalDate horizon = LocalDate.parse(US.book().verifiedThroughDate());
        Timeline timeline = US.timeline(good("9503.00.00", "DE").build(), horizon.minusDays(2), horizon.plusDays(3));
        assertThat(timeline.steps()).hasSize(1);
        assertThat(timeline.steps().get(0).warnings()).anyMatch(warning -> warning.contains("checked through"));
        Timeline strict = US.strict().timeline(good("9503.00.00", "DE").build(), horizon.minusDays(2),
                horizon.plusDays(3));
        assertThat(strict.steps()).hasSize(2);
        assertThat(strict.steps().get(1).from()).isEqualTo(US.book().verifiedThrough());
        assertThat(strict.steps().get(1).unanswerable().orElseThrow().code()).isEqualTo(ErrorCode.BEYOND_HORIZON);
    }

    @Test
    void theWordsOfTheTemplateDecideNotItsTime() {
        Timeline one = US.timeline(good("9503.00.00", "CN").build(), JANUARY_2018, LocalDate.of(2025, 5, 1));
        Timeline other = US.timeline(good("9503.00.00", "CN").entered("2025-04-15").build(), JANUARY_2018,
                LocalDate.of(2025, 5, 1));
        assertThat(other.steps()).isEqualTo(one.steps());
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        Entry toys = good("9503.00.00", "CN").build();
        assertThatThrownBy(() -> US.timeline(toys, JANUARY_2018, JANUARY_2018))
                .isInstanceOfSatisfying(InvalidEntryException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_TIME);
                    assertThat(refusal.field()).isEqualTo("to");
                });
        assertThatThrownBy(() -> US.timeline(toys, JANUARY_2018, JANUARY_2018.plusYears(1001)))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("thousand years");
    }

    @Test
    void aTimelineHasNoHoles() {
        Timeline toys = of("9503.00.00", "CN", "2025-01-01", "2025-05-01");
        List<Step> steps = toys.steps();
        assertThatThrownBy(() -> new Timeline(toys.template(), toys.from(), toys.to(), toys.zone(),
                List.of(steps.get(0), steps.get(2)))).hasMessageContaining("begins at");
        assertThatThrownBy(() -> new Timeline(toys.template(), toys.from(), toys.to(), toys.zone(), steps.subList(0, 2)))
                .hasMessageContaining("end at");
        assertThatThrownBy(() -> toys.at(toys.to())).hasMessageContaining("does not lie between");
    }
}

package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;

/** What is not stated comes back as a question, and never as a silent zero. */
class UnknownFactsTest {

    @Test
    void aLoadingDateThatIsNotStatedIsAskedForWithTheDutyOfEachWindow() {
        Assessment toy = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000").assessment();
        Question loaded = question(toy, "loaded");
        assertThat(loaded.assumed()).isEqualTo(">=2025-04-10T00:01");
        assertThat(loaded.headings()).contains("9903.01.28", "9903.01.25");
        assertThat(amounts(loaded)).containsOnly(
                Map.entry("<2025-04-05T00:01", "2000"),
                Map.entry(">=2025-04-05T00:01 <2025-04-10T00:01", "3000"),
                Map.entry(">=2025-04-10T00:01", "14500"));
    }

    @Test
    void theBoundsTakeInEveryAnswerAndTheirCombinations() {
        Assessment toy = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000").assessment();
        Bounds bounds = toy.bounds().orElseThrow();
        // Afloat before 2025-04-05, or wholly of US content: the fentanyl duty remains.
        assertThat(bounds.least()).isEqualByComparingTo("2000");
        assertThat(bounds.most()).isEqualByComparingTo("14500");
    }

    /**
     * So many answers are open of aluminum goods of the EU that the bounds are taken line by line. That they might have
     * come by mail, where a carrier may choose a sum a parcel, is never asked and does not count.
     */
    @Test
    void whatIsNeverAskedStaysOutOfTheBoundsWhereThereAreTooManyAnswersToTry() {
        Assessment aluminum = Case.of("7616.99.51.90 DE 2025-09-01T12:00 value=500").assessment();
        Bounds bounds = aluminum.bounds().orElseThrow();
        // Certified for civil aircraft it owes its base rate of 2.5% alone: 9903.02.76, back to that day.
        assertThat(bounds.least()).isEqualByComparingTo("12.50");
        // Of Russian metal it owes 200% by note 19(m), and the reciprocal duty lifts the base rate to 15%.
        assertThat(bounds.most()).isGreaterThanOrEqualTo(new BigDecimal("1075"));
    }

    /** Note 33(e): a car built 25 years before the year of entry, or earlier, owes no car duty, and so the reciprocal one. */
    @Test
    void theYearOfACarIsAskedForAsTheLastOneThatIsOldEnoughAndTheNext() {
        Assessment car = Case.of("8703.23.01 VN 2025-09-01T12:00 value=10000").assessment();
        Question year = question(car, "vehicle_year");
        assertThat(year.headings()).containsExactly("9903.94.04");
        // 2.5 + 20 by 9903.02.69, or 2.5 + 25 by 9903.94.01.
        assertThat(amounts(year)).containsExactly(Map.entry("2000", "2250"), Map.entry("2001", "2750"));
        assertThat(amounts(question(Case.of("8703.23.01 VN 2026-01-10T12:00 value=10000").assessment(), "vehicle_year")))
                .containsExactly(Map.entry("2001", "2250"), Map.entry("2002", "2750"));
    }

    /** Proc. 9980: bumper stampings of steel owe 25%, of aluminum 10%, beside the base rate of 2.5%; other parts of the line nothing. */
    @Test
    void whichStampingItIsDecidesAsTheNumberSays() {
        String goods = "8708.10.30%s DE 2021-06-15T12:00 value=10000";
        assertThat(Case.of(goods.formatted(".20")).assessment().dutyAmount().orElseThrow()).isEqualByComparingTo("2750");
        assertThat(Case.of(goods.formatted(".30")).assessment().dutyAmount().orElseThrow()).isEqualByComparingTo("1250");
        assertThat(Case.of(goods.formatted(".40")).assessment().dutyAmount().orElseThrow()).isEqualByComparingTo("250");
        assertThat(Case.of(goods.formatted(".50")).assessment().dutyAmount().orElseThrow()).isEqualByComparingTo("250");
        Assessment line = Case.of(goods.formatted("")).assessment();
        assertThat(amounts(question(line, "hts")).values()).containsExactlyInAnyOrder("2750", "1250", "250");
        assertThat(line.bounds().orElseThrow().least()).isEqualByComparingTo("250");
    }

    @Test
    void noQuestionIsAskedThatChangesNothing() {
        Assessment toy = Case.of("9503.00.00 CN 2025-07-15T12:00 us_content_pct=0").assessment();
        assertThat(toy.questions()).isEmpty();
        Assessment before = Case.of("9503.00.00 CN 2025-01-15T12:00").assessment();
        assertThat(before.questions()).isEmpty();
    }

    @Test
    void theModeIsAskedForOnlyWhereTheLoadingDateMakesItMatter() {
        Assessment afloat = Case.of("9503.00.00 CN 2025-04-15T12:00 value=100 loaded=2025-04-04").assessment();
        Question mode = question(afloat, "mode");
        assertThat(mode.assumed()).isEqualTo("vessel");
        assertThat(amounts(mode)).containsEntry("vessel", "20").containsEntry("air", "145");
    }

    @Test
    void aPreferenceThatWouldMatterIsAskedFor() {
        Assessment canadian = Case.of("9503.00.00 CA 2025-09-01T12:00 value=1000").assessment();
        assertThat(amounts(question(canadian, "usmca"))).containsOnly(Map.entry("true", "0"), Map.entry("false", "350"));
    }

    @Test
    void aDateAloneOnADayOfChangeWarnsOfTheOtherAnswer() {
        Assessment toy = Case.of("9503.00.00 CN 2025-04-10 value=10000").assessment();
        assertThat(toy.dutyAmount().orElseThrow()).isEqualByComparingTo("14500");
        assertThat(toy.warnings()).anySatisfy(warning -> assertThat(warning).contains("00:01", "10400", "14500"));
    }

    @Test
    void aDateAloneOnAnOrdinaryDayWarnsOfNothing() {
        assertThat(Case.of("9503.00.00 CN 2025-04-15 value=10000").assessment().warnings()).isEmpty();
    }

    @Test
    void theLastDayOfIeepaGivenAsADateSaysWhatEachHourOwes() {
        Assessment toy = Case.of("9503.00.00 CN 2026-02-24 value=10000").assessment();
        assertThat(toy.dutyAmount().orElseThrow()).isEqualByComparingTo("1000");
        // The minute between 00:00 and 00:01 is free of both regimes.
        assertThat(toy.warnings()).anySatisfy(warning -> assertThat(warning).contains("before 00:01", "would be 0"));
    }

    @Test
    void aSpecificRateWithoutAQuantityIsUnresolvedAndNeverZero() {
        Assessment turkey = Case.of("0207.45.00 CN 2025-04-15T12:00 value=1000").assessment();
        DutyLine base = turkey.lines().get(0);
        assertThat(base.isBase()).isTrue();
        assertThat(base.duty()).isEmpty();
        assertThat(base.unresolved().orElseThrow()).contains("kg");
        assertThat(turkey.dutyAmount()).isEmpty();
        assertThat(turkey.duty()).isEmpty();
        assertThat(turkey.owed()).isEmpty();
        assertThat(turkey.rate()).isEmpty();
        assertThat(turkey.bounds()).isEmpty();
        // List 4A 7.5%, fentanyl 20%, reciprocal 125%.
        assertThat(turkey.additionalAmount()).isEqualByComparingTo("1525");
        assertThat(turkey.explain()).contains("needs kg");
    }

    @Test
    void aMissingQuantityIsAskedFor() {
        Assessment turkey = Case.of("0207.45.00 CN 2025-04-15T12:00 value=1000").assessment();
        assertThat(turkey.questions()).extracting(Question::fact).anySatisfy(fact -> assertThat(fact).isIn("kg", "quantity"));
    }

    @Test
    void aTopUpOnARateThatCannotBeComputedIsUnresolvedToo() {
        Assessment turkey = Case.of("0207.45.00 DE 2025-09-15T12:00 value=1000").assessment();
        assertThat(turkey.lines()).filteredOn(line -> !line.isBase() && !line.relief())
                .isNotEmpty().allSatisfy(line -> assertThat(line.duty()).isEmpty());
    }

    @Test
    void withoutAValueTheAnswerIsOfRatesOnly() {
        Assessment toy = Case.of("9503.00.00 CN 2025-04-15T12:00").assessment();
        assertThat(toy.ratesOnly()).isTrue();
        assertThat(toy.rate().orElseThrow()).isEqualByComparingTo("1.45");
    }

    @Test
    void anEightDigitCodeAsksForTheTenDigitsWhereTheyMatter() {
        Assessment masks = Case.of("6307.90.98 CN 2026-03-15T12:00 value=1000").assessment();
        Question number = question(masks, "hts");
        Map<String, String> duties = amounts(number);
        // 7% base and 10% of section 122; respirators and masks pay 50%, other made-up textiles 7.5%.
        assertThat(duties.values()).contains("670", "245");
        assertThat(masks.bounds().orElseThrow().least()).isLessThanOrEqualTo(new BigDecimal("245"));
        assertThat(masks.bounds().orElseThrow().most()).isGreaterThanOrEqualTo(new BigDecimal("670"));
    }

    @Test
    void anExclusionOfOneStatisticalNumberIsAskedForOfAnEightDigitCode() {
        Assessment pulley = Case.of("8483.50.90 CN 2025-06-20T12:00 value=1000").assessment();
        Question number = question(pulley, "hts");
        assertThat(number.headings()).contains("9903.88.69");
        // 2.8 + 25 + 20 + 10, and without the 25
        assertThat(amounts(number).values()).containsExactlyInAnyOrder("578", "328");
        assertThat(pulley.dutyAmount().orElseThrow()).as("a relief does not reach a code too short for it")
                .isEqualByComparingTo("578");
    }

    @Test
    void anEntryPastTheHorizonIsWarnedOf() {
        assertThat(Case.of("9503.00.00 CN 2026-10-09T12:00").assessment().warnings())
                .noneSatisfy(warning -> assertThat(warning).contains("The law was checked through"));
        assertThat(Case.of("9503.00.00 CN 2026-10-10T12:00").assessment().warnings())
                .anySatisfy(warning -> assertThat(warning).contains("The law was checked through 2026-10-09"));
    }

    @Test
    void anEntryBeforeTheScheduleIsWarnedOf() {
        assertThat(Case.of("9503.00.00 CN 2017-12-31T12:00").assessment().warnings())
                .anySatisfy(warning -> assertThat(warning).contains("2018-01-01", "base_rate"));
        assertThat(Case.of("9503.00.00 CN 2018-01-01T00:00").assessment().warnings()).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeComputedIsEmptyAndNotZero() {
        Assessment turkey = Case.of("0207.45.00 CN 2025-04-15T12:00 value=1000").assessment();
        assertThat(turkey.questions()).flatExtracting(question -> question.dutyIf().values())
                .allSatisfy(duty -> assertThat(duty).isEqualTo(Optional.empty()));
    }

    private static Question question(Assessment assessment, String fact) {
        return assessment.questions().stream().filter(question -> question.fact().equals(fact)).findFirst()
                .orElseThrow(() -> new AssertionError("no question on " + fact + " in\n" + assessment));
    }

    private static Map<String, String> amounts(Question question) {
        Map<String, String> amounts = new LinkedHashMap<>();
        question.dutyIf().forEach((answer, duty) -> amounts.put(answer,
                duty.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("")));
        return amounts;
    }
}

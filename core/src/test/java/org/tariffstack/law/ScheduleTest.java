package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.HtsCode;

/** Which lines and numbers a schedule holds of a code, and when. */
class ScheduleTest {
    private static final Instant READ_FROM = Instant.parse("2025-01-01T05:00:00Z");
    private static final Instant NUMBERS_FROM = Instant.parse("2025-02-01T05:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-06-01T04:00:00Z");
    private static final Instant NUMBERS_TO = Instant.parse("2026-01-01T05:00:00Z");
    private static final LocalDate ACT = LocalDate.of(2025, 6, 20);
    private static final SourcePlace PLACE = new SourcePlace("schedule/rates.csv", 2);
    private static final Validity UNTIL_JUNE = new Validity(new EffectivePeriod(Instant.MIN, JUNE), null, ACT);
    private static final Validity FROM_JUNE = new Validity(new EffectivePeriod(JUNE, Instant.MAX), ACT, null);
    private static final RateLine OLD_STEEL = line("72081000", "4%", UNTIL_JUNE);
    private static final RateLine NEW_STEEL = line("72081000", "3.5%", FROM_JUNE);
    private static final RateLine OTHER_STEEL = line("72082000", "2%", Validity.ALWAYS);
    private static final RateLine TOYS = line("95030000", "Free", FROM_JUNE);
    private static final StatisticalCode OLD_DOLLS = number("9503000011", UNTIL_JUNE);
    private static final StatisticalCode NEW_DOLLS = number("9503000012", FROM_JUNE);
    private static final StatisticalCode OTHER_TOYS = number("9503000090", Validity.ALWAYS);

    private final Schedule schedule = schedule(true);
    private final Schedule sample = schedule(false);

    private static Schedule schedule(boolean complete) {
        return new Schedule(CodeTable.of(List.of(OLD_STEEL, NEW_STEEL, OTHER_STEEL, TOYS), RateLine::code),
                CodeTable.of(List.of(NEW_DOLLS, OLD_DOLLS, OTHER_TOYS), StatisticalCode::code),
                new EffectivePeriod(READ_FROM, Instant.MAX), new EffectivePeriod(NUMBERS_FROM, NUMBERS_TO), complete);
    }

    private static RateLine line(String code, String general, Validity validity) {
        return new RateLine(HtsCode.of(code), general, "Free (AU)", "35%", List.of("kg"), validity, PLACE);
    }

    private static StatisticalCode number(String code, Validity validity) {
        return new StatisticalCode(HtsCode.of(code), List.of("No"), validity, PLACE);
    }

    private static HtsCode code(String digits) {
        return HtsCode.of(digits);
    }

    @Test
    void aCodeHasTheVersionOfItsTime() {
        assertThat(schedule.linesFor(code("72081000"), JUNE.minusNanos(1), null)).containsExactly(OLD_STEEL);
        assertThat(schedule.linesFor(code("7208100000"), JUNE, null)).containsExactly(NEW_STEEL);
        assertThat(schedule.linesFor(code("72081000"), JUNE, ACT.minusDays(1))).containsExactly(OLD_STEEL);
        assertThat(schedule.linesFor(code("9503"), JUNE.minusNanos(1), null)).isEmpty();
        assertThat(schedule.linesFor(code("73"), JUNE, null)).isEmpty();
    }

    @Test
    void aShortCodeHasAllLinesBelowItOnceEach() {
        assertThat(schedule.linesFor(code("7208"), JUNE, null)).containsExactly(NEW_STEEL, OTHER_STEEL);
        assertThat(schedule.linesFor(code("72"), JUNE.minusNanos(1), null)).containsExactly(OLD_STEEL, OTHER_STEEL);
        // Two versions that hold at once are one line: the first.
        Schedule twice = new Schedule(CodeTable.of(List.of(OTHER_STEEL, line("72082000", "9%", Validity.ALWAYS), TOYS), RateLine::code),
                CodeTable.of(List.of(), StatisticalCode::code), EffectivePeriod.ALWAYS, EffectivePeriod.ALWAYS, true);
        assertThat(twice.linesFor(code("72"), JUNE, null)).containsExactly(OTHER_STEEL);
    }

    @Test
    void beforeItWasReadTheFirstVersionServes() {
        RateLine first = line("01012100", "Free", new Validity(new EffectivePeriod(READ_FROM, JUNE), null, null));
        Schedule read = new Schedule(CodeTable.of(List.of(first), RateLine::code), CodeTable.of(List.of(), StatisticalCode::code),
                new EffectivePeriod(READ_FROM, Instant.MAX), EffectivePeriod.ALWAYS, true);
        assertThat(read.linesFor(code("01012100"), READ_FROM.minusSeconds(1), null)).containsExactly(first);
        assertThat(read.linesFor(code("01012100"), JUNE, null)).isEmpty();
    }

    @Test
    void aSampleGivesNoLinesOfShortCodes() {
        assertThat(schedule.isComplete()).isTrue();
        assertThat(sample.isComplete()).isFalse();
        assertThat(sample.linesFor(code("720820"), JUNE, null)).isEmpty();
        assertThat(sample.linesFor(code("72082000"), JUNE, null)).containsExactly(OTHER_STEEL);
    }

    @Test
    void aStatisticalNumberCountsInItsTime() {
        assertThat(schedule.isStatisticalNumber(code("9503000011"), JUNE.minusNanos(1))).isTrue();
        assertThat(schedule.isStatisticalNumber(code("9503000011"), JUNE)).isFalse();
        assertThat(schedule.isStatisticalNumber(code("9503000013"), JUNE)).isFalse();
        assertThat(schedule.statisticalNumbers(code("9503000011"), JUNE)).containsExactly(NEW_DOLLS, OTHER_TOYS);
        assertThat(schedule.statisticalNumbers(code("95030000"), JUNE.minusNanos(1))).containsExactly(OLD_DOLLS, OTHER_TOYS);
        assertThat(schedule.statisticalNumbers(code("72081000"), JUNE)).isEmpty();
        assertThat(schedule.statisticalNumbers()).containsExactly(OLD_DOLLS, NEW_DOLLS, OTHER_TOYS);
        assertThat(schedule.numbersOfEachTime()).contains(OLD_DOLLS, NEW_DOLLS, OTHER_TOYS);
    }

    @Test
    void aCodeIsKnownInATimeIfItHeldAtSomeInstantOfIt() {
        EffectivePeriod spring = new EffectivePeriod(READ_FROM, JUNE);
        EffectivePeriod summer = new EffectivePeriod(JUNE, NUMBERS_TO);
        assertThat(schedule.knows(code("95030000"), spring)).isFalse();
        assertThat(schedule.knows(code("9503"), summer)).isTrue();
        assertThat(schedule.knows(code("7208100000"), spring)).isTrue();
        assertThat(schedule.isStatisticalNumber(code("9503000011"), spring)).isTrue();
        assertThat(schedule.isStatisticalNumber(code("9503000011"), summer)).isFalse();
        assertThat(schedule.isStatisticalNumber(code("9503000099"), summer)).isFalse();
    }

    @Test
    void whatIsSaidOfACodeChangesWithItsLinesItsNumbersAndWhatWasRead() {
        assertThat(schedule.changesOf(code("9503000090"), null)).containsExactly(READ_FROM, NUMBERS_FROM, JUNE, NUMBERS_TO);
        assertThat(schedule.changesOf(code("72082000"), null)).containsExactly(READ_FROM, NUMBERS_FROM, NUMBERS_TO);
        assertThat(schedule.changesOf(code("7208100000"), null)).containsExactly(READ_FROM, NUMBERS_FROM, JUNE, NUMBERS_TO);
        Schedule always = new Schedule(CodeTable.of(List.of(), RateLine::code),
                CodeTable.of(List.of(OLD_DOLLS), StatisticalCode::code), EffectivePeriod.ALWAYS, EffectivePeriod.ALWAYS, true);
        assertThat(always.changesOf(code("95030000"), null)).containsExactly(JUNE);
        assertThat(schedule.held()).isEqualTo(new EffectivePeriod(READ_FROM, Instant.MAX));
        assertThat(schedule.statisticalHeld()).isEqualTo(new EffectivePeriod(NUMBERS_FROM, NUMBERS_TO));
    }

    @Test
    void aLineReadsItsColumns() {
        assertThat(schedule.lines()).containsExactly(OLD_STEEL, NEW_STEEL, OTHER_STEEL, TOYS);
        assertThat(schedule.linesOfEachTime()).contains(OLD_STEEL, NEW_STEEL, OTHER_STEEL, TOYS);
        assertThat(TOYS.general().text()).isEqualTo(TOYS.generalText()).isEqualTo("Free");
        assertThat(TOYS.special().text()).isEqualTo(TOYS.specialText()).isEqualTo("Free (AU)");
        assertThat(TOYS.column2().text()).isEqualTo(TOYS.column2Text()).isEqualTo("35%");
        assertThat(TOYS).hasToString("9503.00.00 Free");
        assertThat(TOYS.units()).containsExactly("kg");
        assertThat(TOYS.validity()).isEqualTo(FROM_JUNE);
        assertThat(TOYS.place()).isEqualTo(PLACE);
        RateLine bare = new RateLine(code("95030000"), "Free", "", "", List.of(), Validity.ALWAYS, PLACE);
        assertThat(bare.special()).isNull();
        assertThat(bare.column2()).isNull();
    }

    @Test
    void aListOfCodesChangesForACodeWithWhatIsAboveAtAndBelowIt() {
        CodeList list = new CodeList("steel", "Steel", new Citation("Order 1", Confidence.PRIMARY), List.of(
                item("72", READ_FROM), item("720810", JUNE), item("7208100010", NUMBERS_TO), item("7209", JUNE.plusSeconds(1))), PLACE);
        assertThat(list.changesOf(code("72081000"), null)).containsExactly(READ_FROM, JUNE, NUMBERS_TO);
        assertThat(list.changesOf(code("72"), null)).containsExactly(READ_FROM, JUNE, JUNE.plusSeconds(1), NUMBERS_TO);
        assertThat(list.changesOf(code("7209000000"), null)).containsExactly(READ_FROM, JUNE.plusSeconds(1));
        assertThat(list.changesOf(code("95"), null)).isEmpty();
        assertThat(list).hasToString("@steel");
        assertThat(list.what()).isEqualTo("Steel");
        assertThat(list.citation()).hasToString("Order 1");
        assertThat(list.place()).isEqualTo(PLACE);
        assertThat(list.items()).extracting(item -> item.code().digits()).containsExactly("72", "720810", "7208100010", "7209");
        assertThat(list.touches(code("7210"))).isTrue();
        assertThat(list.touches(code("73"))).isFalse();
    }

    private static CodeList.Item item(String code, Instant from) {
        return new CodeList.Item(HtsCode.of(code), new Validity(new EffectivePeriod(from, Instant.MAX), null, null),
                Condition.ALWAYS, "", PLACE);
    }

    @Test
    void aProtestNeedsADay() {
        Citation protest = new Citation("19 U.S.C. 1514(c)(3)", Confidence.PRIMARY);
        assertThat(new Liquidation(1, protest, protest).protestDays()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Liquidation(0, protest, protest));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation(" ", Confidence.PRIMARY));
    }

    @Test
    void successorsAreFollowedToTheNumbersOfADay() {
        Instant may = Instant.parse("2025-05-01T04:00:00Z");
        Citation act = new Citation("act", Confidence.PRIMARY);
        Schedule renumbered = new Schedule(CodeTable.of(List.of(TOYS), RateLine::code),
                CodeTable.of(List.of(NEW_DOLLS, OLD_DOLLS, OTHER_TOYS), StatisticalCode::code),
                EffectivePeriod.ALWAYS, EffectivePeriod.ALWAYS, true, List.of(
                        new Renumbering(OLD_DOLLS.code(), NEW_DOLLS.code(), JUNE, act, PLACE),
                        new Renumbering(OLD_DOLLS.code(), OTHER_TOYS.code(), JUNE, act, PLACE),
                        new Renumbering(code("9503000010"), OLD_DOLLS.code(), may, act, PLACE)));
        assertThat(renumbered.successors(code("9503000010"), JUNE.minusNanos(1))).containsExactly(OLD_DOLLS.code());
        assertThat(renumbered.successors(code("9503000010"), JUNE)).containsExactly(NEW_DOLLS.code(), OTHER_TOYS.code());
        assertThat(renumbered.successors(code("9503000010"), may.minusNanos(1))).isEmpty();
        assertThat(renumbered.successors(NEW_DOLLS.code(), JUNE)).isEmpty();
    }
}

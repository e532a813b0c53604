package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.resolve.CodeLookup;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;

/** Codes that are too short, too long, of another time or none. */
class CodesOfFreedoniaTest {
    private static final String RATES = "schedule/rates.csv";
    private static final String SURTAX = "layers/surtax.csv";
    private static final String GIFTS = "9903.10.02,,surtax,relief,+0%,full,*,*,gift";
    private static final String OTHER = "72082000,2¢/kg + 3%,,45%";

    private final Freedonia freedonia = Freedonia.asItIs();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            7208.30.00    | : the schedule has no such line; near it are 7208.10.00, 7208.20.00. For
            7208.10.10    | : the schedule has no such line; near it are 7208.10.00. For
            7399.00.00    | : the schedule has no such line. For
            7209          | : the schedule has no such line. For
            9903.10.01    | : numbers of Chapter 99 are claimed beside a code of chapters 1 to 98. For
            """)
    void aCodeThatIsNoneIsRefusedWithThoseNearIt(String code, String why) {
        InvalidEntryException refused = freedonia.refusal(entry(code, "ZE", "2025-08-01T12:00"));
        assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_HTS);
        assertThat(refused.getMessage()).contains(" is not in the schedule of 2025-08-01" + why + " a code of another time");
    }

    @Test
    void aNumberThatIsNoneIsItsLineUnlessAnswersMustBeSure() {
        Assessment answer = freedonia.assess("9503.00.00.13", "ZE", "2025-05-15T12:00");
        assertThat(lines(answer)).isEqualTo(lines(freedonia.assess("9503.00.00", "ZE", "2025-05-15T12:00")));
        assertThat(answer.warnings()).contains("9503.00.00.13 is no statistical number of that day; it is answered as "
                + "9503.00.00. The numbers of that day are 9503.00.00.11, 9503.00.00.90.");
        Entry entry = entry("9503.00.00.13", "ZE", "2025-05-15T12:00").build();
        EnginePair strict = freedonia.compiled.with(new EngineOptions(null, true, Rounding.EXACT));
        assertThatThrownBy(() -> strict.assess(entry)).isInstanceOf(InvalidEntryException.class)
                .hasMessageContaining("9503.00.00.13 is no statistical number of that day");
    }

    @Test
    void aNumberFilledUpWithZerosIsItsLine() {
        assertThat(lines(freedonia.assess("9503.00.00.00", "ZE", "2025-05-15T12:00"))).contains("9903.10.01 +10% full 1000 100");
        assertThat(freedonia.assess("9503.00.00.00", "ZE", "2025-05-15T12:00").warnings()).isEmpty();
    }

    @Test
    void aNumberOfATimeThatWasNotReadIsTakenWithAWarning() {
        assertThat(freedonia.assess("9503.00.00.13", "ZE", "2026-02-01T12:00").warnings())
                .containsExactly("The statistical number 9503.00.00.13 could not be checked for that day.");
        assertThat(freedonia.assess("9503.00.00.12", "ZE", "2026-02-01T12:00").warnings()).isEmpty();
        assertThat(freedonia.assess(entry("9503.00.00.13", "ZE", "2025-08-01T12:00").baseRate("1%")).warnings())
                .containsExactly("The statistical number 9503.00.00.13 could not be checked for that day.");
    }

    @Test
    void aShortCodeWillDoIfItIsOneLine() {
        assertThat(lines(freedonia.assess("7208.10", "ZE", "2025-03-15T12:00"))).containsExactly("7208.10.00 4% full 1000 40");
        assertThat(freedonia.assess("7208.10", "ZE", "2025-03-15T12:00").warnings()).isEmpty();
        InvalidEntryException refused = freedonia.refusal(entry("7208", "ZE", "2025-03-15T12:00"));
        assertThat(refused.code()).isEqualTo(ErrorCode.AMBIGUOUS_HTS);
        assertThat(refused.getMessage()).contains("7208 is too short: 2 lines with different rates stand below it, such as "
                + "7208.10.00, 7208.20.00. Give eight digits.");
    }

    @Test
    void aShortCodeWillDoIfAllColumnsOfItsLinesAreAlike() {
        Freedonia alike = Freedonia.where(RATES, OTHER, "72082000,4%,Free (FR),30%");
        assertThat(lines(alike.assess("7208", "ZE", "2025-03-15T12:00"))).containsExactly("7208.10.00 4% full 1000 40");
        assertThat(alike.assess("7208", "ZE", "2025-03-15T12:00").warnings())
                .containsExactly("2 lines with the same rate stand below 7208; give eight digits.");
        for (String other : new String[] {"4%,Free (FR),35%", "4%,1% (FR),30%", "5%,Free (FR),30%"}) {
            assertThat(Freedonia.where(RATES, OTHER, "72082000," + other).refusal(entry("7208", "ZE", "2025-03-15T12:00")).code())
                    .isEqualTo(ErrorCode.AMBIGUOUS_HTS);
        }
        // A rate that is stated needs no line.
        assertThat(freedonia.assess(entry("7208", "ZE", "2025-03-15T12:00").baseRate("1%")).dutyAmount().orElseThrow())
                .isEqualByComparingTo("10");
    }

    @Test
    void aShortCodeIsTheOneNumberBelowIt() {
        // Horses have one number, which is spared the surtax of ten percent.
        Freedonia horses = Freedonia.where(SURTAX, GIFTS, "9903.10.02,,surtax,relief,+0%,full,*,0101210010,");
        for (String code : new String[] {"0101", "0101.21", "0101.21.00", "0101.21.00.10"}) {
            assertThat(lines(horses.assess(code, "ZE", "2025-05-15T12:00"))).as(code).containsExactly("0101.21.00 Free full 1000 0",
                    "9903.10.02 +0% full 1000 0");
        }
    }

    @Test
    void aShortCodeOfTwoLinesIsNeitherOfThem() {
        Freedonia alike = Freedonia.where(RATES, OTHER, "72082000,4%,Free (FR),30%",
                SURTAX, GIFTS, "9903.10.02,,surtax,relief,+0%,full,*,72081000,");
        assertThat(lines(alike.assess("7208.10", "ZE", "2025-05-15T12:00"))).containsExactly("7208.10.00 4% full 1000 40",
                "9903.10.02 +0% full 1000 0");
        InvalidEntryException refused = alike.refusal(entry("7208", "ZE", "2025-05-15T12:00"));
        assertThat(refused.code()).isEqualTo(ErrorCode.AMBIGUOUS_HTS);
        assertThat(refused.getMessage()).contains("7208 is too short: 9903.10.02 reach only some of the lines below it. Give eight digits.");
    }

    /** The number left the list of steel in October, and bears the surtax of 15 percent since. */
    @Test
    void aCodeThatWasOnAListIsLookedForAnewOnceItLeftIt() {
        // Two cents on 500 kg and three percent.
        assertThat(lines(freedonia.assess(entry("7208.20.00.90", "ZE", "2025-09-15T12:00").quantity("500", "kg"))))
                .containsExactly("7208.20.00 2¢/kg + 3% full 1000 40", "9903.20.01 +25% full 1000 250");
        assertThat(lines(freedonia.assess(entry("7208.20.00.90", "ZE", "2025-11-15T12:00").quantity("500", "kg"))))
                .containsExactly("7208.20.00 2¢/kg + 3% full 1000 40", "9903.10.01 +15% full 1000 150");
    }

    @Test
    void whatWasFoundOfACodeIsKeptUntilTheBookSaysSomethingElse() {
        Engine engine = freedonia.compiled.keeping();
        for (String text : new String[] {"7208.10.00", "7208.10.00.00"}) {
            HtsCode code = HtsCode.of(text);
            CodeLookup.Found found = engine.find(code, Instant.parse("2025-08-01T12:00:00Z"), false);
            assertThat(engine.find(code, Instant.parse("2025-08-02T12:00:00Z"), false)).isSameAs(found);
            // Steel pays 3.5 percent from October on.
            assertThat(engine.find(code, Instant.parse("2025-10-02T12:00:00Z"), false)).isNotSameAs(found);
        }
    }

    @Test
    void aStatedRateServesForACodeThatTheScheduleLacks() {
        assertThat(freedonia.assess(entry("7208.30.00", "ZE", "2025-03-15T12:00").baseRate("1%")).warnings())
                .containsExactly("The schedule does not hold 7208.30.00; the base rate is the one stated.");
    }

    @Test
    void aSampleSaysThatItDoesNotHoldACode() {
        Freedonia sample = Freedonia.where("book.csv", "version,1", "version,1\nschedule_complete,no");
        assertThat(sample.assess("7208.30.00", "ZE", "2025-03-15T12:00").warnings()).containsExactly("The schedule of this book is a "
                + "sample without 7208.30.00: state base_rate for the base duty. Whether there is such a code was not checked.");
        assertThat(sample.assess("9702.00.00", "ZE", "2025-03-15T12:00").warnings()).isNotEmpty();
        assertThat(sample.refusal(entry("9802.00.00", "ZE", "2025-03-15T12:00")).code()).isEqualTo(ErrorCode.UNKNOWN_HTS);
    }
}

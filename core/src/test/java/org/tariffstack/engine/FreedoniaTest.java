package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tariffstack.engine.Freedonia.answers;
import static org.tariffstack.engine.Freedonia.assertBounds;
import static org.tariffstack.engine.Freedonia.declined;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;
import static org.tariffstack.engine.Freedonia.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Reason;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** What goods owe in Freedonia, worked out from its rows in src/test/resources/books/good. Both engines answer alike. */
class FreedoniaTest {
    private final Freedonia freedonia = Freedonia.asItIs();
    private final EnginePair compiled = freedonia.compiled;

    @Test
    void steelGoesBeforeTheSurtaxOnItsShareOfTheValue() {
        // Four percent of the line, 25 percent on 400 of steel, 15 percent on the other 600.
        for (String fact : List.of("steel_pct=40", "steel_pct=40%", "steel_value=400")) {
            Assessment answer = freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00", fact);
            assertThat(lines(answer)).containsExactly("7208.10.00 4% full 1000 40", "9903.10.01 +15% rest 600 90",
                    "9903.20.01 +25% steel-content 400 100");
            assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("230");
            assertThat(answer.questions()).isEmpty();
            // Of the contract nothing is known; before May and with steel of Oz the surtax of 150 is left of both.
            assertBounds(answer, "190", "230");
        }
    }

    @Test
    void aDutyOfWhichNothingIsLeftIsNotShown() {
        Assessment none = freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=0");
        assertThat(lines(none)).containsExactly("7208.10.00 4% full 1000 40", "9903.10.01 +15% full 1000 150");
        assertThat(declined(none)).contains("EXCLUDED_BY 9903.20.01: nothing of the value is left to it");
        Assessment all = freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=100");
        assertThat(lines(all)).containsExactly("7208.10.00 4% full 1000 40", "9903.20.01 +25% full 1000 250");
        assertThat(declined(all)).contains("EXCLUDED_BY 9903.10.01: nothing of the value is left to it");
    }

    @Test
    void aShareThatNobodyStatesIsTheWholeAndIsAskedFor() {
        Assessment answer = freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00");
        assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("290");
        Question steel = question(answer, "steel_pct");
        assertThat(steel.headings()).containsExactly("9903.20.01");
        assertThat(steel.text()).isEqualTo("What share of the customs value is steel?");
        assertThat(answers(steel)).isEqualTo(Map.of("0", "190", "100", "290"));
        assertBounds(answer, "190", "290");
        // Before Proclamation 1 there is nothing to ask.
        assertThat(freedonia.assess("7208.10.00", "ZE", "2025-06-01T00:00").questions()).isEmpty();
    }

    @Test
    void aReliefTakesTheDutyOutAndGivesTheSurtaxBack() {
        String[] facts = {"steel_pct=40", "contract_date=2025-04-30", "melted_in=OZ RU"};
        Assessment answer = freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00", facts);
        assertThat(lines(answer)).containsExactly("7208.10.00 4% full 1000 40", "9903.10.01 +15% full 1000 150",
                "9903.20.02 +0% full 1000 0");
        assertThat(answer.lines().get(2).relief()).isTrue();
        assertThat(declined(answer)).contains("EXCLUDED_BY 9903.20.01: relieved by 9903.20.02 (Proclamation 1 s. 2)");
        facts[1] = "contract_date=2025-05-01";
        Assessment late = freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00", facts);
        assertThat(late.dutyAmount().orElseThrow()).isEqualByComparingTo("230");
        assertThat(declined(late)).contains("CONDITION_NOT_MET 9903.20.02: does not hold: contract_date<2025-05-01T00:00");
    }

    @Test
    void whatIsNotStatedIsNamedAsMissing() {
        Assessment answer = freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40", "contract_date=2025-04-30");
        assertThat(declined(answer)).contains("NOT_STATED 9903.20.02: not stated: friendly, spi=FR, melted_in=OZ",
                "NOT_STATED 9903.10.02: not stated: gift");
        assertThat(answer.questions()).extracting(Question::fact).containsExactly("friendly", "melted_in");
        assertThat(answers(question(answer, "friendly"))).isEqualTo(Map.of("true", "190", "false", "230"));
        assertThat(question(answer, "friendly").assumed()).isEqualTo("false");
        assertThat(answers(question(answer, "melted_in"))).isEqualTo(Map.of("OZ", "190", "another", "230"));
        assertBounds(answer, "190", "230");
    }

    @Test
    void aGiftIsRelievedOfTheSurtaxButNobodyAsks() {
        Assessment gift = freedonia.assess("9503.00.00.11", "ZE", "2025-05-15T12:00", "gift=yes");
        assertThat(lines(gift)).containsExactly("9503.00.00 Free full 1000 0", "9903.10.02 +0% full 1000 0");
        assertThat(declined(gift)).contains("EXCLUDED_BY 9903.10.01: relieved by 9903.10.02 (Order 1 s. 3)");
        Assessment none = freedonia.assess("9503.00.00.11", "ZE", "2025-05-15T12:00", "gift=no");
        assertThat(none.dutyAmount().orElseThrow()).isEqualByComparingTo("100");
        assertThat(declined(none)).contains("CONDITION_NOT_MET 9903.10.02: does not hold: gift");
        assertThat(none.questions()).isEmpty();
        assertBounds(none, "100", "100");
    }

    @Test
    void whenItWasLoadedIsAskedForWithItsLimit() {
        Assessment answer = freedonia.assess("9503.00.00.11", "ZE", "2025-04-15T12:00");
        Question loaded = question(answer, "loaded");
        assertThat(loaded.text()).isEqualTo("When was it loaded for the final leg of its journey?");
        assertThat(loaded.headings()).containsExactly("9903.10.03");
        assertThat(answers(loaded)).isEqualTo(Map.of("<2025-04-01T00:01", "0", ">=2025-04-01T00:01", "100"));
        assertBounds(answer, "0", "100");
        Assessment afloat = freedonia.assess(entry("9503.00.00.11", "ZE", "2025-04-15T12:00").loaded("2025-03-31"));
        assertThat(lines(afloat)).containsExactly("9503.00.00 Free full 1000 0", "9903.10.03 +0% full 1000 0");
        assertThat(answers(question(afloat, "mode"))).isEqualTo(Map.of("vessel", "0", "air", "100", "rail", "100"));
        Assessment flown = freedonia.assess(entry("9503.00.00.11", "ZE", "2025-04-15T12:00", "mode=air").loaded("2025-03-31"));
        assertThat(flown.dutyAmount().orElseThrow()).isEqualByComparingTo("100");
        assertThat(flown.questions()).isEmpty();
        // Flown goods were not loaded in time by being loaded early: nobody is asked.
        assertThat(freedonia.assess("9503.00.00.11", "ZE", "2025-04-15T12:00", "mode=air").questions()).isEmpty();
    }

    @Test
    void toysOfTheUnfriendlyPayRetaliationAndNoSurtax() {
        Assessment toy = freedonia.assess("9503.00.00.12", "SY", "2025-06-15T12:00");
        // Column 2 prints 70 percent.
        assertThat(lines(toy)).containsExactly("9503.00.00 70% full 1000 700", "9903.30.01 +5% full 1000 50");
        assertThat(declined(toy)).contains("EXCLUDED_BY 9903.10.01: displaced by 9903.30.01 (Order 3 s. 2)");
        assertThat(toy.lines().get(0).citation()).hasToString("Tariff of Freedonia 2025, column 2");
        assertThat(toy.warnings()).isEmpty();
        assertThat(toy.refundableAmount()).isEqualByComparingTo("50");
        assertThat(toy.lines().get(0).refundable()).isFalse();
        Assessment other = freedonia.assess("9503.00.00.90", "SY", "2025-06-15T12:00");
        assertThat(lines(other)).containsExactly("9503.00.00 70% full 1000 700", "9903.10.01 +10% full 1000 100");
        assertThat(other.refundableAmount()).isEqualByComparingTo("0");
        // The surtax names no value; rows of a programme follow the order of the programmes, not of their headings.
        assertThat(toy.lines()).extracting(DutyLine::program).containsExactly("base", "retaliation");
    }

    @Test
    void ruritaniaIsUnfriendlySinceMarch() {
        assertThat(lines(freedonia.assess("9503.00.00.90", "RU", "2025-02-28T23:59"))).containsExactly("9503.00.00 Free full 1000 0");
        assertThat(lines(freedonia.assess("9503.00.00.90", "RU", "2025-03-01T00:00"))).containsExactly("9503.00.00 70% full 1000 700");
    }

    @Test
    void aRulingIsKnownFromItsDay() {
        EnginePair before = compiled.with(new EngineOptions(LocalDate.of(2025, 8, 31), false, Rounding.EXACT));
        Entry toy = entry("9503.00.00.12", "SY", "2025-06-15T12:00").build();
        assertThat(before.assess(toy).refundableAmount()).isEqualByComparingTo("0");
        assertThat(before.assess(toy)).isEqualTo(before.forgetful().assess(toy));
        // Who read the book on the day after Order 4 saw another fifty percent to come.
        EnginePair may = compiled.with(new EngineOptions(LocalDate.of(2025, 5, 25), false, Rounding.EXACT));
        assertThat(lines(may.assess(toy))).containsExactly("9503.00.00 70% full 1000 700", "9903.30.01 +5% full 1000 50",
                "9903.30.02 +50% full 1000 500");
    }

    @Test
    void aCodeTooShortForAScopeIsChargedAndAskedFor() {
        Assessment toy = freedonia.assess("9503.00.00", "SY", "2025-05-15T12:00");
        assertThat(lines(toy)).containsExactly("9503.00.00 70% full 1000 700", "9903.30.01 +5% full 1000 50");
        assertThat(toy.warnings()).containsExactly("9903.30.01 may reach only some of the statistical numbers below "
                + "9503.00.00; it is charged until ten digits show otherwise.");
        Question hts = question(toy, "hts");
        assertThat(hts.assumed()).isEqualTo("9503.00.00");
        assertThat(hts.headings()).containsExactly("9903.30.01");
        assertThat(answers(hts)).isEqualTo(Map.of("9503.00.00.11", "750", "9503.00.00.90", "800"));
        assertBounds(toy, "750", "800");
        // From July no surtax is owed on wooden dolls whose number is claimed; the line itself does not tell.
        Assessment july = freedonia.assess("9503.00.00", "SY", "2025-07-15T12:00");
        assertThat(answers(question(july, "hts"))).isEqualTo(Map.of("9503.00.00.12", "750", "9503.00.00.90", "850"));
        // Eight digits are needed where one of several lines is meant.
        InvalidEntryException short6 = freedonia.refusal(entry("9503.00", "SY", "2025-05-15T12:00"));
        assertThat(short6.code()).isEqualTo(ErrorCode.AMBIGUOUS_HTS);
        assertThat(short6.getMessage()).contains("9903.30.01 reach only some of the lines below it. Give eight digits.");
    }

    @Test
    void aPreferenceIsPaidWhereItIsOpenAndPrinted() {
        Assessment friend = freedonia.assess(entry("7208.10.00", "OZ", "2025-05-15T12:00").spi("FR"));
        // The treaty implies that the goods are friendly, which takes them out of the surtax.
        assertThat(lines(friend)).containsExactly("7208.10.00 Free full 1000 0", "9903.10.04 +0% full 1000 0");
        assertThat(friend.lines().get(0).citation()).hasToString("Tariff of Freedonia 2025, column 1 special (FR)");
        Assessment plain = freedonia.assess("7208.10.00", "OZ", "2025-05-15T12:00");
        assertThat(lines(plain)).containsExactly("7208.10.00 4% full 1000 40", "9903.10.01 +10% full 1000 100");
        assertThat(plain.lines().get(0).citation()).hasToString("Tariff of Freedonia 2025, column 1 general");
        assertThat(answers(question(plain, "friendly"))).isEqualTo(Map.of("true", "40", "false", "140"));
        assertThat(lines(freedonia.assess(entry("7208.10.00", "ZE", "2025-07-01T00:00").spi(" FR ")))).startsWith("7208.10.00 Free full 1000 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7208.10.00 | ZE | 2025-06-30T23:59 | Treaty of friendship: not open to goods of ZE; open to them from 2025-07-01.
            7208.10.00 | SY | 2025-05-15T12:00 | Treaty of friendship: goods of SY pay column 2.
            7208.10.00 | OZ | 2019-12-31T23:59 | Treaty of friendship: not in force at that time; open to them from 2020-01-01.
            7208.20.00 | OZ | 2025-05-15T12:00 | Treaty of friendship: the line prints no rate under FR.
            """)
    void aPreferenceThatIsNotOpenSaysWhy(String hts, String origin, String entered, String why) {
        Assessment answer = freedonia.assess(entry(hts, origin, entered).spi("FR").quantity("500", "kg"));
        assertThat(answer.declined()).contains(new Reason("FR", "base", Reason.Kind.PREFERENCE_NOT_OPEN, why));
    }

    @Test
    void whatIsFreeAnywayNeedsNoPreference() {
        Assessment toy = freedonia.assess(entry("9503.00.00.11", "OZ", "2025-05-15T12:00").spi("FR"));
        assertThat(toy.declined()).extracting(Reason::kind).doesNotContain(Reason.Kind.PREFERENCE_NOT_OPEN);
        assertThat(lines(toy)).containsExactly("9503.00.00 Free full 1000 0", "9903.10.04 +0% full 1000 0");
        assertThat(freedonia.assess(entry("9503.00.00.11", "OZ", "2025-05-15T12:00").spi(" ")).declined())
                .extracting(Reason::kind).doesNotContain(Reason.Kind.PREFERENCE_NOT_OPEN);
        InvalidEntryException unknown = freedonia.refusal(entry("9503.00.00.11", "OZ", "2025-05-15T12:00").spi("XX"));
        assertThat(unknown.code()).isEqualTo(ErrorCode.UNKNOWN_PREFERENCE);
        assertThat(unknown.getMessage()).contains("'XX'").contains("those of this book are FR.");
    }

    @Test
    void aRateByWeightNeedsTheWeight() {
        Assessment known = freedonia.assess(entry("7208.20.00", "ZE", "2025-03-01T12:00").quantity("0.5", "t"));
        // 500 kg at two cents, and three percent.
        assertThat(lines(known)).containsExactly("7208.20.00 2¢/kg + 3% full 1000 40");
        Assessment unknown = freedonia.assess("7208.20.00", "ZE", "2025-04-15T12:00", "mode=air");
        assertThat(lines(unknown)).containsExactly("7208.20.00 2¢/kg + 3% full 1000 ?", "9903.10.01 +10% full 1000 100");
        assertThat(unknown.lines().get(0).unresolved()).contains("needs kg");
        Question kg = question(unknown, "kg");
        assertThat(kg.text()).isEqualTo("The base rate is 2¢/kg + 3%: state quantity in kg.");
        assertThat(kg.headings()).containsExactly("7208.20.00");
        assertThat(kg.dutyIf()).isEmpty();
        assertThat(unknown.dutyAmount()).isEmpty();
        assertThat(unknown.bounds()).isEmpty();
        assertThat(unknown.additionalAmount()).isEqualByComparingTo("100");
        assertThat(lines(freedonia.assess("7208.20.00", "ZE", "2025-03-01T12:00", "kg=100"))).containsExactly("7208.20.00 2¢/kg + 3% full 1000 32");
    }

    @Test
    void aRateByWeightIsOwedOnGoodsOfNoValue() {
        // 500 kg at two cents; three percent of nothing.
        assertThat(lines(freedonia.assess(entry("7208.20.00", "ZE", "2025-03-01T12:00").value("0", "USD").quantity("500", "kg"))))
                .containsExactly("7208.20.00 2¢/kg + 3% full 0 10");
    }

    @Test
    void aLineWithoutColumn2TellsNoDuty() {
        Assessment answer = freedonia.assess("9801.00.10", "SY", "2025-03-01T12:00");
        assertThat(answer.lines().get(0).unresolved()).contains("the line prints no column 2 rate");
        assertThat(answer.dutyAmount()).isEmpty();
        assertThat(freedonia.assess("9801.00.10", "ZE", "2025-03-01T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void aRateThatTheCallerStatesIsTaken() {
        Assessment answer = freedonia.assess(entry("7208.10.00", "SY", "2025-03-01T12:00").baseRate("7.5%"));
        assertThat(lines(answer)).containsExactly("7208.10.00 7.5% full 1000 75");
        assertThat(answer.lines().get(0).citation()).hasToString("base rate stated by the caller");
        InvalidEntryException bad = freedonia.refusal(entry("7208.10.00", "SY", "2025-03-01T12:00").baseRate("much"));
        assertThat(bad.code()).isEqualTo(ErrorCode.BAD_RATE);
        assertThat(bad.field()).isEqualTo("base_rate");
    }

    @Test
    void whatIsNotInTheBookIsTold() {
        assertThat(freedonia.assess("7208.10.00", "SY", "2025-03-01T12:00").warnings()).containsExactly("Quotas are not in this book.");
        assertThat(freedonia.assess("7208.10.00", "ZE", "2025-03-01T12:00").warnings()).isEmpty();
        assertThat(freedonia.assess("9503.00.00.90", "SY", "2025-03-01T12:00").warnings()).isEmpty();
        assertThat(freedonia.assess("7208.10.00", "SY", "2024-12-31T23:59").warnings()).containsExactly(
                "The book's schedule begins on 2025-01-01; its first version serves for this earlier entry. "
                        + "State base_rate to be exact.");
        assertThat(freedonia.assess("7208.10.00", "ZE", "2025-01-01T00:00").warnings()).isEmpty();
        assertThat(freedonia.assess(entry("7208.10.00", "ZE", "2024-12-31T23:59").baseRate("4%")).warnings()).isEmpty();
    }

    @Test
    void theLawWasCheckedUpToADay() {
        assertThat(freedonia.assess("9503.00.00.90", "ZE", "2026-06-30T23:59").warnings()).isEmpty();
        Entry.Builder later = entry("9503.00.00.90", "ZE", "2026-07-01T00:00");
        assertThat(freedonia.assess(later).warnings()).singleElement().asString().startsWith("The law was checked through 2026-06-30;");
        EnginePair strict = compiled.with(new EngineOptions(null, true, Rounding.EXACT));
        InvalidEntryException refused = catchThrowableOfType(InvalidEntryException.class, () -> strict.assess(later.build()));
        assertThat(refused.code()).isEqualTo(ErrorCode.BEYOND_HORIZON);
        assertThat(strict.assess(entry("9503.00.00.90", "ZE", "2026-06-30T23:59").build()).warnings()).isEmpty();
    }

    @Test
    void aDateAloneIsItsLastMomentAndWarnsOfTheOthers() {
        Assessment toy = freedonia.assess("9503.00.00.90", "ZE", "2025-07-01");
        assertThat(toy.dutyAmount().orElseThrow()).isEqualByComparingTo("150");
        assertThat(toy.warnings()).containsExactly("Only a date was given and the law changed that day: entered before 00:01 "
                + "the duty would be 100 instead of 150 USD.");
        assertThat(freedonia.assess("9503.00.00.90", "ZE", "2025-07-01T00:00").warnings()).isEmpty();
        assertThat(freedonia.assess("9503.00.00.90", "ZE", "2025-07-02").warnings()).isEmpty();
        assertThat(freedonia.assess("9503.00.00.90", "ZE", "2025-06-30").warnings()).isEmpty();
        // Known on June 19, the surtax of fifteen percent was still to come: nobody was warned.
        EnginePair june = compiled.with(new EngineOptions(LocalDate.of(2025, 6, 19), false, Rounding.EXACT));
        assertThat(june.assess(entry("9503.00.00.90", "ZE", "2025-07-01").build()).warnings()).isEmpty();
    }

    @Test
    void customsRoundsTheValueAndEachDuty() {
        EnginePair customs = compiled.with(new EngineOptions(null, false, Rounding.US_CUSTOMS));
        EnginePair cents = compiled.with(new EngineOptions(null, false, Rounding.CENTS));
        Entry steel = entry("7208.10.00", "ZE", "2025-04-15T12:00", "mode=air").value("10.60", "USD").build();
        // Four percent of 11 and ten percent of it; else of 10.60: 0.424 and 1.06.
        assertThat(customs.assess(steel).customsValue()).isEqualByComparingTo("11");
        assertThat(customs.assess(steel).dutyAmount().orElseThrow()).isEqualByComparingTo("1.54");
        assertThat(cents.assess(steel).customsValue()).isEqualByComparingTo("10.60");
        assertThat(cents.assess(steel).dutyAmount().orElseThrow()).isEqualByComparingTo("1.48");
        assertThat(compiled.assess(steel).dutyAmount().orElseThrow()).isEqualByComparingTo("1.484");
        for (Rounding rounding : List.of(Rounding.CENTS, Rounding.US_CUSTOMS)) {
            assertThat(rounding.duty(new BigDecimal("0.005"))).isEqualTo(new BigDecimal("0.01"));
            assertThat(rounding.duty(new BigDecimal("0.0049"))).isEqualTo(new BigDecimal("0.00"));
        }
        assertThat(Rounding.US_CUSTOMS.value(new BigDecimal("0.5"))).isEqualTo(BigDecimal.ONE);
        assertThat(Rounding.US_CUSTOMS.value(new BigDecimal("0.49"))).isEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            steel_pct=101         | BAD_FACT     | a percentage is 0 to 100
            steel_pct=-1          | BAD_FACT     | write a plain decimal, zero or more
            steel_pct=much        | BAD_FACT     | write a plain decimal, zero or more
            steel_value=1000.01   | BAD_FACT     | The fact 'steel_value' is more than the customs value.
            friendly=maybe        | BAD_FACT     | write true or false
            mode=balloon          | BAD_FACT     | the choices are vessel, air, rail
            melted_in=OZ XX       | BAD_FACT     | 'XX' is not a country of ISO 3166
            steel=40              | UNKNOWN_FACT | No fact is called 'steel'; did you mean 'steel_pct'?
            steelpercent=40       | UNKNOWN_FACT | No fact is called 'steelpercent'; did you mean 'steel_pct'?
            pct=40                | UNKNOWN_FACT | No fact is called 'pct'; did you mean 'steel_pct'?
            a_gift=yes            | UNKNOWN_FACT | No fact is called 'a_gift'; did you mean 'gift'?
            age=1                 | UNKNOWN_FACT | No fact is called 'age'. The facts of this book
            conflict=1            | UNKNOWN_FACT | No fact is called 'conflict'.
            """)
    void factsThatDoNotFitAreRefused(String fact, ErrorCode code, String message) {
        InvalidEntryException refused = freedonia.refusal(entry("7208.10.00", "ZE", "2025-08-01T12:00", fact));
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).isEqualTo("facts");
        assertThat(refused.getMessage()).contains(message);
    }

    @Test
    void aFactOfAFewLettersIsNearOnlyToWhatHoldsIt() {
        Freedonia aged = Freedonia.where("facts.csv", "steel_pct,percent", "age,number,,,no,,How old is it?\nsteel_pct,percent");
        assertThat(aged.refusal(entry("7208.10.00", "ZE", "2025-08-01T12:00", "years_of_age=1")).getMessage())
                .contains("No fact is called 'years_of_age'; did you mean 'age'?");
        assertThat(aged.refusal(entry("7208.10.00", "ZE", "2025-08-01T12:00", "agenda=1")).getMessage())
                .contains("No fact is called 'agenda'; did you mean 'age'?");
        assertThat(aged.refusal(entry("7208.10.00", "ZE", "2025-08-01T12:00", "conflict=1")).getMessage())
                .contains("No fact is called 'conflict'. ");
    }

    @Test
    void entriesThatTheBookCannotAnswerAreRefused() {
        InvalidEntryException origin = freedonia.refusal(entry("7208.10.00", "DE", "2025-08-01T12:00"));
        assertThat(origin.code()).isEqualTo(ErrorCode.UNKNOWN_ORIGIN);
        InvalidEntryException currency = freedonia.refusal(entry("7208.10.00", "ZE", "2025-08-01T12:00").value("1000", "EUR"));
        assertThat(currency.code()).isEqualTo(ErrorCode.CURRENCY_MISMATCH);
        assertThat(currency.getMessage()).contains("The value is in EUR; customs values of FD are in USD.");
        InvalidEntryException code = freedonia.refusal(entry("7208.30.00", "ZE", "2025-08-01T12:00"));
        assertThat(code.code()).isEqualTo(ErrorCode.UNKNOWN_HTS);
    }

    @Test
    void withoutAValueRatesAreToldOfTenThousand() {
        Entry entry = Entry.builder().hts("7208.10.00").origin("ZE").entered("2025-04-15T12:00").facts("mode=air").build();
        Assessment answer = compiled.assess(entry);
        assertThat(answer).isEqualTo(compiled.forgetful().assess(entry));
        assertThat(answer.ratesOnly()).isTrue();
        assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("1400");
        assertThat(freedonia.assess("7208.10.00", "ZE", "2025-04-15T12:00").ratesOnly()).isFalse();
        // An amount cannot be written for goods of no value.
        assertThat(freedonia.assess(entry("7208.10.00", "ZE", "2025-08-01T12:00").value("0", "USD")).dutyAmount().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void ofGoodsOfNoValueNothingIsSteel() {
        Assessment none = freedonia.assess(entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_value=0").value("0", "USD"));
        assertThat(none.dutyAmount().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void anAnswerNamesItsBook() {
        Assessment answer = freedonia.assess("7208.10.00", "ZE", "2025-03-01T12:00");
        assertThat(answer.jurisdiction()).isEqualTo("FD");
        assertThat(answer.currency()).isEqualTo("USD");
        assertThat(answer.bookVersion()).isEqualTo("1");
        assertThat(answer.bookHash()).isEqualTo(freedonia.book.contentHash());
        assertThat(answer.verifiedThrough()).isEqualTo("2026-06-30");
        assertThat(answer.customsValue()).isEqualByComparingTo("1000");
        assertThat(answer.lines().get(0).filingRank()).isEqualTo(50);
    }
}

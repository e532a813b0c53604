package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** What cannot be answered is refused with a stable code, the field at fault and what would be right. */
class BadInputTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a code that is not there            | 9503.00.99 CN 2025-04-15                          | UNKNOWN_HTS        | hts      | base_rate
            a chapter that is not there         | 7700.00.00 CN 2025-04-15                          | UNKNOWN_HTS        | hts      | base_rate
            a heading of chapter 99             | 9903.01.24 CN 2025-04-15                          | UNKNOWN_HTS        | hts      | chapters 1 to 98
            letters in the code                 | 9503x CN 2025-04-15                               | INVALID_HTS        | hts      | 9503.00.00
            an odd number of digits             | 950300001 CN 2025-04-15                           | INVALID_HTS        | hts      | leading zero
            a lost leading zero                 | 901.11.00 CN 2025-04-15                           | INVALID_HTS        | hts      | 0901
            too many digits                     | 9503.00.00.1100 CN 2025-04-15                     | INVALID_HTS        | hts      | 2 to 10 digits
            one digit                           | 9 CN 2025-04-15                                   | INVALID_HTS        | hts      | 2 to 10 digits
            two dots in a row                   | 9503..00 CN 2025-04-15                            | INVALID_HTS        | hts      | 9503.00.00
            no chapter 00                       | 0012.00.00 CN 2025-04-15                          | INVALID_HTS        | hts      | chapter 00
            a country that is not there         | 9503.00.00 QQ 2025-04-15                          | UNKNOWN_ORIGIN     | origin   | ISO 3166
            a country in three letters          | 9503.00.00 CHN 2025-04-15                         | UNKNOWN_ORIGIN     | origin   | two letters
            a country in digits                 | 9503.00.00 15 2025-04-15                          | UNKNOWN_ORIGIN     | origin   | two letters
            a day that does not exist           | 9503.00.00 CN 2025-02-30                          | BAD_TIME           | entered  | 2025-04-15
            a leap day of another year          | 9503.00.00 CN 2025-02-29T12:00                    | BAD_TIME           | entered  | 2025-04-15
            an hour that does not exist         | 9503.00.00 CN 2025-04-15T24:01                    | BAD_TIME           | entered  | 2025-04-15T00:01
            a day in words                      | 9503.00.00 CN yesterday                           | BAD_TIME           | entered  | 2025-04-15
            the day first                       | 9503.00.00 CN 15.04.2025                          | BAD_TIME           | entered  | 2025-04-15
            a bad loading day                   | 9503.00.00 CN 2025-04-15 loaded=2025-04-31        | BAD_TIME           | loaded   | 2025-04-15
            a bad day of export                 | 9503.00.00 CN 2025-04-15 exported=soon            | BAD_TIME           | exported | 2025-04-15
            a negative value                    | 9503.00.00 CN 2025-04-15 value=-1                 | BAD_VALUE          | value    | negative
            a value that is no number           | 9503.00.00 CN 2025-04-15 value=1,000              | BAD_VALUE          | value    | plain decimal
            an empty value                      | 9503.00.00 CN 2025-04-15 value=                   | BAD_VALUE          | value    | plain decimal
            a unit that is not known            | 9503.00.00 CN 2025-04-15 quantity=5furlong        | UNKNOWN_UNIT       | unit     | kg
            an unknown fact                     | 9503.00.00 CN 2025-04-15 color=red                | UNKNOWN_FACT       | facts    | docs/facts.md
            a fact almost right                 | 9503.00.00 CN 2025-04-15 us_content=20            | UNKNOWN_FACT       | facts    | us_content_pct
            a yes-or-no fact with another value | 9503.00.00 CA 2025-04-15 usmca=maybe              | BAD_FACT           | facts    | true or false
            a percentage above 100              | 9503.00.00 CN 2025-04-15 us_content_pct=101       | BAD_FACT           | facts    | 0 to 100
            a negative percentage               | 9503.00.00 CN 2025-04-15 us_content_pct=-1        | BAD_FACT           | facts    | zero or more
            a percentage in words               | 9503.00.00 CN 2025-04-15 us_content_pct=half      | BAD_FACT           | facts    | plain decimal
            a mode that is not there            | 9503.00.00 CN 2025-04-15 mode=camel               | BAD_FACT           | facts    | vessel
            a melting country that is not there | 9503.00.00 CN 2025-04-15 melt_country=QQ          | BAD_FACT           | facts    | ISO 3166
            metals over the whole               | 9503.00.00 CN 2025-04-15 steel_pct=60 copper_pct=60 | BAD_FACT         | facts    | 100 percent
            a preference that is not there      | 9503.00.00 CN 2025-04-15 spi=QX                   | UNKNOWN_PREFERENCE | spi      | KR
            a base rate that is none            | 9503.00.00 CN 2025-04-15 base=cheap               | BAD_RATE           | base_rate | cheap
            """)
    void isRefusedWithCodeFieldAndRemedy(String name, String entry, ErrorCode code, String field, String remedy) {
        InvalidEntryException refusal = catchThrowableOfType(InvalidEntryException.class, () -> Case.of(entry));
        assertThat(refusal).as(entry).isNotNull();
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
        assertThat(refusal.field()).as(refusal.getMessage()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(remedy);
    }

    @Test
    void aValueInTheWrongCurrency() {
        Entry euros = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15").value("100", "EUR").build();
        InvalidEntryException refusal = catchThrowableOfType(InvalidEntryException.class,
                () -> FreshStack.unitedStates().assess(euros));
        assertThat(refusal.code()).isEqualTo(ErrorCode.CURRENCY_MISMATCH);
        assertThat(refusal.field()).isEqualTo("currency");
        assertThat(refusal).hasMessageContaining("EUR").hasMessageContaining("USD").hasMessageContaining("Convert");
    }

    @Test
    void aCurrencyThatIsNotThere() {
        InvalidEntryException refusal = catchThrowableOfType(InvalidEntryException.class,
                () -> Entry.builder().value("100", "DOLLARS"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNKNOWN_CURRENCY);
        assertThat(refusal).hasMessageContaining("USD");
    }

    @Test
    void aNegativeQuantity() {
        InvalidEntryException refusal = catchThrowableOfType(InvalidEntryException.class,
                () -> Entry.builder().quantity("-5", "kg"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_QUANTITY);
        assertThat(refusal).hasMessageContaining("zero or more");
    }

    @Test
    void strictModeRefusesWhatLiesPastTheHorizon() {
        TariffStack strict = FreshStack.unitedStates().strict();
        Entry toy = Case.entry("9503.00.00 CN 2026-10-10T00:00");
        InvalidEntryException refusal = catchThrowableOfType(InvalidEntryException.class, () -> strict.assess(toy));
        assertThat(refusal.code()).isEqualTo(ErrorCode.BEYOND_HORIZON);
        assertThat(refusal.field()).isEqualTo("entered");
        assertThat(strict.assess(Case.entry("9503.00.00 CN 2026-10-09T23:59")).isResolved()).isTrue();
    }

    @Test
    void aTimeGivenAsAnInstantIsTheSameMoment() {
        BigDecimal easternly = Case.of("9503.00.00 CN 2025-04-10T00:01").assessment().rate().orElseThrow();
        for (String same : List.of("2025-04-10T00:01-04:00", "2025-04-10T04:01Z", "2025-04-10T12:01+08:00")) {
            assertThat(Case.of("9503.00.00 CN " + same).assessment().rate().orElseThrow()).as(same)
                    .isEqualByComparingTo(easternly);
        }
        assertThat(Case.of("9503.00.00 CN 2025-04-10T04:00Z").assessment().rate().orElseThrow())
                .isEqualByComparingTo("1.04");
    }

    @Test
    void dotsAndSmallLettersAreAMatterOfTaste() {
        BigDecimal rate = Case.of("9503.00.00 CN 2025-04-15").assessment().rate().orElseThrow();
        assertThat(Case.of("95030000 cn 2025-04-15").assessment().rate().orElseThrow()).isEqualByComparingTo(rate);
        assertThat(Case.of("9503000000 CN 2025-04-15").assessment().rate().orElseThrow()).isEqualByComparingTo(rate);
    }

    @Test
    void aValueOfZeroOwesNothingAndHasNoRate() {
        var nothing = Case.of("9503.00.00 CN 2025-04-15 value=0").assessment();
        assertThat(nothing.dutyAmount().orElseThrow()).isZero();
        assertThat(nothing.rate()).isEmpty();
    }

    @Test
    void anAbsurdlyFineValueIsRefused() {
        InvalidEntryException refusal = catchThrowableOfType(InvalidEntryException.class,
                () -> Case.of("9503.00.00 CN 2025-04-15 value=1E-2000"));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_VALUE);
    }

    @Test
    void anEntryWithoutACodeSaysWhichFieldIsMissing() {
        InvalidEntryException refusal = catchThrowableOfType(InvalidEntryException.class,
                () -> Entry.builder().origin("CN").entered("2025-04-15").build());
        assertThat(refusal.code()).isEqualTo(ErrorCode.MISSING_FIELD);
    }
}

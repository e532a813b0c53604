package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTextExceptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | 0 | a rate such as
            '  ' | 2 | a rate such as
            banana | 0 | a rate such as
            -5% | 0 | a rate such as
            $ | 1 | a number
            $.5/kg | 1 | a number
            5 | 1 | %, ¢ or a currency
            5.% | 2 | a digit after the point
            5 xx/kg | 2 | a rate such as
            '1,00%' | 1 | %, ¢ or a currency
            5%% | 2 | the end of the rate
            5% and more | 3 | the end of the rate
            5¢ | 2 | a unit such as
            5¢/ | 3 | a unit such as
            5¢/lbs | 3 | a unit such as
            5¢/ lbs | 4 | a unit such as
            '5¢/ + 5%' | 4 | a unit such as
            5¢/jewel over 10000 | 3 | a unit such as
            '$,123/kg' | 1 | a number
            '1,x23%' | 1 | %, ¢ or a currency
            '1,2x3%' | 1 | %, ¢ or a currency
            '1,23x%' | 1 | %, ¢ or a currency
            '1,0000%' | 1 | %, ¢ or a currency
            5 3/3% | 2 | a fraction below one
            1 1/10000% | 8 | %
            5% + 6% on the case - 1% | 20 | the end of the rate
            '5¢/kg + ' | 8 | a rate such as
            5¢/kg + CNY 1/kg | 8 | money in USD
            5% on the moon | 6 | a part such as
            33 4/3% | 3 | a fraction below one
            33 1/0% | 5 | a whole number from 1
            33 1/3 | 6 | %
            5¢/jewel over many | 3 | a unit such as
            Free lunch | 5 | nothing, "under bond"
            REF:something | 4 | what the rate refers to
            REF:named-subheading - 2 | 24 | "points"
            NOTE: | 5 | the name of a note
            '5%, max 7%' | 8 | "REF:"
            5¢/liter - 1¢/kg | 9 | + or the end
            5¢/kg - 1% | 8 | an amount in cents
            5¢/kg - 1¢/kg | 10 | "/kg per degree
            """)
    void saysWhereAndWhatWasExpected(String text, int position, String expected) {
        RateTextException failure = catchThrowableOfType(RateTextException.class, () -> DutyRate.parse(text));

        assertThat(failure.text()).isEqualTo(text);
        assertThat(failure.position()).isEqualTo(position);
        assertThat(failure.expected()).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            99999999999999999999999999999%
            0.00000000000000000000000000001%
            $99999999999999999999999999999/kg
            5%% on the case + 0.00000000000000000000000000001\u00a2/kg
            """)
    void aNumberHasAtMost28DigitsOnEitherSide(String text) {
        String plain = text.replace("%%", "%");
        assertThatThrownBy(() -> DutyRate.parse(plain)).isInstanceOf(RateTextException.class)
                .hasMessageContaining("a number of at most 28 digits on either side of the point");
    }

    @Test
    void aTextAsLongAsAFileIsRefusedAndNotQuoted() {
        String digits = "9".repeat(10_000_000);
        assertThatThrownBy(() -> DutyRate.parse(digits)).isInstanceOf(RateTextException.class)
                .hasMessageContaining("a rate of at most 2000 characters")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
        assertThatThrownBy(() -> AdditionalRate.parse("+" + digits)).isInstanceOf(RateTextException.class);
        assertThatThrownBy(() -> SpecialColumn.parse(digits + " (AU)")).isInstanceOf(RateTextException.class);
    }

    @Test
    void aNumberMayHave28DigitsOnEitherSide() {
        for (String text : new String[] {"1" + "0".repeat(27) + "%", "0." + "0".repeat(27) + "1%", "0.123456789012345%"}) {
            assertThat(DutyRate.parse(text).text()).isEqualTo(text);
        }
    }

    @Test
    void aRateMayHave2000Characters() {
        String longest = "5%" + " ".repeat(1998);
        assertThat(DutyRate.parse(longest).text()).isEqualTo("5%");
        assertThatThrownBy(() -> DutyRate.parse(longest + " ")).hasMessageContaining("a rate of at most 2000 characters");
        // The sign before the rate does not count.
        assertThat(AdditionalRate.parse("+" + " ".repeat(1998) + "5%").text()).isEqualTo("+5%");
        assertThatThrownBy(() -> AdditionalRate.parse("+" + " ".repeat(1999) + "5%")).isInstanceOf(RateTextException.class);
    }

    @Test
    void aTextOf300CharactersIsQuotedWhole() {
        String text = "x".repeat(300);
        assertThatThrownBy(() -> DutyRate.parse(text)).hasMessageStartingWith("Cannot read the rate \"" + text + "\" at");
        assertThatThrownBy(() -> DutyRate.parse(text + "y"))
                .hasMessageStartingWith("Cannot read the rate \"" + text + " [...]\" at");
    }

    @Test
    void ratesMadeInCodeAreHeldToASize() {
        assertThatThrownBy(() -> Percent.of("1E999999999")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 30 digits");
    }

    @Test
    void quotesTheTextAndThePlace() {
        assertThatThrownBy(() -> DutyRate.parse("5¢/lbs")).hasMessage("Cannot read the rate \"5¢/lbs\" at position 3: "
                + "expected a unit such as /kg, /liter, /dozen or each, found \"lbs\"");
        assertThatThrownBy(() -> DutyRate.parse("5¢")).hasMessageEndingWith("found the end");
    }
}

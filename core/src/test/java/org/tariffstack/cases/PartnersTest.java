package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IEEPA duties on goods of all countries but China. */
class PartnersTest {

    @Test
    void aTopUpIsTheDifferenceToTheAdValoremEquivalent() {
        // 500 kg at 17.6 cents: 88.00, which is 8.8% of 1000; 15% of 1000 less 88 leaves 62.
        var turkey = Case.of("0207.45.00 DE 2025-09-15T12:00 value=1000 quantity=500kg").assessment();
        assertThat(turkey.lines().get(0).duty().orElseThrow()).isEqualByComparingTo("88");
        assertThat(turkey.lines().get(1).heading()).isEqualTo("9903.02.20");
        assertThat(turkey.lines().get(1).duty().orElseThrow()).isEqualByComparingTo("62");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GP | European Union | Regulation 952/2013 art. 4; 19 CFR 134.1(b)
            MC | European Union | Regulation 952/2013 art. 4(2); 19 CFR 134.1(b)
            SJ | Norway         | 19 CFR 134.1(b)
            PR | chapter 98     | general note 2
            """)
    void partsOfCountriesAreAnsweredAsTheirOwnWithAWarning(String origin, String word, String source) {
        Case part = Case.of("9503.00.00 " + origin + " 2025-09-01T12:00");
        part.owes("10% by 9903.01.25", source + "; EO 14326 s.2(d): no heading of its own");
        assertThat(part.assessment().warnings()).as(source).anyMatch(warning -> warning.contains(word));
    }
}

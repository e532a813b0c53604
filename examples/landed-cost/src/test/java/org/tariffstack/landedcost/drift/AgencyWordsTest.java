package org.tariffstack.landedcost.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.SpecialColumn;

/** Words of the printed schedule of 2025, each with the rate that the book has for its line. */
class AgencyWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.8¢/kg on entire contents of container | 0.8¢/kg on entire contents",
        "5¢/kg on contents and container | 5¢/kg gross of container",
        "$1.32/t, including weight of container | $1.32/t gross of container",
        "10¢/1,000 pins + 3.5% | 10¢/1000 pins + 3.5%",
        "1.5 percent of the fair retail value | 1.5% of fair retail value",
        "3.8% on the value of the rifle + 10% on the value of the telescopic sight, if any "
                + "| 3.8% on the value of the rifle + 10% on the value of the telescopic sight",
        "4.3817¢/kg less 0.0622005¢ /kg for each degree under 100 degrees (and fractions of a degree in proportion) "
                + "but not less 2.831562¢ /kg "
                + "| 4.3817¢/kg - 0.0622005¢/kg per degree under 100 (pro rata), min 2.831562¢/kg",
        "A duty upon the full value of the imported article, less the cost or value of such products of the United "
                + "States (see U.S. Note 4 of this subchapter) | REF:otherwise-applicable on full value less US components",
        "The rate of duty appli- cable to that article in the set subject to the high- est rate of duty | REF:highest-in-set",
        "2.5% | 2.5%"})
    void aRateIsReadAsTheBookWritesIt(String agency, String book) {
        assertThat(DutyRate.parse(AgencyWords.rate(agency))).isEqualTo(DutyRate.parse(book));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Free (A+,AU,BH)25% (KR) | Free (A+,AU,BH); 25% (KR)",
        "Free (A,AU) See 9921.01.01, 9921.01.02 (JP) | Free (A,AU); See 9921.01.01 9921.01.02 (JP)",
        "Free (AU,BH)The rate applicable to the natural juice in heading 2009(A*) | Free (AU,BH); REF:natural-juice-2009 (A*)",
        "Free (A,BH); 2% (JP) | Free (A,BH); 2% (JP)"})
    void aSpecialColumnIsReadAsTheBookWritesIt(String agency, String book) {
        assertThat(SpecialColumn.parse(AgencyWords.special(agency))).isEqualTo(SpecialColumn.parse(book));
    }
}

package org.tariffstack.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.testing.EntryAssert;

/**
 * The other side: an American exporter of soybeans looks at what his buyer in China pays.
 *
 * <p>Yellow soybeans, 12019019, are on lists of 2018 and 2019, on the list of farm goods of March 2025, and under the
 * answer to the reciprocal duties. Every duty is points on top of the others. All times are of Beijing, whose clock
 * reads 12:01 (13:01 in winter) when it is 00:01 in Washington.
 *
 * <pre>
 * most-favoured-nation rate     3%
 * answer to section 301        25%   since 2018-07-06T12:01                       Tariff Commission No. 5/2018
 *                             2.5%   since 2020-02-14T13:01 (5% before)           No. 4/2019, halved by No. 1/2020
 * answer to the fentanyl duty  10%   2025-03-10T00:00 to 11-10T13:01              No. 2/2025, ended by No. 9/2025
 *                              15%   the same, on chicken, wheat, maize, cotton
 * answer to the reciprocal     84%   2025-04-10T12:01 to 04-12T00:00              Nos. 4 and 5/2025
 *                             125%   2025-04-12T00:00 to 05-14T12:01              No. 6/2025
 *                              10%   since 2025-05-14T12:01; 24 points suspended  Nos. 7, 8 and 10/2025
 * value-added tax               9%   on the value with the duties
 * </pre>
 *
 * <p><b>To make it yours</b>, change the code in {@link #soybeans}; docs/coverage-cn.md has the lists, and a code whose
 * base rate is not held needs {@code .baseRate("5%")}.
 *
 * <pre>{@code
 * mvn -q -B -pl examples/scenarios -am test -Dtest=SoybeanExporterTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class SoybeanExporterTest {
    private static final TariffStack CHINA = TariffStack.chinaOnUnitedStatesGoods();

    private static Entry.Builder soybeans(String imported) {
        return Entry.builder().hts("12019019").origin("US").entered(imported).loaded(imported).value("1000000", "CNY");
    }

    private static EntryAssert buyer(Entry.Builder entry) {
        return assertThatEntry(entry).under(CHINA);
    }

    @ParameterizedTest(name = "{0}: {1}, under an exclusion {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-09T23:59 | 3% + 25% + 2.5%              | 3%              | No. 5/2018, No. 1/2020
            2025-03-10T00:00 | 3% + 25% + 2.5% + 10%        | 3% + 10%        | No. 2/2025
            2025-04-10T12:00 | 3% + 25% + 2.5% + 10%        | 3% + 10%        | No. 2/2025
            2025-04-10T12:01 | 3% + 25% + 2.5% + 10% + 84%  | 3% + 10% + 84%  | No. 5/2025
            2025-04-12T00:00 | 3% + 25% + 2.5% + 10% + 125% | 3% + 10% + 125% | No. 6/2025
            2025-05-14T12:00 | 3% + 25% + 2.5% + 10% + 125% | 3% + 10% + 125% | No. 6/2025
            2025-05-14T12:01 | 3% + 25% + 2.5% + 10% + 10%  | 3% + 10% + 10%  | No. 7/2025
            2025-08-12T12:01 | 3% + 25% + 2.5% + 10% + 10%  | 3% + 10% + 10%  | No. 8/2025
            2025-11-10T13:00 | 3% + 25% + 2.5% + 10% + 10%  | 3% + 10% + 10%  | No. 8/2025
            2025-11-10T13:01 | 3% + 25% + 2.5% + 10%        | 3% + 10%        | No. 9/2025 ends, No. 10/2025 keeps 10%
            2026-11-10T13:00 | 3% + 25% + 2.5% + 10%        | 3% + 10%        | No. 10/2025, its last minute
            """)
    void whatTheBuyerPays(String imported, String law, String underAnExclusion, String act) {
        buyer(soybeans(imported).facts("market_exclusion=false")).because(act).owes(law);
        buyer(soybeans(imported).facts("market_exclusion=true")).because(act + "; No. 2/2020").owes(underAnExclusion);
    }

    /** The 13% of the papers of November 2025 is 3% and 10%, for those to whom an exclusion was granted. */
    @Test
    void theThirteenPercentOfThePapers() {
        buyer(soybeans("2025-12-01T12:00").facts("market_exclusion=true")).because("No. 10/2025; No. 2/2020").owes("13%");
        buyer(soybeans("2025-12-01T12:00")).because("an exclusion is never assumed").owes("40.5%").asks("market_exclusion");
    }

    /** No. 2 spares what was loaded before 2025-03-10 and imported through 2025-04-12; No. 4 has such a clause too. */
    @ParameterizedTest(name = "loaded {0}, imported {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-09T23:59 | 2025-04-09T12:00 | 3% + 25% + 2.5%              | No. 2/2025, point 4
            2025-03-10T00:00 | 2025-04-09T12:00 | 3% + 25% + 2.5% + 10%        | loaded a minute too late
            2025-03-09T12:00 | 2025-04-12T23:59 | 3% + 25% + 2.5%              | No. 2 and No. 4/2025: spared by both
            2025-03-09T12:00 | 2025-04-13T00:00 | 3% + 25% + 2.5% + 10%        | the last day of No. 2 is over
            2025-04-10T12:00 | 2025-05-13T23:59 | 3% + 25% + 2.5% + 10%        | No. 4/2025, point 3: no 125%
            2025-04-10T12:01 | 2025-05-13T23:59 | 3% + 25% + 2.5% + 10% + 125% | Nos. 5 and 6/2025
            2025-04-10T12:00 | 2025-05-14T00:00 | 3% + 25% + 2.5% + 10% + 125% | half a day too late for No. 4,
            2025-04-10T12:00 | 2025-05-14T12:01 | 3% + 25% + 2.5% + 10% + 10%  | and half a day later No. 7 has come
            """)
    void cargoesAtSea(String loaded, String imported, String law, String act) {
        buyer(soybeans(imported).loaded(loaded)).because(act).owes(law);
    }

    /** What the exporter competes with is the price with duty and tax: 9% on 1,000,000 and 405,000 yuan. */
    @Test
    void theTaxComesOnTop() {
        EntryAssert cargo = buyer(soybeans("2025-12-01T12:00").facts("market_exclusion=false")).because("No. 10/2025")
                .owesAmount("405000");
        assertThat(CHINA.taxes(cargo.assessment()).totalAmount()).hasValueSatisfying(
                tax -> assertThat(tax).isEqualByComparingTo(new BigDecimal("126450")));
    }

    /** Black soybeans (12019020) are on the first list of 2018 alone; maize is on the list of 15%. */
    @Test
    void otherCropsOtherLists() {
        buyer(soybeans("2025-10-01T12:00").hts("12019020")).because("No. 5/2018; No. 8/2025").owes("3% + 25% + 10%");
        buyer(soybeans("2025-10-01T12:00").hts("10059000").baseRate("65%")).because("No. 2/2025, annex 1")
                .owes("15%", "cn-fentanyl-2");
    }

    /**
     * By the letter of Nos. 4 and 10 of 2025 the 24 points come back on 2026-11-10; the Ministry of Commerce said on
     * 2026-09-28 that they do not before 2027-01-10, and no act of the Commission is known. The answer leaves it open.
     */
    @Test
    void whatComesNextIsNotKnown() {
        buyer(soybeans("2026-11-10T13:01")).because("Ministry of Commerce, 2026-09-28").isUnresolved();
    }
}

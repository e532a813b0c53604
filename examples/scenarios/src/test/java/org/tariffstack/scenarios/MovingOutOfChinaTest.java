package org.tariffstack.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;

/**
 * Sourcing moved out of China, and what it saved: to Vietnam, to Mexico (with goods that qualify under USMCA and goods
 * that do not) and to Germany, through 2025 and 2026.
 *
 * <p>The goods are plastic storage boxes, 3924.10.40: 3.4%, free under USMCA when {@code S} is claimed. They were on
 * list 4B of section 301, which never began (84 FR 69447).
 *
 * <pre>
 * China    fentanyl    10, then 20, then 10%                  EO 14195, 14228, 14357
 *          reciprocal  10, then 84, 125, 10%                  EO 14257, 14259, 14266, 14298
 * Vietnam  reciprocal  10, then 46 (a day), 10, 20%           EO 14257, 14266, 14326
 * Mexico   fentanyl    25%, not on USMCA goods                EO 14194, 14198, 14232
 * Germany  reciprocal  10, then 20 (a day), 10%               EO 14257, 14266
 *                      then 15% with the base rate in it      EO 14326 s.2(c)
 * all      IEEPA       ends 2026-02-24T00:00                  EO 14389
 * all      section 122 10% to 2026-07-24, not on USMCA goods  Proc. 11012 (91 FR 9339)
 * forced labor         CN, VN 12.5%                           91 FR 47318; HTSUS ch. 99 subch. III note 52
 *                      MX 10%, not on USMCA goods
 *                      EU up to 10% with the base rate in it
 * </pre>
 *
 * <p><b>To make it yours</b>, change {@link #boxes} and the base rate in the table; add a column for your country.
 *
 * <pre>{@code
 * mvn -q -B -pl examples/scenarios -am test -Dtest=MovingOutOfChinaTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class MovingOutOfChinaTest {
    /** Boxes that are loaded and entered within the same minute, so that no rule on goods in transit helps. */
    private static Entry.Builder boxes(String origin, String entered) {
        return Entry.builder().hts("3924.10.40").origin(origin).entered(entered).loaded(entered).value("10000", "USD")
                .facts("us_content_pct=0;usmca=false");
    }

    private static Entry.Builder qualifying(String entered) {
        return boxes("MX", entered).facts("us_content_pct=0;usmca=true").spi("S");
    }

    @ParameterizedTest(name = "{0}: CN {1}, VN {2}, MX {3} or {4}, DE {5}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-15T12:00 | 3.4%              | 3.4%         | 3.4%       | 0%       | 3.4%         | HTSUS 3924.10.40
            2025-02-04T00:01 | 3.4% + 10%        | 3.4%         | 3.4%       | 0%       | 3.4%         | EO 14195
            2025-03-04T00:01 | 3.4% + 20%        | 3.4%         | 3.4% + 25% | 0% + 25% | 3.4%         | EO 14228, 14194
            2025-03-07T00:01 | 3.4% + 20%        | 3.4%         | 3.4% + 25% | 0%       | 3.4%         | EO 14232
            2025-04-05T00:01 | 3.4% + 20% + 10%  | 3.4% + 10%   | 3.4% + 25% | 0%       | 3.4% + 10%   | EO 14257
            2025-04-09T00:01 | 3.4% + 20% + 84%  | 3.4% + 46%   | 3.4% + 25% | 0%       | 3.4% + 20%   | EO 14257, 14259
            2025-04-10T00:01 | 3.4% + 20% + 125% | 3.4% + 10%   | 3.4% + 25% | 0%       | 3.4% + 10%   | EO 14266
            2025-05-14T00:01 | 3.4% + 20% + 10%  | 3.4% + 10%   | 3.4% + 25% | 0%       | 3.4% + 10%   | EO 14298
            2025-08-07T00:01 | 3.4% + 20% + 10%  | 3.4% + 20%   | 3.4% + 25% | 0%       | 3.4% + 11.6% | EO 14326
            2025-11-10T00:01 | 3.4% + 10% + 10%  | 3.4% + 20%   | 3.4% + 25% | 0%       | 3.4% + 11.6% | EO 14357, 14358
            2026-02-24T00:00 | 3.4%              | 3.4%         | 3.4%       | 0%       | 3.4%         | EO 14389, one minute
            2026-02-24T00:01 | 3.4% + 10%        | 3.4% + 10%   | 3.4% + 10% | 0%       | 3.4% + 10%   | Proc. 11012
            2026-07-24T00:01 | 3.4% + 12.5%      | 3.4% + 12.5% | 3.4% + 10% | 0%       | 3.4% + 6.6%  | 91 FR 47318
            """)
    void theSameBoxFromFiveSources(String entered, String china, String vietnam, String mexico, String usmca,
            String germany, String act) {
        assertThatEntry(boxes("CN", entered)).because(act).owes(china);
        assertThatEntry(boxes("VN", entered)).because(act).owes(vietnam);
        assertThatEntry(boxes("MX", entered)).because(act).owes(mexico);
        assertThatEntry(qualifying(entered)).because(act).owes(usmca);
        assertThatEntry(boxes("DE", entered)).because(act).owes(germany);
    }

    /** The table above, read as the buyer reads it: who is cheapest, leaving USMCA aside. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-15T12:00 | CN DE MX VN   | nobody pays more than 3.4%
            2025-03-15T12:00 | DE VN         | 3.4% against 23.4% (EO 14228) and 28.4% (EO 14194)
            2025-04-09T12:00 | DE            | 23.4% against 28.4%, 49.4% and 107.4% (EO 14257, 14259)
            2025-04-15T12:00 | DE VN         | 13.4% against 28.4% and 148.4% (EO 14266)
            2025-09-01T12:00 | DE            | 15% against 23.4% (EO 14326), 28.4% and 33.4%
            2025-12-01T12:00 | DE            | 15%; China is level with Vietnam at 23.4% since EO 14357
            2026-03-15T12:00 | CN DE MX VN   | 10% on all alike (Proc. 11012)
            2026-08-15T12:00 | DE            | 10% against 13.4% and 15.9% (91 FR 47318)
            """)
    void whereToBuy(String entered, String cheapest, String why) {
        Map<BigDecimal, String> ranking = List.of("CN", "DE", "MX", "VN").stream().collect(Collectors.groupingBy(
                origin -> TariffStack.unitedStates().assess(boxes(origin, entered).build()).rate().orElseThrow(),
                TreeMap::new, Collectors.joining(" ")));
        assertThat(ranking.values()).as(why).first().isEqualTo(cheapest);
    }

    /** EO 14326 s.2(c): the European Union pays 15% with the base rate in it, and nothing where that is 15% or more. */
    @Test
    void aShirtOfGermanyIsAtItsFifteenPercentAlready() {
        assertThatEntry(boxes("DE", "2025-09-01T12:00").hts("6109.10.00"))
                .because("HTSUS 6109.10.00: 16.5%; EO 14326 s.2(c)").owes("16.5%").charges("9903.02.19", "0%").doesNotCharge("9903.02.20");
        assertThatEntry(boxes("VN", "2025-09-01T12:00").hts("6109.10.00"))
                .because("EO 14326 Annex I").owes("16.5% + 20%");
    }

    /** To qualify is enough for relief from the 25% (EO 14232); the base rate goes only if {@code S} is claimed. */
    @Test
    void qualifyingAndClaiming() {
        assertThatEntry(boxes("MX", "2025-09-01T12:00").facts("us_content_pct=0;usmca=true"))
                .because("EO 14232; HTSUS 3924.10.40").owes("3.4%").declares("9903.01.04");
        assertThatEntry(boxes("MX", "2025-09-01T12:00").facts("us_content_pct=0")).because("EO 14194; EO 14232")
                .owes("3.4% + 25%").asks("usmca").staysBetween("3.4%", "3.4% + 25%");
    }

    /** Boxes of China with a label of Vietnam: 40% stands in place of the country's rate, beside all else. */
    @Test
    void whatOnlyPassesThroughIsChineseAndDearer() {
        assertThatEntry(boxes("CN", "2025-09-01T12:00").facts("us_content_pct=0;transshipped=true"))
                .because("EO 14326 s.3: 40% in place of 10%; EO 14228").owes("3.4% + 20% + 40%")
                .charges("9903.02.01", "40%");
    }
}

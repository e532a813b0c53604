package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IEEPA duties on goods of all countries but China. */
class PartnersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GB 2025-04-05T00:00 | 0%  | EO 14257; CSMS 64649265
            GB 2025-04-05T00:01 | 10% | EO 14257; CSMS 64649265
            GB 2025-04-09T00:01 | 10% | not in annex I of EO 14257
            GB 2025-08-07T00:01 | 10% | EO 14326 annex I
            GB 2026-02-23T23:59 | 10% | EO 14389; CSMS 67834313
            GB 2026-02-24T00:00 | 0%  | EO 14389; CSMS 67834313
            AU 2025-04-05T00:01 | 10% | EO 14257; CSMS 64649265
            AU 2025-04-09T00:01 | 10% | not in annex I of EO 14257
            AU 2025-08-07T00:01 | 10% | EO 14326 s.2(d)
            AR 2025-08-07T00:01 | 10% | EO 14326 s.2(d): no heading of its own
            UA 2025-08-07T00:01 | 10% | EO 14326 s.2(d)
            """)
    void theTenPercentForAll(String originAndTime, String rate, String source) {
        Case.of("9503.00.00 " + originAndTime).owes(rate, source);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CM | 11% | 9903.01.43
            TD | 13% | 9903.01.44
            NG | 14% | 9903.01.45
            NO | 15% | 9903.01.46
            MZ | 16% | 9903.01.47
            IL | 17% | 9903.01.48
            NI | 18% | 9903.01.49
            DE | 20% | 9903.01.50
            JO | 20% | 9903.01.50
            CI | 21% | 9903.01.51
            VU | 22% | 9903.01.52
            JP | 24% | 9903.01.53
            KR | 25% | 9903.01.54
            IN | 26% | 9903.01.55
            KZ | 27% | 9903.01.56
            TN | 28% | 9903.01.57
            PK | 29% | 9903.01.58
            ZA | 30% | 9903.01.59
            CH | 31% | 9903.01.60
            TW | 32% | 9903.01.61
            MK | 33% | 9903.01.62
            BA | 35% | 9903.01.64
            TH | 36% | 9903.01.65
            LI | 37% | 9903.01.66
            GY | 38% | 9903.01.67
            IQ | 39% | 9903.01.68
            MU | 40% | 9903.01.69
            SY | 41% | 9903.01.70
            LK | 44% | 9903.01.71
            VN | 46% | 9903.01.72
            MG | 47% | 9903.01.73
            LA | 48% | 9903.01.74
            KH | 49% | 9903.01.75
            LS | 50% | 9903.01.76
            """)
    void theRatesThatHeldForOneDay(String origin, String rate, String heading) {
        String source = "EO 14257 annex I; suspended by EO 14266";
        Case.of("9503.00.00 " + origin + " 2025-04-09T00:00").owes("10% by 9903.01.25", source);
        Case.of("9503.00.00 " + origin + " 2025-04-09T00:01").owes(rate + " by " + heading, source);
        Case.of("9503.00.00 " + origin + " 2025-04-10T00:00").owes(rate + " by " + heading, source);
        Case.of("9503.00.00 " + origin + " 2025-04-10T00:01").owes("10% by 9903.01.25", source);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            AF | 15% | 9903.02.02
            DZ | 30% | 9903.02.03
            BD | 20% | 9903.02.05
            BA | 30% | 9903.02.07
            KH | 19% | 9903.02.11
            CR | 15% | 9903.02.14
            EC | 15% | 9903.02.17
            FK | 10% | 9903.02.21
            ID | 19% | 9903.02.27
            IQ | 35% | 9903.02.28
            IL | 15% | 9903.02.29
            KZ | 25% | 9903.02.32
            LA | 40% | 9903.02.33
            MY | 19% | 9903.02.39
            MM | 40% | 9903.02.43
            NI | 18% | 9903.02.47
            NO | 15% | 9903.02.50
            PK | 19% | 9903.02.51
            PH | 19% | 9903.02.53
            RS | 35% | 9903.02.54
            ZA | 30% | 9903.02.55
            LK | 20% | 9903.02.57
            SY | 41% | 9903.02.59
            TW | 20% | 9903.02.60
            TH | 19% | 9903.02.61
            TR | 15% | 9903.02.64
            GB | 10% | 9903.02.66
            VN | 20% | 9903.02.69
            """)
    void theRatesOfTheSecondPhaseToTheirLastDay(String origin, String rate, String heading) {
        String source = "EO 14326 annexes I and II; CSMS 65829726";
        Case.of("9503.00.00 " + origin + " 2025-08-07T00:00").owes("10% by 9903.01.25", source);
        Case.of("9503.00.00 " + origin + " 2025-08-07T00:01").owes(rate + " by " + heading, source);
        Case.of("9503.00.00 " + origin + " 2026-02-23T23:59").owes("ieepa=" + rate + " by " + heading, source);
        Case.of("9503.00.00 " + origin + " 2026-02-24T00:00").owes("0%", "CSMS 67834313");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EU, base free                       | 9503.00.00 FR 2025-09-01T12:00                          | 15% by 9903.02.20   | EO 14326 s.2(c)
            EU, base 2.5%                       | 9620.00.70 DE 2025-09-15T12:00                          | 15% by 9903.02.20   | EO 14326 s.2(c)
            EU, base 17.6%                      | 4202.92.91 IT 2025-09-15T12:00                          | 17.6% by 9903.02.19 | EO 14326 s.2(c)
            EU, 17.6 cents a kilogram are 8.8%  | 0207.45.00 DE 2025-09-15T12:00 value=1000 quantity=500kg | 15% by 9903.02.20  | EO 14326 s.2(c): 500 x 0.176 = 88 of 1000
            EU, the same are 17.6%              | 0207.45.00 DE 2025-09-15T12:00 value=500 quantity=500kg | 17.6% by 9903.02.19 | EO 14326 s.2(c): 88 of 500
            EU, the same are 15% sharp          | 0207.45.00 DE 2025-09-15T12:00 value=352 quantity=300kg | 15% by 9903.02.19   | EO 14326 s.2(c): 52.80 of 352
            EU, a tenth of US content           | 9620.00.70 DE 2025-09-15T12:00 us_content_pct=10        | 15%                 | EO 14257 s.3(f): below 20% no relief
            EU before the second phase          | 9620.00.70 DE 2025-08-07T00:00                          | 12.5% by 9903.01.25 | EO 14266
            Japan, base 2.5%, seen now          | 9620.00.70 JP 2025-08-20T12:00                          | 15% by 9903.02.73   | EO 14345; CSMS 66242844
            Japan, seen on that day             | 9620.00.70 JP 2025-08-20T12:00 known=2025-08-20         | 17.5% by 9903.02.30 | EO 14326 annex I: 15% on top
            Japan, base 17.6%, seen now         | 4202.92.91 JP 2025-08-20T12:00                          | 17.6% by 9903.02.72 | EO 14345
            Japan, base 17.6%, seen on that day | 4202.92.91 JP 2025-08-20T12:00 known=2025-08-20         | 32.6% by 9903.02.30 | EO 14326 annex I
            Korea before its deal               | 9620.00.70 KR 2025-11-14T00:00                          | 17.5% by 9903.02.56 | EO 14326 annex I
            Korea, back to 2025-11-14           | 9620.00.70 KR 2025-11-14T00:01                          | 15% by 9903.02.80   | 90 FR 55964
            Korea, seen before the notice       | 9620.00.70 KR 2025-11-14T00:01 known=2025-12-03         | 17.5% by 9903.02.56 | 90 FR 55964 of 2025-12-04
            Korea, base 17.6%                   | 4202.92.91 KR 2025-12-20T12:00                          | 17.6% by 9903.02.79 | note 2(v)(xxiv)(a)
            Korea, the same claiming KORUS      | 4202.92.91 KR 2025-12-20T12:00 spi=KR                   | 15% by 9903.02.80   | note 2(v)(xxiv)(a): special, if claimed
            Switzerland before its deal         | 9620.00.70 CH 2025-11-14T00:00                          | 41.5% by 9903.02.58 | EO 14326 annex I: 39%
            Switzerland, back to 2025-11-14     | 9620.00.70 CH 2025-11-14T00:01                          | 15% by 9903.02.83   | 90 FR 59281; CSMS 67133044
            Liechtenstein, its own 15% before   | 9620.00.70 LI 2025-11-14T00:00                          | 17.5% by 9903.02.36 | EO 14326 annex I
            Liechtenstein, back to 2025-11-14   | 9620.00.70 LI 2025-11-14T00:01                          | 15% by 9903.02.88   | 90 FR 59281
            EU cork before the notice's date    | 4501.10.00 PT 2025-09-01T00:00                          | 15%                 | FR doc. 2025-18660
            EU cork                             | 4501.10.00 PT 2025-09-01T00:01                          | 0% by 9903.02.74    | FR doc. 2025-18660; CSMS 66336270
            EU cork, seen before the notice     | 4501.10.00 PT 2025-09-01T12:00 known=2025-09-24         | 15% by 9903.02.20   | FR doc. 2025-18660 of 2025-09-25
            """)
    void theDealsOfFifteenPercent(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @Test
    void aTopUpIsTheDifferenceToTheAdValoremEquivalent() {
        // 500 kg at 17.6 cents: 88.00, which is 8.8% of 1000; 15% of 1000 less 88 leaves 62.
        var turkey = Case.of("0207.45.00 DE 2025-09-15T12:00 value=1000 quantity=500kg").assessment();
        assertThat(turkey.lines().get(0).duty().orElseThrow()).isEqualByComparingTo("88");
        assertThat(turkey.lines().get(1).heading()).isEqualTo("9903.02.20");
        assertThat(turkey.lines().get(1).duty().orElseThrow()).isEqualByComparingTo("62");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Canada before                          | 9503.00.00 CA 2025-03-04T00:00                   | 0%                             | EO 14197
            Canada                                 | 9503.00.00 CA 2025-03-04T00:01                   | 25% by 9903.01.10              | CSMS 64297449
            Canada, USMCA too early                | 9503.00.00 CA 2025-03-07T00:00 usmca=true        | 25% by 9903.01.10              | EO 14231
            Canada, USMCA                          | 9503.00.00 CA 2025-03-07T00:01 usmca=true        | 0% by 9903.01.14               | EO 14231; CSMS 64336037
            Canada, USMCA claimed                  | 9503.00.00 CA 2025-03-07T00:01 spi=S             | 0% by 9903.01.14               | EO 14231; CSMS 64336037
            Canada, no reciprocal duty             | 9503.00.00 CA 2025-04-05T00:01                   | ieepa-reciprocal=0% by 9903.01.26 | EO 14257 s.3(d)-(e)
            Canada, 25% still                      | 9503.00.00 CA 2025-08-01T00:00                   | 25%                            | EO 14325
            Canada, 35%                            | 9503.00.00 CA 2025-08-01T00:01                   | 35%                            | EO 14325; CSMS 65798609
            Canada, transshipped                   | 9503.00.00 CA 2025-08-01T00:01 transshipped=true | ieepa-fentanyl-ca=40%          | EO 14325 s.3
            Canada, potash before                  | 3104.20.00 CA 2025-03-06T12:00                   | 25% by 9903.01.10              | CSMS 64297449
            Canada, potash                         | 3104.20.00 CA 2025-03-07T00:01                   | 10% by 9903.01.15              | CSMS 64336037
            Canada, potash after August            | 3104.20.00 CA 2025-08-01T00:01                   | ieepa-fentanyl-ca=10%          | EO 14325 leaves it
            Canada, coal                           | 2701.19.00.50 CA 2025-03-04T00:01                | 10% by 9903.01.13              | EO 14193 s.2(b)
            Canada, the end                        | 9503.00.00 CA 2026-02-24T00:00                   | 0%                             | CSMS 67834313
            Mexico before                          | 9503.00.00 MX 2025-03-04T00:00                   | 0%                             | EO 14198
            Mexico                                 | 9503.00.00 MX 2025-03-04T00:01                   | 25% by 9903.01.01              | CSMS 64297292
            Mexico, USMCA                          | 9503.00.00 MX 2025-03-07T00:01 usmca=true        | 0% by 9903.01.04               | EO 14232; CSMS 64335789
            Mexico, never 30%                      | 9503.00.00 MX 2025-08-01T00:01                   | ieepa-fentanyl-mx=25%          | announced, never made
            Mexico, no reciprocal duty             | 9503.00.00 MX 2025-08-07T00:01                   | ieepa-reciprocal=0% by 9903.01.27 | EO 14257 s.3(d)-(e)
            Brazil before                          | 9503.00.00 BR 2025-08-06T00:00                   | 10%                            | EO 14323
            Brazil                                 | 9503.00.00 BR 2025-08-06T00:01                   | 50%                            | EO 14323 s.3(c): 40 on 10
            Brazil in the second phase             | 9503.00.00 BR 2025-08-07T00:01                   | 50% by 9903.01.77 9903.02.09   | EO 14323; EO 14326 annex I
            Brazil, coffee before EO 14361         | 0901.11.00 BR 2025-11-13T00:00                   | 50%                            | EO 14323
            Brazil, coffee                         | 0901.11.00 BR 2025-11-13T00:01                   | 0%                             | EO 14360, 14361; CSMS 66871909
            Brazil, coffee, between the two orders | 0901.11.00 BR 2025-11-13T12:00 known=2025-11-15  | 40% by 9903.01.77 9903.01.32   | EO 14361 was signed on 2025-11-20
            Brazil, US content is no relief        | 9503.00.00 BR 2025-08-07T00:01 us_content_pct=50 | 45%                            | EO 14323 has no such rule: 40 on 5
            India before                           | 9503.00.00 IN 2025-08-27T00:00                   | 25% by 9903.02.26              | EO 14326 annex I
            India                                  | 9503.00.00 IN 2025-08-27T00:01                   | 50% by 9903.02.26 9903.01.84   | EO 14329; CSMS 66027027
            India, the last minute                 | 9503.00.00 IN 2026-02-07T00:00                   | 50%                            | EO 14384
            India, Russian oil forgiven            | 9503.00.00 IN 2026-02-07T00:01                   | 25%                            | EO 14384; CSMS 67702087
            Vietnam, transshipped                  | 9503.00.00 VN 2025-08-07T00:01 transshipped=true | 40% by 9903.02.01              | EO 14326 s.3
            Russia pays column 2 instead           | 9503.00.00 RU 2025-08-07T00:01                   | ieepa=0%                       | EO 14257 s.3(b)(v)
            Belarus pays column 2 instead          | 9503.00.00 BY 2025-08-07T00:01                   | 70%                            | general note 3(b); 9903.01.29
            """)
    void neighborsAndOthers(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
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

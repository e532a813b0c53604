package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What took the place of the IEEPA duties, and the safeguards, special rates and older disputes beside them. */
class Since2026Test {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a minute before                    | 9503.00.00 DE 2026-02-24T00:00                    | 0%                | CSMS 67834313, 67844987
            the surcharge                      | 9503.00.00 DE 2026-02-24T00:01                    | 10% by 9903.03.01 | Proc. 11012; CSMS 67844987
            on top of the base rate            | 9620.00.70 JP 2026-03-15T12:00                    | 12.5%             | Proc. 11012
            the last minute                    | 9503.00.00 MO 2026-07-24T00:00                    | 10%               | Proc. 11012: through 12:01 a.m.
            over                               | 9503.00.00 MO 2026-07-24T00:01                    | 0%                | Proc. 11012; Macau is not of the sixty
            Canada under USMCA                 | 9503.00.00 CA 2026-03-15T12:00 usmca=true         | 0% by 9903.03.07  | note 2(aa)(vi)
            Canada outside USMCA               | 9503.00.00 CA 2026-03-15T12:00 usmca=false        | 10% by 9903.03.01 | Proc. 11012
            Mexico under USMCA                 | 9503.00.00 MX 2026-03-15T12:00 usmca=true         | 0% by 9903.03.08  | note 2(aa)(vii)
            CAFTA-DR textiles                  | 6109.10.00 SV 2026-03-15T12:00 spi=P              | 0% by 9903.03.09  | note 2(aa)(viii)
            textiles without the claim         | 6109.10.00 SV 2026-03-15T12:00                    | 26.5%             | note 2(aa)(viii): 16.5 + 10
            a computer                         | 8471.30.01 TW 2026-03-15T12:00                    | 122=0% by 9903.03.03 | note 2(aa)(ii)
            donation                           | 9503.00.00 DE 2026-03-15T12:00 donation=true      | 0% by 9903.03.10  | note 2(aa)
            informational materials            | 9503.00.00 DE 2026-03-15T12:00 informational=true | 0% by 9903.03.11  | note 2(aa)
            Russia: column 2 and the surcharge | 9503.00.00 RU 2026-03-15T12:00                    | 80%               | note 2(aa)(i): every column; 70 + 10
            China, list 4A                     | 6109.10.00 CN 2026-03-15T12:00                    | 34%               | note 2(aa)(i): 16.5 + 7.5 + 10
            """)
    void section122(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @Test
    void theSurchargeIsNotRefundableToEveryone() {
        // The trade court's ruling of 2026-05-07 helps two importers and one state, and is stayed (facts of CIT 26-47).
        var toy = Case.of("9503.00.00 DE 2026-03-15T12:00 value=1000").assessment();
        assertThat(toy.refundableAmount()).isZero();
        assertThat(toy.owedAmount().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void whoPaysTheSurchargeIsToldOfTheRulingOnceItWasMade() {
        String toy = "9503.00.00 DE 2026-03-15T12:00";
        assertThat(Case.of(toy).assessment().warnings()).anyMatch(warning -> warning.contains("Slip Op. 26-47"));
        assertThat(Case.of(toy + " known=2026-05-07").assessment().warnings())
                .anyMatch(warning -> warning.contains("Slip Op. 26-47"));
        assertThat(Case.of(toy + " known=2026-05-06").assessment().warnings())
                .noneMatch(warning -> warning.contains("Slip Op. 26-47"));
        assertThat(Case.of("8471.30.01 TW 2026-03-15T12:00").assessment().warnings()).as("exempt")
                .noneMatch(warning -> warning.contains("Slip Op. 26-47"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            China, list 4A, before IEEPA        | 6109.10.00 CN 2025-01-15T12:00             | 24%                  | 85 FR 3741
            China, list 4A                      | 6109.10.00 CN 2026-07-24T00:01             | 36.5%                | 91 FR 47318: 16.5 + 7.5 + 12.5
            Vietnam at 12.5%                    | 9503.00.00 VN 2026-07-24T00:01             | 12.5% by 9903.05.84  | 91 FR 47318; note 52
            India at 10%                        | 9503.00.00 IN 2026-07-24T00:01             | 10%                  | 91 FR 47318; note 52
            Hong Kong has its own heading       | 9503.00.00 HK 2026-07-24T00:01             | 12.5%                | note 52
            Britain at 10%                      | 9503.00.00 GB 2026-07-24T00:01             | 10% by 9903.05.81    | note 52
            not among the sixty                 | 9503.00.00 UA 2026-07-24T00:01             | 0%                   | note 52
            Liechtenstein is not either         | 9503.00.00 LI 2026-07-24T00:01             | 0%                   | note 52
            EU up to 10%                        | 9620.00.70 DE 2026-07-24T00:01             | 10% by 9903.05.39    | note 52(k)
            EU, base 17.6%                      | 4202.92.91 DE 2026-07-24T00:01             | 17.6% by 9903.05.38  | note 52(k)
            EU, 17.6 cents a kilogram are 8.8%  | 0207.45.00 DE 2026-07-24T12:00 value=1000 quantity=500kg | 10%    | note 52(k): 88 of 1000
            Taiwan up to 10%                    | 9620.00.70 TW 2026-07-24T00:01             | 10%                  | note 52(k)
            Japan up to 12.5%                   | 9620.00.70 JP 2026-07-24T00:01             | 12.5% by 9903.05.49  | note 52(k)
            Japan, base 13%                     | 9607.19.00 JP 2026-07-24T00:01             | 13% by 9903.05.48    | note 52(k)
            Korea up to 12.5%                   | 9620.00.70 KR 2026-07-24T00:01             | 12.5%                | note 52(k)
            Korea, KORUS claimed                | 4202.92.91 KR 2026-07-24T00:01 spi=KR      | 12.5%                | note 52(k): special, if claimed
            Korea, base 17.6%                   | 4202.92.91 KR 2026-07-24T00:01             | 17.6%                | note 52(k)
            Canada under USMCA                  | 9503.00.00 CA 2026-07-24T00:01 usmca=true  | 0% by 9903.05.93     | note 52(g)
            Canada outside USMCA                | 9503.00.00 CA 2026-07-24T00:01 usmca=false | 10% by 9903.05.29    | note 52(g)
            Russia on top of column 2           | 9503.00.00 RU 2026-07-24T00:01             | 82.5%                | heading 9903.05.66: 70 + 12.5
            a computer is exempt                | 8471.30.01 VN 2026-07-24T00:01             | 0% by 9903.05.86 9903.94.06 | note 52(b); note 33(h)(ii): no car part
            """)
    void forcedLabor(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            with the surcharge        | 3905.12.00 BR 2026-07-21T12:00 | 14%   | Proc. 11012: 4 + 10
            a minute before           | 3905.12.00 BR 2026-07-22T00:00 | 14%   | 91 FR 45516; CSMS 69302472
            both                      | 3905.12.00 BR 2026-07-22T00:01 | 39%   | 91 FR 45516: 4 + 10 + 25
            both, the next day        | 3905.12.00 BR 2026-07-23T12:00 | 39%   | 91 FR 45516
            both, the last minute     | 3905.12.00 BR 2026-07-24T00:00 | 39%   | Proc. 11012
            forced labor beside it    | 3905.12.00 BR 2026-07-24T00:01 | 41.5% | notes 50(a), 52(a): 4 + 25 + 12.5
            coffee is exempt          | 0901.11.00 BR 2026-07-22T00:01 | 301-brazil=0% | note 50(a)(ii)
            """)
    void brazil(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            list of 9903.03.13 before           | 3501.90.20 CA 2026-08-22T00:00 usmca=false | 16%            | note 52: 6 + 10
            list of 9903.03.13                  | 3501.90.20 CA 2026-08-22T00:01 usmca=false | 66%            | Proc. 11047, 11056: 6 + 10 + 50
            the same under USMCA                | 3501.90.20 CA 2026-08-22T00:01 spi=S       | 50%            | note 51: no relief; note 52(g)
            list of 9903.03.14                  | 3926.30.10 CA 2026-08-22T00:01             | 338-canada=50% by 9903.03.14 | Proc. 11048, 11056
            cheese before it joined 9903.03.12  | 0406.10.64 CA 2026-09-15T00:00             | 338-canada=0%  | Proc. 11064
            cheese                              | 0406.10.64 CA 2026-09-15T00:01             | 338-canada=50% by 9903.03.12 | Proc. 11064
            a toy, on the list of 9903.03.14    | 9503.00.00 CA 2026-09-20T12:00 usmca=false | 60%            | Proc. 11048: 0 + 10 + 50
            a tripod is on no list              | 9620.00.70 CA 2026-09-20T12:00 usmca=false | 12.5%          | note 51(b): 2.5 + 10
            other origins pay nothing of it     | 3501.90.20 MO 2026-09-20T12:00             | 6%             | note 51
            """)
    void section338OnGoodsOfCanada(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @Test
    void aMotorcycleThatMayNotBeImportedIsReportedBesideItsDuty() {
        var motorcycle = Case.of("8711.50.00 CA 2026-09-29T00:01").assessment();
        assertThat(motorcycle.prohibitions()).as("Proc. 11063; CSMS 70050970")
                .anySatisfy(ban -> assertThat(ban.toString()).contains("338-BAN", "11063"));
        assertThat(motorcycle.explain()).contains("prohibited");
        assertThat(Case.of("8711.50.00 CA 2026-09-29T00:00").assessment().prohibitions()).isEmpty();
        // What was brought in before and is withdrawn later owes the 50%.
        Case.of("8711.50.00 CA 2026-09-29T00:01").owes("338-canada=50%", "Proc. 11063");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the last day of the third year  | 8541.43.00 VN 2025-02-06T12:00            | 201-solar=14.25% | Proc. 10339
            the fourth year                 | 8541.43.00 VN 2025-02-07T12:00            | 201-solar=14%    | Proc. 10339
            the last day                    | 8541.43.00 VN 2026-02-06T12:00            | 201-solar=14%    | Proc. 10339
            over                            | 8541.43.00 VN 2026-02-07T12:00            | 201-solar=0%     | HTS 2026 Rev 4
            without crystalline cells       | 8541.43.00 VN 2025-06-01T12:00 cspv=false | 201-solar=0%     | note 18
            Canada is out                   | 8541.43.00 CA 2025-06-01T12:00            | 201-solar=0%     | Proc. 10339
            generators with such cells      | 8501.80.10 VN 2025-06-01T12:00            | 201-solar=14%    | footnote of HTS 2025 Rev 9 and 32
            a battery with a panel          | 8507.20.80.10 VN 2025-06-01T12:00 cspv=true | 201-solar=14%  | HTS 8507.20.80.10: of a kind described in 9903.45.25
            batteries mostly have none      | 8507.20.80 VN 2025-06-01T12:00            | 201-solar=0%     | asked, for the line has all lead-acid batteries
            quartz surface, over the quota  | 6810.99.00.20 IN 2026-08-15T12:00         | 201-quartz=50%   | Proc. 11051; note 41
            quartz surface, in the quota    | 6810.99.00.20 IN 2026-08-15T12:00 quota_filled=false | 201-quartz=25% | Proc. 11051; note 41
            quartz surface, a minute before | 6810.99.00.20 IN 2026-08-15T00:00         | 201-quartz=0%    | Proc. 11051
            """)
    void safeguards(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            salt of Russia in place of column 2 | 2501.00.00 RU 2023-01-01T12:00          | 35% by 9903.90.08 | Proc. 10420; note 30(a)-(b)
            steel of Russia                     | 7208.10.30 RU 2023-06-01T12:00          | russia-column2=70% by 9903.90.09 | Proc. 10523; note 30(c)-(d)
            salt of Belarus: plain column 2     | 2501.00.00 BY 2023-06-01T12:00          | 26%               | note 30: products of Russia
            salt of Russia and the surcharge    | 2501.00.00 RU 2026-03-15T12:00          | 45%               | note 2(aa)(i): 35 + 10
            Nicaragua at 0%                     | 9503.00.00 NI 2026-01-02T12:00          | 301-nicaragua=0% by 9903.89.01 | 90 FR 57807; note 29
            Nicaragua in 2027                   | 9503.00.00 NI 2027-01-01T12:00          | 301-nicaragua=10% | 90 FR 57807; note 29
            Spanish olives in the aircraft case | 2005.70.12 ES 2020-06-01T12:00          | 301-eu-lca=25%    | 84 FR 54245; note 21
            suspended                           | 2005.70.12 ES 2021-03-11T12:00          | 301-eu-lca=0%     | 86 FR 36313
            British goods a week earlier        | 0406.90.16 GB 2021-03-04T12:00          | 301-eu-lca=0%     | 86 FR 36313
            EU goods that week                  | 0406.90.16 ES 2021-03-04T12:00          | 301-eu-lca=25%    | 86 FR 36313
            """)
    void olderMeasures(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }
}

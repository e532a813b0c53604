package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.DutyLine;

/** The fentanyl and reciprocal duties on goods of China, Hong Kong and Macau. */
class ChinaIeepaTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the day before the first order       | 2025-02-03T12:00 | 0%   | EO 14195; CSMS 63988468
            fentanyl, first order                | 2025-02-04T12:00 | 10%  | EO 14195; CSMS 63988468
            fentanyl doubled                     | 2025-03-04T12:00 | 20%  | EO 14228; CSMS 64299816
            reciprocal for all                   | 2025-04-05T12:00 | 30%  | EO 14257; CSMS 64649265
            reciprocal of 84%                    | 2025-04-09T12:00 | 104% | EO 14259; CSMS 64687696
            reciprocal of 125%                   | 2025-04-10T12:00 | 145% | EO 14266; CSMS 64701128
            still the peak                       | 2025-05-13T12:00 | 145% | EO 14266; CSMS 64701128
            the truce of Geneva                  | 2025-05-14T12:00 | 30%  | EO 14298; CSMS 65029337
            the truce prolonged                  | 2025-08-12T12:00 | 30%  | EO 14334; CSMS 65894387
            fentanyl halved                      | 2025-11-10T12:00 | 20%  | EO 14357, 14358; CSMS 66749380
            the last day                         | 2026-02-23T12:00 | 20%  | EO 14389; CSMS 67834313
            """)
    void aPlainConsumerGoodOnTheDay(String name, String at, String rate, String source) {
        Case.of("9503.00.00 CN " + at).owes(rate, source);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-04T00:00    | 0%   | CSMS 63988468
            2025-02-04T00:01    | 10%  | CSMS 63988468
            2025-03-04T00:00    | 10%  | CSMS 64299816
            2025-03-04T00:01    | 20%  | CSMS 64299816
            2025-04-05T00:00    | 20%  | CSMS 64649265
            2025-04-05T00:01    | 30%  | CSMS 64649265
            2025-04-09T00:00    | 30%  | CSMS 64687696
            2025-04-09T00:01    | 104% | CSMS 64687696
            2025-04-10T00:00    | 104% | CSMS 64701128
            2025-04-10T00:00:59 | 104% | CSMS 64701128
            2025-04-10T00:01    | 145% | CSMS 64701128
            2025-05-14T00:00    | 145% | CSMS 65029337
            2025-05-14T00:01    | 30%  | CSMS 65029337
            2025-08-12T00:00    | 30%  | CSMS 65894387
            2025-08-12T00:01    | 30%  | CSMS 65894387
            2025-11-10T00:00    | 30%  | CSMS 66749380
            2025-11-10T00:01    | 20%  | CSMS 66749380
            2026-02-23T23:59    | 20%  | CSMS 67834313
            2026-02-24T00:00    | 0%   | CSMS 67834313; CSMS 67844987 for the surcharge from 00:01
            2026-02-24T00:01    | 10%  | CSMS 67844987
            """)
    void eachChangeToTheMinute(String at, String rate, String source) {
        Case.of("9503.00.00 CN " + at).owes(rate, source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-24T00:00 | ieepa=0% | EO 14389; CSMS 67834313
            2026-02-24T00:01 | ieepa=0% | EO 14389; CSMS 67834313
            2026-02-24T12:00 | ieepa=0% | EO 14389; CSMS 67834313
            2026-02-24T00:00 | 122=0%   | Proc. 11012; CSMS 67844987
            2026-02-24T00:01 | 122=10%  | Proc. 11012; CSMS 67844987
            """)
    void betweenIeepaAndTheSurchargeLiesAFreeMinute(String at, String rate, String source) {
        Case.of("9503.00.00 CN " + at).owes(rate, source);
    }

    @Test
    void atTheFreeMinuteNoAdditionalLineIsFiled() {
        List<DutyLine> lines = Case.of("9503.00.00 CN 2026-02-24T00:00").assessment().lines();
        assertThat(lines).extracting(DutyLine::heading).containsExactly("9503.00.00");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HK 2025-02-04T00:01 | 10%  | EO 14195 covers Hong Kong; CSMS 63988468
            HK 2025-04-09T00:01 | 104% | EO 14259; CSMS 64687696
            HK 2025-04-10T00:01 | 145% | EO 14266; CSMS 64701128
            HK 2025-05-14T00:01 | 30%  | CSMS 65029337
            HK 2025-11-10T00:01 | 20%  | CSMS 66749380
            HK 2026-02-24T00:00 | 0%   | CSMS 67834313
            MO 2025-02-04T00:01 | 0%   | Macau is another origin: EO 14195 names China and Hong Kong
            MO 2025-04-05T00:00 | 0%   | CSMS 64649265
            MO 2025-04-05T00:01 | 10%  | CSMS 64649265
            MO 2025-04-09T00:01 | 84%  | CSMS 64687696
            MO 2025-04-10T00:00 | 84%  | CSMS 64701128
            MO 2025-04-10T00:01 | 125% | CSMS 64701128
            MO 2025-05-14T00:01 | 10%  | CSMS 65029337
            MO 2025-11-10T00:01 | 10%  | CSMS 66749380
            MO 2026-02-24T00:00 | 0%   | CSMS 67834313
            """)
    void hongKongIsTreatedAsChinaAndMacauPaysNoFentanylDuty(String originAndTime, String rate, String source) {
        Case.of("9503.00.00 " + originAndTime).owes(rate, source);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            laptop at the peak, list 4B    | 8471.30.01.00 2025-04-15T12:00 | 20%    | CSMS 64724565: 8471 in annex II
            laptop on the first day        | 8471.30.01.00 2025-04-05T00:01 | 20%    | memorandum of 2025-04-11, back to 2025-04-05
            chip at the peak               | 8542.31.00 2025-04-15T12:00    | 70%    | CSMS 64724565; 89 FR 76581: 50% since 2025-01-01
            suitcase at the peak, list 3   | 4202.92.91 2025-04-15T12:00    | 187.6% | note 20(e)-(f); EO 14266: 17.6 + 25 + 20 + 125
            T-shirt at the peak, list 4A   | 6109.10.00 2025-04-15T12:00    | 169%   | note 20(r)-(s); EO 14266: 16.5 + 7.5 + 20 + 125
            X-ray table at the peak, list 1 | 9022.21.00 2025-04-15T12:00   | 170%   | note 20(a)-(b); EO 14266: 25 + 20 + 125
            plastics at the peak, list 2   | 3906.10.00 2025-04-15T12:00    | 176.3% | note 20(c)-(d); EO 14266: 6.3 + 25 + 20 + 125
            T-shirt before IEEPA           | 6109.10.00 2025-01-15T12:00    | 24%    | 85 FR 3741: 16.5 + 7.5
            """)
    void section301AndTheBaseRateComeOnTop(String name, String goodAndTime, String rate, String source) {
        String[] words = goodAndTime.split(" ");
        Case.of(words[0] + " CN " + words[1]).owes(rate, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            fifth of US content at the peak      | 2025-04-15T12:00 us_content_pct=20 | 120% by 9903.01.24 9903.01.63 9903.01.34 | CSMS 64680374: 125% of four fifths; fentanyl on all
            less than a fifth of US content      | 2025-04-15T12:00 us_content_pct=19 | 145% by 9903.01.24 9903.01.63            | EO 14257 s.3(f)
            all of US content                    | 2025-04-15T12:00 us_content_pct=100 | 20%                                      | EO 14257 s.3(f); no such rule in EO 14195
            donation                             | 2025-04-15T12:00 donation=true      | 0% by 9903.01.21 9903.01.30             | 50 USC 1702(b); CSMS 63988468; EO 14257 s.3(b)(i)
            informational materials              | 2025-04-15T12:00 informational=true | 0% by 9903.01.22 9903.01.31             | 50 USC 1702(b); CSMS 63988468; EO 14257 s.3(b)(i)
            baggage of a traveler                | 2025-04-15T12:00 accompanied_baggage=true | 0%                                | notes 2(u), 2(v)(i)
            entry under chapter 98               | 2025-04-15T12:00 chapter98=true     | 0%                                      | notes 2(u), 2(v)(i)
            """)
    void exemptionsOfIeepa(String name, String rest, String owed, String source) {
        Case.of("9503.00.00 CN " + rest).owes(owed, source);
    }

    @Test
    void allThatIeepaChargedIsRefundableAndNothingOfItOwed() {
        var toy = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000").assessment();
        assertThat(toy.dutyAmount().orElseThrow()).isEqualByComparingTo("14500");
        assertThat(toy.refundableAmount()).isEqualByComparingTo("14500");
        assertThat(toy.owedAmount().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void whatSection301ChargedStays() {
        var suitcase = Case.of("4202.92.91 CN 2025-04-15T12:00 value=10000").assessment();
        assertThat(suitcase.dutyAmount().orElseThrow()).isEqualByComparingTo("18760");
        assertThat(suitcase.refundableAmount()).isEqualByComparingTo("14500");
        // 17.6% of base rate and 25% under 9903.88.03
        assertThat(suitcase.owedAmount().orElseThrow()).isEqualByComparingTo("4260");
    }

    @Test
    void beforeTheRulingNothingWasKnownToBeRefundable() {
        var toy = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000 known=2026-02-19").assessment();
        assertThat(toy.refundableAmount()).isZero();
        var after = Case.of("9503.00.00 CN 2025-04-15T12:00 value=10000 known=2026-02-20").assessment();
        assertThat(after.refundableAmount()).isEqualByComparingTo("14500");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            computers before the memorandum, as seen then | 8471.30.01 CN 2025-04-07T12:00 known=2025-04-10 | 30% | EO 14257; EO 14228
            computers before the memorandum, seen now     | 8471.30.01 CN 2025-04-07T12:00                  | 20% | memorandum of 2025-04-11; CSMS 64724565
            coffee the day of EO 14360, as seen before it | 0901.11.00 VN 2025-11-13T12:00 known=2025-11-13 | 20% | EO 14326 annex I
            coffee the day of EO 14360, seen now          | 0901.11.00 VN 2025-11-13T12:00                  | 0%  | EO 14360, signed 2025-11-14; CSMS 66814923
            """)
    void retroactiveActsChangeTheAnswerOnlyForWhoLooksAfterThem(String name, String entry, String rate, String source) {
        Case.of(entry).owes(rate, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            integrated circuits, in since the first day | 8542.31.00 HK 2025-04-05T00:01 | ieepa-reciprocal=0%  | EO 14257 annex II
            natural graphite, before EO 14346           | 2504.10.10 HK 2025-09-08T00:00 | ieepa-reciprocal=10% | EO 14346 s.2(a); CSMS 66151866
            natural graphite, in                        | 2504.10.10 HK 2025-09-08T00:01 | ieepa-reciprocal=0%  | EO 14346 s.2(a); CSMS 66151866
            silicones, before EO 14346                  | 3910.00.00 HK 2025-09-08T00:00 | ieepa-reciprocal=0%  | EO 14257 annex II
            silicones, out                              | 3910.00.00 HK 2025-09-08T00:01 | ieepa-reciprocal=10% | EO 14346 s.2(a); CSMS 66151866
            coffee, before EO 14360                     | 0901.11.00 HK 2025-11-13T00:00 | ieepa-reciprocal=10% | EO 14360; CSMS 66814923
            coffee, in                                  | 0901.11.00 HK 2025-11-13T00:01 | ieepa-reciprocal=0%  | EO 14360; CSMS 66814923
            a toy, never in                             | 9503.00.00 HK 2025-11-13T00:01 | ieepa-reciprocal=10% | EO 14257 annex II
            fuel wood, before the wood duties           | 4401.11.00 HK 2025-10-14T00:00 | ieepa-reciprocal=0%  | EO 14257 annex II
            fuel wood, out                              | 4401.11.00 HK 2025-10-14T00:01 | ieepa-reciprocal=10% | Proc. 10976 cl. 12
            """)
    void annexTwoByItsVersions(String name, String entry, String rate, String source) {
        Case.of(entry).owes(rate, source);
    }
}

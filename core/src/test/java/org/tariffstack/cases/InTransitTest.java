package org.tariffstack.cases;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods on the way when a duty began. */
class InTransitTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            loaded before the first order, entered in time   | 2025-03-06T12:00 loaded=2025-01-31            | 0% by 9903.01.23            | EO 14195; CSMS 63988468, 64299816
            the same, by air: the words are 'or in transit'  | 2025-03-06T12:00 loaded=2025-01-31 mode=air   | 0% by 9903.01.23            | EO 14195; CSMS 63988468
            at the last minute of the window                 | 2025-03-07T00:00 loaded=2025-01-31            | 0%                          | CSMS 63988468: entered before 2025-03-07 00:01
            a minute too late                                | 2025-03-07T00:01 loaded=2025-01-31            | 20%                         | CSMS 63988468
            loaded on the day the fentanyl window shut       | 2025-02-10T12:00 loaded=2025-02-01T00:01      | 10%                         | EO 14195: before 2025-02-01 00:01
            loaded a minute before                           | 2025-02-10T12:00 loaded=2025-02-01T00:00      | 0%                          | EO 14195
            loaded before the reciprocal, at the peak        | 2025-04-15T12:00 loaded=2025-04-04            | 20% by 9903.01.24 9903.01.28 | EO 14257 s.3(a); CSMS 64680374
            the same, last entry day                         | 2025-06-15T12:00 loaded=2025-04-04            | 20% by 9903.01.24 9903.01.28 | CSMS 65201773
            the last minute of the last entry day            | 2025-06-15T23:59 loaded=2025-04-04            | 20%                         | CSMS 65201773
            the same, a day late                             | 2025-06-16T12:00 loaded=2025-04-04            | 30% by 9903.01.24 9903.01.25 | CSMS 65201773
            between the two earlier last days                | 2025-05-27T12:00 loaded=2025-04-04            | 20%                         | CSMS 65201773
            the same, by air                                 | 2025-04-15T12:00 loaded=2025-04-04 mode=air   | 145%                        | EO 14257 s.3(a): on a vessel
            the same, by rail                                | 2025-04-15T12:00 loaded=2025-04-04 mode=rail  | 145%                        | EO 14257 s.3(a): on a vessel
            loaded before the 84%, entered that day          | 2025-04-09T12:00 loaded=2025-04-07            | 30% by 9903.01.24 9903.01.25 | CSMS 64680374, 65201773
            loaded under the 10%, entered under the 125%     | 2025-04-12T12:00 loaded=2025-04-07            | 30% by 9903.01.24 9903.01.25 | EO 14266 s.3(a); CSMS 65201773
            loaded on the last minute before the 125%        | 2025-04-12T12:00 loaded=2025-04-10T00:00      | 30%                         | EO 14266 s.3(a)
            loaded as the 125% began                         | 2025-04-12T12:00 loaded=2025-04-10T00:01      | 145%                        | EO 14266 s.3(a)
            loaded under the 10%, by air                     | 2025-04-12T12:00 loaded=2025-04-07 mode=air   | 145%                        | EO 14266 s.3(a): on a vessel
            loaded before the surcharge                      | 2026-02-27T12:00 loaded=2026-02-23            | 0% by 9903.03.02            | Proc. 11012; note 2(aa)
            the same, a minute too late                      | 2026-02-28T00:01 loaded=2026-02-23            | 10%                         | Proc. 11012; note 2(aa)
            """)
    void aPlainConsumerGoodOfChina(String name, String rest, String owed, String source) {
        Case.of("9503.00.00 CN " + rest).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Germany, afloat on 2025-08-07               | DE 2025-09-15T12:00 loaded=2025-08-06          | 10% by 9903.01.25 | EO 14326 s.2(a); CSMS 65829726
            Germany, the last minute of the window      | DE 2025-10-05T00:00 loaded=2025-08-06          | 10%               | CSMS 65829726
            Germany, past the window                    | DE 2025-10-05T00:01 loaded=2025-08-06          | 15%               | CSMS 65829726
            Germany, in the air on 2025-08-07           | DE 2025-08-08T12:00 loaded=2025-08-06 mode=air | 15%               | EO 14326 s.2(a): on a vessel
            Japan, afloat on 2025-08-07                 | JP 2025-09-20T12:00 loaded=2025-08-06          | 10% by 9903.01.25 | EO 14326 s.2(a); CSMS 66242844
            Vietnam, afloat on 2025-08-07               | VN 2025-08-20T12:00 loaded=2025-08-06          | 10% by 9903.01.25 | EO 14326 s.2(a); CSMS 65829726
            Brazil, afloat on 2025-08-06                | BR 2025-10-04T12:00 loaded=2025-08-05          | ieepa-brazil=0%   | EO 14323 s.2(a); CSMS 65807735
            Brazil, past the window                     | BR 2025-10-05T00:01 loaded=2025-08-05          | ieepa-brazil=40%  | EO 14323 s.2(a); CSMS 65807735
            India, afloat on 2025-08-27                 | IN 2025-09-16T12:00 loaded=2025-08-26          | ieepa-india=0%    | EO 14329 s.2(b); CSMS 66027027
            India, past the window                      | IN 2025-09-17T00:01 loaded=2025-08-26          | ieepa-india=25%   | EO 14329 s.2(b); CSMS 66027027
            Brazil 2026, on the way                     | BR 2026-07-28T12:00 loaded=2026-07-21          | 301-brazil=0%     | 91 FR 45516; heading 9903.05.02
            Brazil 2026, too late                       | BR 2026-07-29T00:01 loaded=2026-07-21          | 301-brazil=25%    | 91 FR 45516; heading 9903.05.02
            Vietnam and forced labor, on the way        | VN 2026-07-27T12:00 loaded=2026-07-23          | 0% by 9903.05.85  | heading 9903.05.85
            Vietnam and forced labor, too late          | VN 2026-07-28T00:01 loaded=2026-07-23          | 12.5%             | heading 9903.05.85
            """)
    void aPlainConsumerGoodOfOtherCountries(String name, String rest, String owed, String source) {
        Case.of("9503.00.00 " + rest).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            exported before the rise, entered in time | 2019-06-14T12:00 exported=2019-05-09 | 301-china=10% by 9903.88.09 | 84 FR 21892, 26930; note 20(l)
            the last minute                           | 2019-06-14T23:59 exported=2019-05-09 | 301-china=10%               | 84 FR 26930
            entered too late                          | 2019-06-15T00:00 exported=2019-05-09 | 301-china=25% by 9903.88.03 | 84 FR 26930
            exported too late                         | 2019-06-14T12:00 exported=2019-05-10 | 301-china=25% by 9903.88.03 | 84 FR 21892
            loaded before, export day not stated      | 2019-06-14T12:00 loaded=2019-05-08   | 301-china=10%               | loaded goods are exported goods
            """)
    void listThreeWhenItRoseIn2019(String name, String rest, String owed, String source) {
        Case.of("4202.92.91 CN " + rest).owes(owed, source);
    }
}

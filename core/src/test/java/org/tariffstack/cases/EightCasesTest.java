package org.tariffstack.cases;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases that docs/architecture.md works on paper, step by step; (h) is of the book of China. */
class EightCasesTest {

    @ParameterizedTest(name = "({0}) {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a | 9406.20.00 CN 2025-03-20T12:00 steel_pct=60                     | 62.9% | 2.9 + 25 + 20 + 25 x 0.6; Proc. 10896
            a | 9406.20.00 CN 2025-06-10T12:00 steel_pct=60                     | 81.9% | 2.9 + 25 + 20 + 50 x 0.6 + 10 x 0.4; Proc. 10947, note 2(v)(vi)
            a | 9406.20.00 CN 2026-03-15T12:00 steel_pct=60                     | 61.9% | 2.9 + 25 + 50 x 0.6 + 10 x 0.4; note 2(aa)(v)
            a | 9406.20.00 CN 2026-05-01T12:00 steel_pct=60                     | 52.9% | 2.9 + 25 + 25 on the full value; Proc. 11021, 9903.03.06
            b | 2204.21.50 FR 2025-09-01T12:00 value=10000 quantity=2000liter   | 15%   | 126 of base, brought up to 1,500; EO 14326 s.2(c)
            b | 2204.21.50 FR 2025-09-01T12:00 value=5000 quantity=20000liter   | 25.2% | base 1,260 of 5,000 is above 15%; EO 14326 s.2(c)
            c | 7208.10.15 CA 2025-06-03T12:00                                  | 25%   | the Canada duty goes first; EO 14289 s.3(a)(ii)
            c | 7208.10.15 CA 2025-06-03T12:00 usmca=true                       | 25%   | no Canada duty, so steel at 25%; EO 14289 s.3, CSMS 65054270
            c | 7208.10.15 CA 2025-06-03T12:00 known=2025-04-01                 | 50%   | before the order of 2025-04-29 both were owed
            c | 7208.10.15 CA 2025-06-04T00:00                                  | 25%   | Proc. 10947 begins at 00:01
            c | 7208.10.15 CA 2025-06-04T00:01                                  | 50%   | steel goes first, at 50%; Proc. 10947
            d | 9503.00.00 CN 2025-04-15T12:00                                  | 145%  | EO 14228, EO 14266; loading date unknown
            d | 9503.00.00 CN 2025-04-15T12:00 loaded=2025-04-07                | 30%   | EO 14266 s.3(a)
            d | 9503.00.00 CN 2025-04-15T12:00 loaded=2025-04-04                | 20%   | EO 14257 s.3(a)
            e | 3926.90.99 JP 2025-08-15T12:00 loaded=2025-08-10                | 15%   | EO 14345: 5.3 brought up to 15, back to 2025-08-07
            e | 3926.90.99 JP 2025-08-15T12:00 loaded=2025-08-10 known=2025-08-20 | 20.3% | EO 14326: 5.3 + 15
            f | 9406.20.00 GB 2026-05-10T12:00 uk_metal_pct=96                  | 17.9% | 2.9 + 15, no surcharge; note 16(d), 2(aa)(v)(1)
            f | 9406.20.00 GB 2026-05-10T12:00 uk_metal_pct=94                  | 27.9% | 2.9 + 25; note 16(c), (d)
            f | 9406.20.00 GB 2026-05-10T12:00 uk_metal_pct=96 metal_weight_pct=10 | 12.9% | 9903.82.03 goes before .05 and lifts no surcharge: 2.9 + 10
            g | 8421.21.00.00 CN 2025-06-15T12:00 loaded=2025-06-01             | 55%   | 25 + 20 + 10; note 20(a)-(b), EO 14228, EO 14298
            g | 8421.21.00.00 CN 2025-06-15T12:00 loaded=2025-06-01 claims=9903.88.69 | 30% | note 20(vvv): the described product is excluded
            """)
    void comesOutAsOnPaper(String letter, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }
}

package org.tariffstack.cases;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leather and footwear of Japan, dearer since 1986 by heading 9903.41.05 and 9903.41.10 of the HTSUS. */
class JapanLeatherTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            bovine leather               | 4107.11.80 JP 2025-01-15T12:00                       | 301-japan=40% by 9903.41.05 | heading 9903.41.05; note 3: on top of other duties
            of another country           | 4107.11.80 IT 2025-01-15T12:00                       | 301-japan=0%                | "articles the product of Japan"
            goat leather, dyed           | 4113.10.30 JP 2025-01-15T12:00                       | 301-japan=40% by 9903.41.05 | goat, kid, sheep and lamb leather: dyed, colored, stamped or embossed
            goat leather, plain          | 4113.10.30 JP 2025-01-15T12:00 leather_dyed=false    | 301-japan=0%                | the same
            wet blue                     | 4105.10.10 JP 2025-01-15T12:00                       | 301-japan=0%                | asked, for it is mostly not dyed yet
            wet blue that is dyed        | 4105.10.10 JP 2025-01-15T12:00 leather_dyed=true     | 301-japan=40%               | heading 9903.41.05
            of swine                     | 4113.20.00 JP 2025-01-15T12:00                       | 301-japan=0%                | not named
            leather shoes                | 6403.51.60 JP 2025-01-15T12:00                       | 48.5% by 9903.41.10         | 8.5% and 40% by note 3
            slip-ons for indoors         | 6403.51.60 JP 2025-01-15T12:00 slip_on_footwear=true | 8.5%                        | the heading's exception (a)
            golf shoes                   | 6403.19.30 JP 2025-01-15T12:00                       | 301-japan=0%                | the heading's exception (b)
            with the deal of 2025        | 6403.51.60 JP 2025-10-15T12:00                       | 55% by 9903.41.10 9903.02.73 | 40% and a base of 8.5% brought up to 15%
            """)
    void duties(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }
}

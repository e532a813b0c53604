package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Reason;

/** Column 1 special: a claim is checked against the line, the country and the date. */
class PreferencesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            no claim                         | 6109.10.00 CA 2025-06-01T12:00                     | 16.5% | HTSUS 6109.10.00
            USMCA, Canada                    | 6109.10.00 CA 2025-06-01T12:00 spi=S               | 0%    | general note 11
            USMCA, Mexico                    | 6109.10.00 MX 2025-06-01T12:00 spi=S               | 0%    | general note 11
            Korea                            | 6109.10.00 KR 2025-06-01T12:00 spi=KR              | 0%    | general note 33
            Australia                        | 6109.10.00 AU 2025-06-01T12:00 spi=AU              | 0%    | general note 28
            CAFTA-DR                         | 6109.10.00 SV 2025-06-01T12:00 spi=P               | 0%    | general note 29
            Jordan                           | 6109.10.00 JO 2025-06-01T12:00 spi=JO              | 0%    | general note 18
            Jordan keeps a rate on wine      | 2204.21.20 JO 2025-06-01T12:00 spi=JO value=1000 quantity=100liter | 0.88% | HTSUS 2204.21.20: 8.8 cents a liter
            wine without the claim           | 2204.21.20 JO 2025-06-01T12:00 value=1000 quantity=100liter | 1.98% | HTSUS 2204.21.20: 19.8 cents a liter
            Caribbean at a reduced rate      | 4202.92.91 BB 2025-06-01T12:00 spi=E               | 16.6% | HTSUS 4202.92.91: 16.6% (E)
            Korea, the stage of 2025         | 0201.10.50 KR 2025-12-31T23:59 spi=KR              | 1.7%  | HTSUS 2025: 1.7% (KR)
            Korea, the last stage            | 0201.10.50 KR 2026-01-01T00:00 spi=KR              | 0%    | HTSUS 2026: Free (KR)
            Japan, the stage of 2025         | 1704.10.00 JP 2025-12-31T23:59 spi=JP              | 1.6%  | HTSUS 2025: 1.6% (JP)
            Japan, the stage of 2026         | 1704.10.00 JP 2026-01-01T00:00 spi=JP              | 1.2%  | HTSUS 2026: 1.2% (JP)
            AGOA before it lapsed            | 4202.92.91 KE 2025-09-30T23:59 spi=D               | 0%    | 19 USC 2466b
            AGOA in the gap, seen now        | 4202.92.91 KE 2025-10-01T00:00 spi=D               | 0%    | H.R. 7148; CSMS 67647279
            AGOA, the last day renewed       | 4202.92.91 KE 2026-12-31T23:59 spi=D               | 0%    | H.R. 7148: through 2026-12-31
            Nepal                            | 4202.92.91 NP 2025-12-31T23:59 spi=NP              | 0%    | 19 USC 4454
            """)
    void aClaimThatFitsIsPaidAtItsRate(String name, String entry, String base, String source) {
        Case paid = Case.of(entry);
        paid.owes("base=" + base, source);
        assertThat(paid.assessment().declined()).as(source)
                .noneMatch(reason -> reason.kind() == Reason.Kind.PREFERENCE_NOT_OPEN);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Korea's symbol for Japan         | 6109.10.00 JP 2025-06-01T12:00 spi=KR                  | 16.5% | not open to goods of JP       | general note 33
            GSP has lapsed                   | 4202.92.91 TH 2025-06-01T12:00 spi=A                   | 17.6% | nothing is granted at that time | 19 USC 2465: to 2020-12-31
            GSP for the least developed      | 0101.30.00 BD 2025-06-01T12:00 spi=A+                  | 6.8%  | not open to goods of BD       | 19 USC 2465
            AGOA in the gap, seen then       | 4202.92.91 KE 2025-10-15T12:00 spi=D known=2026-02-02  | 17.6% | not in force                  | 19 USC 2466b: through 2025-09-30
            AGOA after 2026                  | 4202.92.91 KE 2027-01-01T00:00 spi=D                   | 17.6% | not in force                  | H.R. 7148
            AGOA for Uganda                  | 4202.92.91 UG 2025-06-01T12:00 spi=D                   | 17.6% | not open to goods of UG       | out since 2024-01-01
            AGOA on a shirt                  | 6109.10.00 KE 2025-06-01T12:00 spi=D                   | 16.5% | prints no rate                | HTSUS 6109.10.00
            Nepal after 2025                 | 4202.92.91 NP 2026-01-01T00:00 spi=NP                  | 17.6% | not in force                  | 19 USC 4454
            USMCA before it began            | 6109.10.00 CA 2020-06-30T12:00 spi=S                   | 16.5% | not in force                  | 19 USC 4531
            Australian beef over the quota   | 0201.10.50 AU 2025-06-01T12:00 spi=AU                  | 26.4% | 9822.04.01                    | HTSUS 0201.10.50
            Beef of Panama                   | 0201.10.50 PA 2025-06-01T12:00 spi=PA                  | 26.4% | 9919.02.01                    | HTSUS 0201.10.50
            Russia pays column 2             | 6109.10.00 RU 2025-06-01T12:00 spi=A                   | 90%   | pay column 2                  | general note 3(b)
            """)
    void aClaimThatDoesNotFitIsDeclinedAndTheGeneralRateCharged(String name, String entry, String base, String why,
            String source) {
        Case charged = Case.of(entry);
        charged.owes("base=" + base, source);
        assertThat(charged.assessment().declined()).as(source)
                .filteredOn(reason -> reason.kind() == Reason.Kind.PREFERENCE_NOT_OPEN).singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains(why));
    }

    @Test
    void qualifyingWithoutClaimingLeavesTheGeneralRate() {
        Case.of("6109.10.00 CA 2025-09-01T12:00 usmca=true").owes("16.5%", "EO 14231: qualifying goods; general note 11: a claim");
    }
}

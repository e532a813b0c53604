package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small shipments, mail, goods assembled or repaired abroad, and lines that a list takes in only in part. */
class SmallAndSpecialEntriesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            China, closed on the first day          | CN 2025-02-04T12:00 value=500 | 10%  | EO 14195; CSMS 63988468
            China, given back                       | CN 2025-02-06T12:00 value=500 | 0%   | EO 14200
            China, to the last minute               | CN 2025-05-02T00:00 value=500 | 0%   | EO 14256; CSMS 64792502
            China, closed for good                  | CN 2025-05-02T00:01 value=500 | 145% | EO 14256; CSMS 64792502
            Hong Kong likewise                      | HK 2025-05-02T00:01 value=500 | 145% | EO 14256
            Macau stays open                        | MO 2025-05-02T00:01 value=500 | 0%   | EO 14256 names China and Hong Kong
            Germany, open to the limit              | DE 2025-08-29T00:00 value=800 | 0%   | 19 USC 1321(a)(2)(C)
            Germany, above the limit                | DE 2025-08-29T00:00 value=800.01 | 15% | 19 USC 1321(a)(2)(C)
            Germany, closed                         | DE 2025-08-29T00:01 value=500 | 15%  | EO 14324
            Germany, still closed after the judgment | DE 2026-03-15T12:00 value=500 | 10% | EO 14388
            """)
    void aSmallShipment(String name, String rest, String owed, String source) {
        Case.of("9503.00.00 " + rest + " de_minimis=true").owes(owed, source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            China, 120% or $100, as the carrier chose | CN 2025-05-03T12:00 | EO 14266 s.4
            China, 54% or $100                        | CN 2025-06-03T12:00 | EO 14298 s.4
            all, the IEEPA rate or a sum a parcel     | DE 2025-09-03T12:00 | EO 14324 s.3(b)
            """)
    void mailWhoseDutyTheCarrierChoosesIsUnresolved(String name, String rest, String source) {
        var parcel = Case.of("9503.00.00 " + rest + " value=500 postal=true").assessment();
        assertThat(parcel.dutyAmount()).as(source).isEmpty();
        assertThat(parcel.lines()).as(source).anySatisfy(line -> assertThat(line.unresolved()).isPresent());
    }

    @Test
    void mailUnderTheSurchargePaysItsRate() {
        Case.of("9503.00.00 DE 2026-03-15T12:00 value=500 postal=true").owes("10%", "EO 14388 s.3(b)");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            assembled abroad, 40% US parts | 9503.00.00 CN 2025-07-15T12:00 chapter98=true us_components_pct=40  | ieepa=18% | notes 2(u), 2(v)(i): 30% of the value less US components
            repaired abroad, work of 10%   | 9503.00.00 CN 2025-07-15T12:00 chapter98=true exported_value_pct=90 | ieepa=3%  | notes 2(u), 2(v)(i): 30% of the value of the work
            list 3 good, work of 10%       | 4202.92.91 CN 2025-01-15T12:00 chapter98=true exported_value_pct=90 | 301-china=2.5% | note 20(e)
            US goods returned              | 9801.00.10 CN 2025-07-15T12:00                                      | 0%        | notes 2(u), 2(v)(i)
            the surcharge, 40% US parts    | 9503.00.00 VN 2026-03-15T12:00 chapter98=true us_components_pct=40  | 122=6%    | note 2(aa)(i)
            """)
    void chapter98(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            modem, in list 3                     | 8517.62.00.10 CN 2025-07-15T12:00 | 301-china=25% by 9903.88.04  | note 20(g); note 20(s)(ii)
            other apparatus, in list 4A          | 8517.62.00.90 CN 2025-07-15T12:00 | 301-china=7.5% by 9903.88.15 | note 20(s)(ii)
            eight digits only: the higher, asked | 8517.62.00 CN 2025-07-15T12:00    | 301-china=25% by 9903.88.04  | note 20(g)
            """)
    void aLineThatTwoListsShare(String name, String entry, String owed, String source) {
        Case shared = Case.of(entry);
        shared.owes(owed, source);
        assertThat(shared.assessment().questions().stream().anyMatch(question -> question.fact().equals("hts")))
                .isEqualTo(entry.startsWith("8517.62.00 "));
    }

    @Test
    void aDescribedArticleOfTheFarmListMustBeOne() {
        Case.of("0805.90.01 VN 2025-11-20T12:00").owes("20.8%", "note 2(v)(iii)(b): etrogs only; 0.8 + 20");
        Case.of("0805.90.01 VN 2025-11-20T12:00 particular_article=true").owes("0.8%", "EO 14360; heading 9903.02.78");
    }

    @Test
    void aCivilAircraftPartOfAPartnerMustBeCertified() {
        Case.of("8802.40.01 GB 2025-07-15T12:00").owes("10%", "EO 14257");
        Case.of("8802.40.01 GB 2025-07-15T12:00 civil_aircraft=true").owes("0% by 9903.96.01", "90 FR 27851");
        Case.of("8802.40.01 GB 2025-06-30T00:00 civil_aircraft=true").owes("10%", "90 FR 27851");
    }
}

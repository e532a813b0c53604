package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small shipments, mail, goods assembled or repaired abroad, and lines that a list takes in only in part. */
class SmallAndSpecialEntriesTest {

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
}

package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law as understood now, and as it was known on a day. */
class TwoClocksTest {

    /**
     * A retroactive act: who looked the day before it was made saw other law than now in the whole of its window, and
     * the same law just before the window.
     */
    @ParameterizedTest(name = "{0}: {5} became {6}")
    @CsvSource(delimiter = '|', textBlock = """
            laptops                  | 8471.30.01 CN | 2025-04-05T00:01 | 2025-04-09T00:00 | 2025-04-11 | 30%   | 20% | memorandum of 2025-04-11; CSMS 64724565
            Japan                    | 9620.00.70 JP | 2025-08-07T00:01 | 2025-09-15T23:59 | 2025-09-04 | 17.5% | 15% | EO 14345; 90 FR 44638
            EU, natural resources    | 4501.10.00 PT | 2025-09-01T00:01 | 2025-09-24T23:59 | 2025-09-25 | 15%   | 0%  | FR doc 2025-18660; CSMS 66336270
            EU, aircraft             | 8802.40.01 FR civil_aircraft=true | 2025-09-01T00:01 | 2025-09-24T23:59 | 2025-09-25 | ieepa=15% | ieepa=0% | FR doc 2025-18660
            farm goods               | 0901.11.00 VN | 2025-11-13T00:01 | 2025-11-13T23:59 | 2025-11-14 | 20%   | 0%  | EO 14360; CSMS 66814923
            farm goods of Brazil     | 0901.11.00 BR | 2025-11-13T00:01 | 2025-11-19T23:59 | 2025-11-20 | 40%   | 0%  | EO 14361; CSMS 66871909
            Korea                    | 9620.00.70 KR | 2025-11-14T00:01 | 2025-12-03T23:59 | 2025-12-04 | 17.5% | 15% | 90 FR 55964
            Korea, aircraft          | 8802.40.01 KR civil_aircraft=true | 2025-11-14T00:01 | 2025-12-03T23:59 | 2025-12-04 | ieepa=15% | ieepa=0% | 90 FR 55964
            Switzerland              | 9503.00.00 CH | 2025-11-14T00:01 | 2025-12-17T23:59 | 2025-12-18 | 39%   | 15% | 90 FR 59281
            Liechtenstein            | 9620.00.70 LI | 2025-11-14T00:01 | 2025-12-17T23:59 | 2025-12-18 | 17.5% | 15% | 90 FR 59281
            mail of Switzerland      | 9503.00.00 CH value=500 postal=true postal_method=value | 2025-11-14T00:01 | 2025-12-17T23:59 | 2025-12-18 | 39% | 15% | 90 FR 59281
            AGOA renewed             | 4202.92.91 KE spi=D | 2025-10-01T00:00 | 2026-02-02T23:59 | 2026-02-03 | base=17.6% | base=0% | H.R. 7148; CSMS 67647279
            goods under way, a later last day | 9503.00.00 GB loaded=2025-04-04T00:00 | 2025-05-28T00:01 | 2025-05-29T23:59 | 2025-05-30 | 10% | 0% | CSMS 65201773
            solar machinery          | 8486.10.00.00 CN claims=9903.88.70 | 2024-01-01T00:00 | 2024-09-17T23:59 | 2024-09-18 | 301-china=25% | 301-china=0% | 89 FR 76581
            chassis, for three days  | 8716.39.00.90 CN | 2025-11-10T00:01 | 2025-11-12T23:59 | 2025-11-13 | 301-china-maritime=100% | 301-china-maritime=0% | 90 FR 50947
            """)
    void theClocksDifferInTheWholeWindowOfARetroactiveAct(String name, String goods, String from, String last, String act,
            String before, String by, String source) {
        String dayBefore = " known=" + LocalDate.parse(act).minusDays(1);
        for (String at : List.of(from, last)) {
            Case.of(at(goods, at) + dayBefore).owes(before, source);
            Case.of(at(goods, at) + " known=" + act).owes(by, source);
            Case.of(at(goods, at)).owes(by, source);
        }
        if (!name.startsWith("chassis")) {
            String earlier = at(goods, LocalDateTime.parse(from).minusMinutes(1).toString());
            assertThat(Case.of(earlier + dayBefore).assessment().dutyAmount()).as(source)
                    .isEqualTo(Case.of(earlier).assessment().dutyAmount());
        }
    }

    /** Words as {@link Case} reads them: the time stands after the code and the origin. */
    private static String at(String goods, String time) {
        String[] words = goods.split(" ", 3);
        return words[0] + " " + words[1] + " " + time + (words.length > 2 ? " " + words[2] : "");
    }
}

package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law as understood now, and as it was known on a day. */
class TwoClocksTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            China at the peak, before fentanyl was doubled   | 9503.00.00 CN 2025-04-15T12:00 known=2025-03-02 | 10%   | EO 14195; EO 14228 is of 2025-03-03
            China at the peak, before EO 14257               | 9503.00.00 CN 2025-04-15T12:00 known=2025-04-01 | 20%   | EO 14228
            China at the peak, after EO 14257                | 9503.00.00 CN 2025-04-15T12:00 known=2025-04-07 | 54%   | EO 14257 annex I: 34%
            China at the peak, after EO 14259                | 9503.00.00 CN 2025-04-15T12:00 known=2025-04-08 | 104%  | EO 14259: 84%
            China at the peak, after EO 14266                | 9503.00.00 CN 2025-04-15T12:00 known=2025-04-09 | 145%  | EO 14266: 125%
            China in the truce, before it was made           | 9503.00.00 CN 2025-06-01T12:00 known=2025-05-11 | 145%  | EO 14298 is of 2025-05-12
            China in the truce, after                        | 9503.00.00 CN 2025-06-01T12:00 known=2025-05-12 | 30%   | EO 14298
            China in winter, before EO 14357 and 14358       | 9503.00.00 CN 2025-12-01T12:00 known=2025-11-03 | 54%   | EO 14228: 20%; EO 14334: 34% again from 2025-11-10
            China in winter, after them                      | 9503.00.00 CN 2025-12-01T12:00 known=2025-11-04 | 20%   | EO 14357, 14358
            China after the end, before the judgment         | 9503.00.00 CN 2026-03-15T12:00 known=2026-02-19 | 20%   | EO 14389 is of 2026-02-20
            Vietnam after the end, before the judgment       | 9503.00.00 VN 2026-03-15T12:00 known=2026-02-19 | 20%   | EO 14326 annex I
            Vietnam in one day's rates, before the pause     | 9503.00.00 VN 2025-05-01T12:00 known=2025-04-08 | 46%   | EO 14257 annex I
            Vietnam in one day's rates, after the pause      | 9503.00.00 VN 2025-05-01T12:00 known=2025-04-09 | 10%   | EO 14266
            Canada in August, before EO 14325                | 9503.00.00 CA 2025-08-15T12:00 known=2025-07-30 | 25%   | EO 14325 is of 2025-07-31
            India in February, before EO 14384               | 9503.00.00 IN 2026-02-10T12:00 known=2026-02-05 | 50%   | EO 14384 is of 2026-02-06
            laptop, before the memorandum                    | 8471.30.01 CN 2025-04-06T12:00 known=2025-04-10 | 30%   | memorandum of 2025-04-11
            laptop, after it                                 | 8471.30.01 CN 2025-04-06T12:00 known=2025-04-11 | 20%   | memorandum of 2025-04-11
            Japan, the day before EO 14345                   | 9620.00.70 JP 2025-08-20T12:00 known=2025-09-03 | 17.5% | EO 14345 is of 2025-09-04
            Japan, the day of EO 14345                       | 9620.00.70 JP 2025-08-20T12:00 known=2025-09-04 | 15%   | EO 14345, back to 2025-08-07
            Switzerland, the day before the notice           | 9503.00.00 CH 2025-11-20T12:00 known=2025-12-17 | 39%   | 90 FR 59281 is of 2025-12-18
            Switzerland, the day of the notice               | 9503.00.00 CH 2025-11-20T12:00 known=2025-12-18 | 15%   | 90 FR 59281
            list 3 in May 2019, before the rise was ordered  | 4202.92.91 CN 2019-05-20T12:00 known=2019-05-08 | 27.6% | 84 FR 20459 is of 2019-05-09
            electric car, before the review was concluded    | 8703.80.00 CN 2024-10-01T12:00 known=2024-09-17 | 27.5% | 89 FR 76581 is of 2024-09-18
            """)
    void whoLooksOnADaySeesTheLawOfThatDay(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            China in August, seen in June           | 9503.00.00 CN 2025-08-12T00:01 known=2025-06-01 | 54% | EO 14298: 24 points suspended for 90 days
            the minute before                       | 9503.00.00 CN 2025-08-12T00:00 known=2025-06-01 | 30% | EO 14298
            China in August, seen in August         | 9503.00.00 CN 2025-08-12T00:01 known=2025-08-12 | 30% | EO 14334 of 2025-08-11
            China in November, seen in September    | 9503.00.00 CN 2025-11-10T00:01 known=2025-09-01 | 54% | EO 14334: suspended to 2025-11-10
            China in November 2026, seen before     | 9503.00.00 CN 2026-11-10T00:01 known=2025-12-01 | 44% | EO 14357: 10%; EO 14358: suspended to 2026-11-10
            Vietnam after 90 days, seen in June     | 9503.00.00 VN 2025-07-10T12:00 known=2025-06-01 | 46% | EO 14266: suspended to 2025-07-09
            Vietnam after 90 days, seen in July     | 9503.00.00 VN 2025-07-10T12:00 known=2025-07-08 | 10% | order of 2025-07-07
            Vietnam in August, seen in July         | 9503.00.00 VN 2025-08-03T12:00 known=2025-07-20 | 46% | order of 2025-07-07: suspended to 2025-08-01
            Canada, before it was put off           | 9503.00.00 CA 2025-02-05T12:00 known=2025-02-02 | 25% | EO 14193: from 2025-02-04
            Canada, after it was put off            | 9503.00.00 CA 2025-02-05T12:00 known=2025-02-03 | 0%  | EO 14197
            Mexico, before it was put off           | 9503.00.00 MX 2025-02-05T12:00 known=2025-02-02 | 25% | EO 14194: from 2025-02-04
            """)
    void aSuspensionEndsForWhoDoesNotYetKnowThatItIsProlonged(String name, String entry, String owed, String source) {
        Case.of(entry).owes(owed, source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            9503.00.00 CN 2025-04-15T12:00 | 145% | EO 14266
            9503.00.00 VN 2025-09-01T12:00 | 20%  | EO 14326
            9503.00.00 GB 2025-06-01T12:00 | 10%  | EO 14257
            4202.92.91 CN 2025-01-15T12:00 | 42.6% | 84 FR 20459
            """)
    void whereNothingWasRetroactiveTheClocksAgree(String entry, String owed, String source) {
        String day = entry.split(" ")[2].substring(0, 10);
        Case.of(entry).owes(owed, source);
        Case.of(entry + " known=" + day).owes(owed, source);
    }

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

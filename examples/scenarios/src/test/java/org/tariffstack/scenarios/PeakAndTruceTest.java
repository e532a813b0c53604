package org.tariffstack.scenarios;

import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;

/**
 * The peak and the truce of 2025, seen from the water.
 *
 * <p>An importer has containers of wooden bedroom furniture under way from China when the duties of 2025 climb to 145%
 * on 2025-04-10 and fall to 30% on 2025-05-14. List 3 of section 301 comes on top. What a container owes hangs on when
 * it was loaded, on what, and on the minute at which it is entered.
 *
 * <pre>
 * 9403.50.90, column 1    Free                                      HTSUS 2025
 * section 301, list 3      25%  since 2019-05-10T00:01              84 FR 20459
 * fentanyl, China          10%  2025-02-04T00:01 to 03-04T00:01     EO 14195 (90 FR 9121)
 *                          20%  2025-03-04T00:01 to 11-10T00:01     EO 14228 (90 FR 11463)
 *                          10%  since 2025-11-10T00:01              EO 14357
 * reciprocal               10%  2025-04-05T00:01 to 04-09T00:01     EO 14257 (90 FR 15041)
 *                          84%  2025-04-09T00:01 to 04-10T00:01     EO 14259 (90 FR 15509)
 *                         125%  2025-04-10T00:01 to 05-14T00:01     EO 14266 (90 FR 15625)
 *                          10%  since 2025-05-14T00:01              EO 14298
 * all IEEPA duties        end   2026-02-24T00:00                    EO 14389
 * </pre>
 *
 * <p>Goods withdrawn from a warehouse are another story.
 *
 * <p><b>To make it yours</b>, change {@link #container}: the code, the origin, the value; then the law above, and the
 * sums beside each date.
 *
 * <pre>{@code
 * mvn -q -B -pl examples/scenarios -am test -Dtest=PeakAndTruceTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class PeakAndTruceTest {
    /** A container worth 40,000 dollars, nothing in it of the United States. */
    private static Entry.Builder container(String entered) {
        return Entry.builder().hts("9403.50.90").origin("CN").entered(entered).value("40000", "USD");
    }

    private static Entry.Builder byShip(String loaded, String entered) {
        return container(entered).loaded(loaded).facts("mode=vessel;us_content_pct=0");
    }

    private static Entry.Builder byAir(String loaded, String entered) {
        return container(entered).loaded(loaded).facts("mode=air;us_content_pct=0");
    }

    /** Each change and the minute before it. What flies arrives on the day on which it is loaded. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-04T00:00 | 0% + 25%              | 84 FR 20459
            2025-02-04T00:01 | 0% + 25% + 10%        | EO 14195
            2025-03-04T00:00 | 0% + 25% + 10%        | EO 14195
            2025-03-04T00:01 | 0% + 25% + 20%        | EO 14228; CSMS 64299816
            2025-04-05T00:00 | 0% + 25% + 20%        | EO 14228
            2025-04-05T00:01 | 0% + 25% + 20% + 10%  | EO 14257; CSMS 64649265
            2025-04-09T00:00 | 0% + 25% + 20% + 10%  | EO 14257
            2025-04-09T00:01 | 0% + 25% + 20% + 84%  | EO 14259; CSMS 64687696
            2025-04-10T00:00 | 0% + 25% + 20% + 84%  | EO 14259
            2025-04-10T00:01 | 0% + 25% + 20% + 125% | EO 14266; CSMS 64701128
            2025-05-14T00:00 | 0% + 25% + 20% + 125% | EO 14266
            2025-05-14T00:01 | 0% + 25% + 20% + 10%  | EO 14298; CSMS 65029337
            2025-11-10T00:00 | 0% + 25% + 20% + 10%  | EO 14334: the truce prolonged to this day
            2025-11-10T00:01 | 0% + 25% + 10% + 10%  | EO 14357, EO 14358; CSMS 66749380
            2026-02-23T23:59 | 0% + 25% + 10% + 10%  | EO 14357, EO 14358
            2026-02-24T00:00 | 0% + 25%              | EO 14389; CSMS 67834313
            """)
    void theWayUpAndDown(String entered, String law, String act) {
        assertThatEntry(byAir(entered, entered)).because(act).owes(law).asksNothing();
    }

    @Test
    void thePeakAndTheTruceInTheWordsOfThePress() {
        assertThatEntry(byAir("2025-04-15T08:00", "2025-04-15T12:00")).because("EO 14228, EO 14266").owes("145%", "ieepa")
                .owes("25%", "301-china");
        assertThatEntry(byAir("2025-06-15T08:00", "2025-06-15T12:00")).because("EO 14228, EO 14298").owes("30%", "ieepa")
                .owes("25%", "301-china");
    }

    /**
     * EO 14257 s.3(a) spares what was on a ship on its last leg before 2025-04-05T00:01 (9903.01.28). What was loaded after
     * that and before the 125% keeps the 10% (EO 14266 s.3(a)). The fentanyl duty and list 3 spare none of them.
     */
    @ParameterizedTest(name = "loaded {0}, entered {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-04T22:00 | 2025-04-10T12:00 | 0% + 25% + 20%        | EO 14257 s.3(a); CSMS 64680374
            2025-04-05T00:00 | 2025-04-28T12:00 | 0% + 25% + 20%        | the last minute of loading
            2025-04-05T00:01 | 2025-04-28T12:00 | 0% + 25% + 20% + 10%  | a minute later: EO 14266 s.3(a)
            2025-04-10T00:00 | 2025-05-02T12:00 | 0% + 25% + 20% + 10%  | the last minute before the 125%
            2025-04-10T00:01 | 2025-05-02T12:00 | 0% + 25% + 20% + 125% | EO 14266
            2025-04-20T12:00 | 2025-05-13T23:59 | 0% + 25% + 20% + 125% | EO 14266, its last minute
            """)
    void containersAtSeaWhenThePeakCame(String loaded, String entered, String law, String act) {
        assertThatEntry(byShip(loaded, entered)).because(act).owes(law);
    }

    @Test
    void theSameDayOfLoadingByAirHelpsNobody() {
        assertThatEntry(byAir("2025-04-04T22:00", "2025-04-10T12:00")).because("EO 14257 s.3(a): on a vessel")
                .owes("0% + 25% + 20% + 125%").declines("9903.01.28");
    }

    /** The order sets no last day of entry; customs did, and moved it twice. */
    @Test
    void theLastDayOfEntryWasMoved() {
        assertThatEntry(byShip("2025-04-04T12:00", "2025-06-15T23:59")).because("CSMS 65201773: to 2025-06-15")
                .owes("0% + 25% + 20%").declares("9903.01.28");
        assertThatEntry(byShip("2025-04-04T12:00", "2025-06-16T00:01")).because("CSMS 65201773").owes("0% + 25% + 20% + 10%");

        TariffStack inMiddleOfMay = TariffStack.unitedStates().asKnownOn(LocalDate.of(2025, 5, 20));
        assertThatEntry(byShip("2025-04-04T12:00", "2025-06-02T12:00")).under(inMiddleOfMay)
                .because("CSMS 64680374: entered before 2025-05-27").owes("0% + 25% + 20% + 10%");
    }

    /** EO 14298 has no clause on goods in transit and needs none: it lowers. Only the minute of entry counts. */
    @ParameterizedTest(name = "loaded {0}")
    @CsvSource({"2025-04-10T00:01", "2025-04-25T12:00", "2025-05-12T12:00", "2025-05-13T23:59"})
    void containersAtSeaWhenTheTruceCame(String loaded) {
        assertThatEntry(byShip(loaded, "2025-05-14T00:00")).because("EO 14266").owes("0% + 25% + 20% + 125%")
                .owesAmount("68000");
        assertThatEntry(byShip(loaded, "2025-05-14T00:01")).because("EO 14298").owes("0% + 25% + 20% + 10%")
                .owesAmount("22000");
    }

    /** A date alone stands for its last moment, and the reader is told of the minute at which the law changed. */
    @Test
    void anEntryWithoutItsHourIsWarned() {
        assertThatEntry(byShip("2025-04-25T12:00", "2025-05-14")).because("EO 14298").owes("0% + 25% + 20% + 10%")
                .warns("00:01");
    }

    @Test
    void whoDoesNotKnowTheDayOfLoadingIsAskedForIt() {
        assertThatEntry(container("2025-05-01T12:00").facts("mode=vessel;us_content_pct=0")).because("EO 14257, EO 14266")
                .owes("0% + 25% + 20% + 125%").asks("loaded").staysBetween("0% + 25% + 20%", "0% + 25% + 20% + 125%");
    }
}

package org.tariffstack.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.whatif.Action;
import org.tariffstack.whatif.Change;
import org.tariffstack.whatif.Column;
import org.tariffstack.whatif.Scenario;
import org.tariffstack.whatif.ScenarioReader;

/**
 * The truce that was not prolonged: what an importer of toys would have paid had it lapsed on 2025-08-12, or on
 * 2025-11-10.
 *
 * <p>EO 14298 (2025-05-12) set the reciprocal duty on goods of China to 34% and suspended 24 of the 34 points for 90
 * days. EO 14334 prolonged that to 2025-11-10, EO 14358 by a year. A scenario takes one of these acts away; everything
 * else, the fentanyl duty and the end of all IEEPA duties too, stays as it was.
 *
 * <pre>
 * 9503.00.00          Free                                                          HTSUS 2025
 * fentanyl, China      20%  2025-03-04T00:01 to 2025-11-10T00:01                    EO 14228
 *                      10%  since 2025-11-10T00:01                                  EO 14357
 * reciprocal, China    10%  since 2025-05-14T00:01; supposed: 34% from the lapse on EO 14298 s.3
 * all IEEPA duties    end   2026-02-24T00:00                                        EO 14389
 * </pre>
 *
 * <p>One scenario is a file, {@code truce-lapsed-in-august.csv} beside this class in the test resources; the other is
 * written in Java. docs/what-if.md explains both forms.
 *
 * <p><b>To make it yours</b>, copy the file, change its rows, and read it as {@link #IN_AUGUST} does.
 *
 * <pre>{@code
 * mvn -q -B -pl examples/scenarios -am test -Dtest=LapsedTruceTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class LapsedTruceTest {
    private static final TariffStack LAW = TariffStack.unitedStates();

    /** A scenario as a file. */
    private static final Scenario IN_AUGUST = ScenarioReader.read(LapsedTruceTest.class::getResourceAsStream,
            "truce-lapsed-in-august.csv");

    /** A scenario in Java: the row of the book that was put off before its first minute gets its time. */
    private static final Scenario IN_NOVEMBER = Scenario.of("truce-lapsed-in-november",
            "The truce is prolonged once, by EO 14334, and not again", List.of(Change.of(Action.LAPSE, Map.of(
                    Column.HEADING, "9903.01.63", Column.VERSION, "2025-11-10T00:01", Column.TO, "2026-02-24T00:00",
                    Column.ENDED, "2026-02-20", Column.CITATION, "EO 14334: suspended to 2025-11-10"))));

    /** Laying a scenario on the book reads the whole of it: once is enough. */
    private static final TariffStack AUGUST = LAW.with(IN_AUGUST);
    private static final TariffStack NOVEMBER = LAW.with(IN_NOVEMBER);

    private static Entry.Builder toys(String origin, String entered) {
        return Entry.builder().hts("9503.00.00").origin(origin).entered(entered).loaded(entered).value("10000", "USD")
                .facts("us_content_pct=0");
    }

    @ParameterizedTest(name = "{0}: {1}, lapsed in August {2}, in November {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-12T00:00 | 20% + 10% | 20% + 10% | 20% + 10%
            2025-08-12T00:01 | 20% + 10% | 20% + 34% | 20% + 10%
            2025-11-10T00:00 | 20% + 10% | 20% + 34% | 20% + 10%
            2025-11-10T00:01 | 10% + 10% | 10% + 34% | 10% + 34%
            2026-02-23T23:59 | 10% + 10% | 10% + 34% | 10% + 34%
            2026-02-24T00:00 | 0%        | 0%        | 0%
            2026-03-15T12:00 | 10%       | 10%       | 10%
            """)
    void theLawAndTheTwoLapses(String entered, String law, String august, String november) {
        assertThatEntry(toys("CN", entered)).because("EO 14228, 14298, 14357, 14389, Proc. 11012").owes(law);
        assertThatEntry(toys("CN", entered)).under(AUGUST).because("without EO 14334").owes(august);
        assertThatEntry(toys("CN", entered)).under(NOVEMBER).because("without EO 14358").owes(november);
    }

    /** What was supposed is marked: the line cites the scenario, a warning says that this is not the law. */
    @Test
    void anAnswerUnderAScenarioSaysSo() {
        assertThatEntry(toys("CN", "2025-09-01T12:00")).under(AUGUST)
                .cites("9903.01.63", "scenario truce-lapsed-in-august: EO 14298 s.3").cites("9903.01.24", "EO 14228")
                .warns("Not the law as it is").warns("Nobody signs EO 14334");
    }

    /** EO 14298 is about China, Hong Kong and Macau: the 34% reaches all three, and nobody else. */
    @Test
    void whomItReaches() {
        assertThatEntry(toys("HK", "2025-09-01T12:00")).under(AUGUST).because("EO 14228, 14298").owes("20% + 34%");
        assertThatEntry(toys("MO", "2025-09-01T12:00")).under(AUGUST).because("no fentanyl duty on Macau").owes("34%");
        assertThatEntry(toys("VN", "2025-09-01T12:00")).under(AUGUST).because("EO 14326").owes("20%");
        assertThatEntry(toys("DE", "2025-09-01T12:00")).under(AUGUST).because("EO 14326 s.2(c)").owes("15%");
    }

    /** Ten thousand dollars of toys on the first of each month: 24 points of each entry from September to February. */
    @Test
    void whatTheTruceWasWorth() {
        BigDecimal saved = Stream.of("2025-07-01", "2025-08-01", "2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01",
                "2026-01-01", "2026-02-01", "2026-03-01").map(day -> toys("CN", day + "T12:00").build())
                .map(entry -> duty(AUGUST, entry).subtract(duty(LAW, entry)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // EO 14334 and EO 14358: 34% - 10% = 24% of 10,000, six times.
        assertThat(saved).isEqualByComparingTo("14400");
    }

    private static BigDecimal duty(TariffStack stack, Entry entry) {
        return stack.assess(entry).dutyAmount().orElseThrow();
    }

    /** The ruling of 2026-02-20 struck the power, not the rate: what a lapse had cost could be claimed back as well. */
    @Test
    void theLapseWouldHaveBeenRefundable() {
        assertThatEntry(toys("CN", "2025-09-01T12:00")).under(AUGUST).because("Learning Resources, 24-1287")
                .mayReclaim("20% + 34%").owesForGood("0%");
    }

    /** Before the acts that prolonged it, a lapse is just what the law said: a scenario is not needed to know it. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-08-12T00:00", "2025-08-12T00:01", "2025-10-15T12:00"})
    void theLapseIsWhatWasExpectedTheDayBefore(String entered) {
        Entry entry = toys("CN", entered).build();
        assertThat(duty(AUGUST, entry))
                .isEqualByComparingTo(duty(LAW.asKnownOn(LocalDate.of(2025, 8, 10)), entry));
    }

    /** Scenarios are laid on each other: no truce, and no cut of the fentanyl duty, which was part of the same bargain. */
    @Test
    void withoutTheBargainOfBusanNeither() {
        Scenario noCut = Scenario.of("no-cut", "The fentanyl duty stays 20% (without EO 14357)",
                List.of(Change.of(Action.RATE, Map.of(Column.HEADING, "9903.01.24", Column.RATE, "+20%",
                        Column.FROM, "2025-11-10T00:01", Column.TO, "2026-02-24T00:00", Column.CITATION, "EO 14228"))));
        assertThatEntry(toys("CN", "2025-12-01T12:00")).under(LAW.with(IN_NOVEMBER.then(noCut)))
                .because("without EO 14357 and EO 14358").owes("20% + 34%");
    }

    /** China's side of the same lapse: No. 8/2025 suspended 24 of 34 points to 2025-11-10T13:01 of Beijing. */
    @Test
    void theOtherSideLapsesToo() {
        Scenario lapsed = Scenario.of("china-lapsed-in-november", "China does not prolong the truce", List.of(Change.of(
                Action.LAPSE, Map.of(Column.HEADING, "SCTC-2025-4", Column.VERSION, "2025-11-10T13:01", Column.CITATION,
                        "Tariff Commission No. 8/2025"))));
        TariffStack china = TariffStack.chinaOnUnitedStatesGoods();
        Entry.Builder soybeans = Entry.builder().hts("12019019").origin("US").entered("2025-12-01T12:00")
                .loaded("2025-11-20T12:00").facts("market_exclusion=false");
        assertThatEntry(soybeans).under(china).because("No. 10/2025").owes("3% + 25% + 2.5% + 10%");
        assertThatEntry(soybeans).under(china.with(lapsed)).because("without No. 10/2025").owes("3% + 25% + 2.5% + 34%");
    }
}

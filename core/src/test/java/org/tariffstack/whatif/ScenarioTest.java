package org.tariffstack.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookValidator;
import org.tariffstack.law.text.Severity;

/** Each kind of change, on the books that the library carries. */
class ScenarioTest {
    private static final TariffStack US = TariffStack.unitedStates();

    /** EO 14298 s.3 suspended 24 of 34 points to 2025-08-12; EO 14228 charged 20% beside. Without EO 14334: 54%. */
    private static final TariffStack TRUCE_LAPSED = US.with(Sheets.of("heading,version,to,ended,citation",
            "lapse,9903.01.63,2025-08-12T00:01,2026-02-24T00:00,2026-02-20,EO 14298 s.3"));

    @ParameterizedTest(name = "{0}: {1}%")
    @CsvSource({"2025-08-12T00:00, 30", "2025-08-12T00:01, 54", "2025-11-09T23:59, 54", "2025-11-10T00:01, 44",
        "2026-02-23T23:59, 44", "2026-03-15T12:00, 10"})
    void aTruceLapses(String entered, String percent) {
        assertThat(Sheets.percent(TRUCE_LAPSED, "9503.00.00", "CN", entered)).isEqualTo(percent);
    }

    /** The day before EO 14334 nobody knew better than that the truce would lapse. */
    @ParameterizedTest
    @CsvSource({"CN", "HK", "MO", "VN", "DE"})
    void aLapseIsWhatWasKnownTheDayBeforeTheTruceWasProlonged(String origin) {
        TariffStack before = US.asKnownOn(LocalDate.of(2025, 8, 10));
        for (String entered : List.of("2025-08-11T12:00", "2025-08-12T00:01", "2025-10-01T12:00")) {
            assertThat(Sheets.percent(TRUCE_LAPSED, "9503.00.00", origin, entered)).as(entered)
                    .isEqualTo(Sheets.percent(before, "9503.00.00", origin, entered));
        }
    }

    @Test
    void whatComesInPlaceOfALapsedSuspensionDoesNotCome() {
        // No. 4/2025: 34%; Nos. 8 and 10/2025 went on with 10%. Soybeans pay 3% and 10% (No. 2/2025, to 2025-11-10).
        TariffStack china = TariffStack.chinaOnUnitedStatesGoods();
        TariffStack lapsed = china.with(Sheets.of("heading,version,citation",
                "lapse,SCTC-2025-4,2025-08-12T12:01,No. 7/2025"));
        for (String entered : List.of("2025-08-12T12:00", "2025-08-12T12:01", "2025-12-01T12:00", "2026-12-01T12:00")) {
            List<String> rates = Sheets.assess(lapsed, "1201.90.11", "US", entered).lines().stream()
                    .filter(line -> line.heading().equals("SCTC-2025-4")).map(DutyLine::rate).toList();
            assertThat(rates).as(entered).containsExactly(entered.endsWith("12T12:00") ? "+10%" : "+34%");
        }
    }

    /** Proc. 11012: 10% from 2026-02-24T00:01 to 2026-07-24T00:01. */
    @ParameterizedTest(name = "{0}: {1}%")
    @CsvSource({"2026-02-28T12:00, 10", "2026-03-01T00:00, 10", "2026-03-01T00:01, 15", "2026-04-01T00:00, 15",
        "2026-04-01T00:01, 10", "2026-07-24T00:00, 10"})
    void aRateChangesForAWhile(String entered, String percent) {
        TariffStack stack = US.with(Sheets.of("heading,rate,from,to,citation",
                "rate,9903.03.01,+15%,2026-03-01T00:01,2026-04-01T00:01,section 122(a)"));
        assertThat(Sheets.percent(stack, "9503.00.00", "DE", entered)).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} {1}: {3}%")
    @CsvSource({
        "to,   9903.01.63 to 2025-05-20,   2025-05-14T00:00, 145", "to,   9903.01.63 to 2025-05-20, 2025-05-19T23:59, 145",
        "to,   9903.01.63 to 2025-05-20,   2025-05-20T00:00, 30",
        "to,   9903.01.63 to 2025-05-01,   2025-04-30T23:59, 145", "to,   9903.01.63 to 2025-05-01, 2025-05-01T00:00, 20",
        "from, 9903.01.63 from 2025-04-12, 2025-04-11T23:59, 20",  "from, 9903.01.63 from 2025-04-12, 2025-04-12T00:00, 145"})
    void aDateMoves(String action, String move, String entered, String percent) {
        // EO 14266: 125% from 2025-04-10T00:01 to 2025-05-14T00:01; EO 14228: 20%; EO 14298: 10% since.
        String[] words = move.split(" ");
        TariffStack stack = US.with(Sheets.of("heading,version," + action + ",citation",
                action + "," + words[0] + ",2025-04-10T00:01," + words[2] + "T00:00,supposed"));
        assertThat(Sheets.percent(stack, "9503.00.00", "CN", entered)).isEqualTo(percent);
    }

    @Test
    void aStartMovesBackToAnEarlierDay() {
        TariffStack stack = US.with(Sheets.of("heading,from,citation", "from,9903.03.01,2026-02-24T00:00,supposed"));
        assertThat(Sheets.percent(US, "9503.00.00", "DE", "2026-02-24T00:00")).isEqualTo("0");
        assertThat(Sheets.percent(stack, "9503.00.00", "DE", "2026-02-24T00:00")).isEqualTo("10");
    }

    /** The kites of docs/data.md: 20% on top of the 12.5% of the forced-labor duty (91 FR 47318). */
    @Test
    void aLayerIsAddedUnderAProgrammeOfItsOwn() {
        TariffStack stack = US.with(Sheets.read("""
                action,name,heading,program,rate,origins,products,from,citation,note
                scenario,kites,,,,,,,,Kites of New Zealand
                program,,,kites,,,,,99 FR 12345,Kites of New Zealand
                add,,9903.97.01,kites,+20%,NZ,95030000 950621,2026-09-01T00:01,99 FR 12345,
                """));
        assertThat(Sheets.percent(stack, "9503.00.00.71", "NZ", "2026-09-15")).isEqualTo("32.5");
        assertThat(Sheets.percent(stack, "9503.00.00.71", "NZ", "2026-08-31T12:00")).isEqualTo("12.5");
        assertThat(Sheets.percent(stack, "9503.00.00.71", "AU", "2026-09-15")).isEqualTo("12.5");
    }

    @Test
    void aProgrammeIsStruckAltogetherOrFromAMomentOn() {
        // List 3 of section 301, 25% (84 FR 20459), on goods of 17.6%.
        TariffStack never = US.with(Scenario.of("never", "No list", List.of(Sheets.strike("301-china"))));
        assertThat(Sheets.percent(never, "4202.92.91", "CN", "2025-01-15T12:00")).isEqualTo("17.6");
        TariffStack ended = US.with(Sheets.of("program,from,citation", "strike,301-china,2025-01-15T00:00,supposed"));
        assertThat(Sheets.percent(ended, "4202.92.91", "CN", "2025-01-14T23:59")).isEqualTo("42.6");
        assertThat(Sheets.percent(ended, "4202.92.91", "CN", "2025-01-15T00:00")).isEqualTo("17.6");
    }

    /** HTSUS note 20(z) has no date in the book: what is struck of it is struck from the beginning. */
    @Test
    void whatIsStruckIsStillFoundByWhatNamesIt() {
        TariffBook struck = Sheets.of("heading,citation", "strike,9903.88.21,supposed", "strike,9903.88.03,supposed")
                .applyTo(US.book());
        assertThat(struck.layers()).hasSameSizeAs(US.book().layers());
        assertThat(BookValidator.validate(struck)).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
        assertThat(Sheets.problems(TariffStack.of(struck), "heading,version,to,citation",
                "to,9903.88.21,2025-01-01T00:00,2026-01-01T00:00,supposed")).singleElement().asString()
                        .contains("it holds never, put off at the beginning");
    }

    @Test
    void whatIsSupposedIsMarked() {
        TariffBook book = TRUCE_LAPSED.book();
        assertThat(book.version()).isEqualTo(US.book().version() + "+test");
        Assessment toys = Sheets.assess(TRUCE_LAPSED, "9503.00.00", "CN", "2025-09-01T12:00");
        assertThat(toys.bookVersion()).endsWith("+test");
        assertThat(toys.warnings()).first().asString().contains("scenario test: A test");
        assertThat(toys.lines()).filteredOn(line -> line.heading().equals("9903.01.63"))
                .allSatisfy(line -> assertThat(line.citation().text()).isEqualTo("scenario test: EO 14298 s.3"));
        assertThat(toys.lines()).filteredOn(line -> !line.heading().equals("9903.01.63"))
                .allSatisfy(line -> assertThat(line.citation().text()).doesNotContain("scenario"));
    }

    @Test
    void theHashIsOfTheBookAndOfWhatIsSupposed() {
        Scenario strike = Scenario.of("a", "A", List.of(Sheets.strike("122")));
        ContentHash hash = hash(strike, US.book());
        assertThat(Sheets.assess(US.with(strike), "9503.00.00", "CN", "2025-09-01T12:00").bookHash()).contains(hash);
        // The same in another file is the same; another name, another change or another book is not.
        assertThat(hash(Sheets.read("action,name,program,citation,note\nscenario,a,,,A\nstrike,,122,supposed,\n"), US.book()))
                .isEqualTo(hash);
        assertThat(List.of(US.book().contentHash().orElseThrow(), hash(Scenario.of("b", "A", strike.changes()), US.book()),
                hash(Scenario.of("a", "B", strike.changes()), US.book()),
                hash(Scenario.of("a", "A", List.of(Sheets.strike("301-china"))), US.book()),
                hash(Scenario.of("a", "A", List.of()), US.book()),
                hash(strike, US.book().toBuilder().contentHash(ContentHash.of("another")).build()))).doesNotContain(hash);
        assertThat(strike.applyTo(US.book().toBuilder().build()).contentHash()).isEmpty();
    }

    private static ContentHash hash(Scenario scenario, TariffBook book) {
        return scenario.applyTo(book).contentHash().orElseThrow();
    }

    @Test
    void theRealPartOfAMovedVersionStaysTheLaw() {
        TariffStack stack = US.with(Sheets.of("heading,version,to,citation",
                "to,9903.01.63,2025-04-10T00:01,2025-05-20T00:00,supposed"));
        assertThat(citation(stack, "2025-05-13T12:00")).startsWith("EO 14266");
        assertThat(citation(stack, "2025-05-14T12:00")).isEqualTo("scenario test: supposed");
    }

    private static String citation(TariffStack stack, String entered) {
        return Sheets.assess(stack, "9503.00.00", "CN", entered).lines().stream()
                .filter(line -> line.heading().equals("9903.01.63")).findFirst().orElseThrow().citation().text();
    }

    @Test
    void optionsStayAsTheyAre() {
        TariffStack known = US.asKnownOn(LocalDate.of(2025, 4, 7)).with(Scenario.of("none", "Nothing", List.of()));
        // EO 14257 annex I (34%) was known then, EO 14259 not yet.
        assertThat(Sheets.percent(known, "9503.00.00", "CN", "2025-04-15T12:00")).isEqualTo("54");
    }

    @Test
    void itIsEqualByWhatItSays() {
        Scenario one = Scenario.of("a", "A", List.of(Sheets.strike("122")));
        Scenario same = Sheets.read("action,name,program,citation,note\nscenario,a,,,A\nstrike,,122,supposed,\n");
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(Scenario.of("a", "A", List.of(Sheets.strike("301-china"))))
                .isNotEqualTo(Scenario.of("b", "A", List.of(Sheets.strike("122"))))
                .isNotEqualTo(Scenario.of("a", "B", List.of(Sheets.strike("122"))));
    }

    @Test
    void aCompositionHasTheNamesOfItsParts() {
        Scenario both = Scenario.of("a", "One", List.of(Sheets.strike("122")))
                .then(Scenario.of("b", "Two", List.of(Change.of(Action.RATE, Map.of(Column.PROGRAM, "301-china",
                        Column.RATE, "+60%", Column.CITATION, "supposed")))));
        assertThat(both.name()).isEqualTo("a+b");
        assertThat(both.description()).isEqualTo("One; Two");
        assertThat(both.parts()).extracting(Scenario::name).containsExactly("a", "b");
        assertThat(both.applyTo(US.book()).suppositions()).extracting(supposed -> supposed.name()).containsExactly("a", "b");
        assertThat(Sheets.assess(US.with(both), "4202.92.91", "CN", "2026-03-01T12:00").lines())
                        .filteredOn(line -> line.program().equals("301-china"))
                        .singleElement().satisfies(line -> assertThat(line.citation().text()).startsWith("scenario b: "));
    }
}

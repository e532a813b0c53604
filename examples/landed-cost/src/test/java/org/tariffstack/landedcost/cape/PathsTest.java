package org.tariffstack.landedcost.cape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules as CSMS 68340863 and 69035485 and 19 U.S.C. 1514(c)(3) state them, and as reported of the third phase. */
class PathsTest {
    private static final LocalDate ENTERED = LocalDate.of(2025, 4, 15);

    private static EntryState entry(String type, @Nullable LocalDate liquidated, String status, boolean flagged,
            String protest, String protestStatus) {
        return new EntryState("12345678901", type, ENTERED, liquidated, true, status, flagged, protest, protestStatus);
    }

    private static Claim on(String day, EntryState entry) {
        return new Paths(CapeRules.KNOWN, LocalDate.parse(day)).of(entry);
    }

    @ParameterizedTest(name = "liquidated {1}, claimed {0}: {2} until {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-04-20, -,          CAPE,    -
            2026-04-20, 2026-01-30, CAPE,    2026-04-20
            2026-04-21, 2026-01-30, PROTEST, 2026-07-29
            2026-07-29, 2026-01-30, PROTEST, 2026-07-29
            2026-07-30, 2026-01-30, FINAL,   -
            2026-10-05, 2026-01-30, FINAL,   -
            2026-10-06, 2026-01-30, CAPE,    -
            2026-10-06, 2026-04-09, PROTEST, 2026-10-06
            2026-10-06, 2026-04-08, CAPE,    -
            2026-04-20, 2026-05-01, CAPE,    -
            2026-04-19, -,          UNKNOWN, -
            """)
    void followsTheLiquidation(String day, @Nullable LocalDate liquidated, Path path, @Nullable LocalDate until) {
        Claim claim = on(day, entry("01", liquidated, "", false, "", ""));
        assertThat(claim.path()).isEqualTo(path);
        assertThat(claim.until()).isEqualTo(until);
        assertThat(claim.why()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"08, EXCLUDED", "09, EXCLUDED", "47, EXCLUDED", "01, CAPE", "06, CAPE", "'', CAPE"})
    void leavesOutTypes(String type, Path path) {
        assertThat(on("2026-07-01", entry(type, null, "", false, "", "")).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-28, 01, EXCLUDED", "2026-06-29, 01, CAPE", "2026-06-29, 02, CAPE", "2026-06-29, 06, CAPE",
        "2026-06-29, 03, EXCLUDED"})
    void takesEntriesFlaggedForReconciliationSinceTheSecondPhase(String day, String type, Path path) {
        Claim claim = on(day, entry(type, null, "", true, "", ""));
        assertThat(claim.path()).isEqualTo(path);
        assertThat(claim.why()).contains("flagged for reconciliation");
    }

    @Test
    void takesNoFlaggedEntryAfterTheWindow() {
        LocalDate liquidated = LocalDate.of(2026, 1, 30);
        assertThat(on("2026-07-01", entry("01", liquidated, "", true, "", "")).path()).isEqualTo(Path.PROTEST);
        assertThat(on("2026-10-10", entry("01", liquidated, "", true, "", "")).path()).isEqualTo(Path.EXCLUDED);
    }

    @ParameterizedTest
    @CsvSource({"Open, EXCLUDED", "Suspended, EXCLUDED", "'', EXCLUDED", "Under review, EXCLUDED", "Denied, CAPE", "WITHDRAWN, CAPE"})
    void leavesOutEntriesUnderProtest(String status, Path path) {
        assertThat(on("2026-07-01", entry("01", LocalDate.of(2026, 6, 1), "", false, "520126100001", status)).path())
                .isEqualTo(path);
    }

    @Test
    void leavesOutAntidumpingEntriesThatAreSuspended() {
        assertThat(on("2026-07-01", entry("03", null, "Suspended", false, "", "")).path()).isEqualTo(Path.EXCLUDED);
        assertThat(on("2026-07-01", entry("01", null, "Suspended", false, "", "")))
                .satisfies(claim -> assertThat(claim.path()).isEqualTo(Path.CAPE))
                .satisfies(claim -> assertThat(claim.why()).contains("comes with its liquidation"));
    }

    @Test
    void doesNotGuessWhereTheFileSaysNothingOfLiquidation() {
        EntryState unknown = new EntryState("12345678901", "01", ENTERED, null, false, "", false, "", "");
        assertThat(on("2026-07-01", unknown)).satisfies(claim -> assertThat(claim.path()).isEqualTo(Path.UNKNOWN))
                .satisfies(claim -> assertThat(claim.why()).contains("Liquidation Date"));
    }

    @Test
    void tellsTheLastDayOfAPostSummaryCorrection() {
        Paths paths = new Paths(CapeRules.KNOWN, LocalDate.of(2026, 1, 5));
        assertThat(paths.lastCorrection(entry("01", null, "", false, "", ""))).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(paths.lastCorrection(entry("01", LocalDate.of(2026, 2, 20), "", false, "", ""))).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(paths.lastCorrection(entry("01", LocalDate.of(2026, 1, 2), "", false, "", ""))).isNull();
        assertThat(paths.daysLeft(LocalDate.of(2026, 2, 9))).isEqualTo(35);
    }
}

package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of chapters 7 and 8 whose text opens them in a part of the year only. */
class SeasonsTest {
    private static List<String> closed(String entry) {
        return Case.of(entry).assessment().warnings().stream().filter(warning -> warning.contains("closed on this day")).toList();
    }

    /** Texts of HTS 0806.10, 0809.40, 0808.30, 0702.00 and 0805.40. */
    @ParameterizedTest
    @CsvSource({"0806.10.40,2025-01-20,0806.10.60", "0809.40.20,2026-08-21,0809.40.40", "0808.30.20,2024-08-20,0808.30.40",
        "0806.10.60,2025-02-15,0806.10.20", "0702.00.60,2025-03-01,0702.00.20", "0805.40.80,2025-10-31,0805.40.60"})
    void aLineThatIsClosedNamesTheOneThatIsOpen(String line, String day, String open) {
        assertThat(closed(line + " CL " + day + "T12:00")).singleElement().asString().startsWith(line).contains(open);
    }

    @ParameterizedTest
    @CsvSource({"0806.10.40,2025-04-01", "0806.10.40,2025-06-30", "0806.10.60,2025-07-01", "0702.00.60,2025-02-28",
        "0702.00.60,2024-02-29", "0702.00.20,2025-09-01", "0809.40.20,2026-01-01", "0805.40.60,2025-10-01"})
    void aLineThatIsOpenSaysNothing(String line, String day) {
        assertThat(closed(line + " CL " + day + "T12:00")).isEmpty();
    }

    @Test
    void whatIsNotIncludedIsSaid() {
        assertThat(Case.of("1701.14.50 BR 2024-06-10T12:00").assessment().warnings())
                .anyMatch(warning -> warning.startsWith("Not included") && warning.contains("9904"));
        assertThat(Case.of("4407.11.00 CA 2025-06-10T12:00").assessment().warnings())
                .anyMatch(warning -> warning.startsWith("Not included") && warning.contains("softwood lumber"));
        assertThat(Case.of("7604.21.00 CN 2025-06-10T12:00").assessment().warnings())
                .anyMatch(warning -> warning.startsWith("Not included") && warning.contains("aluminum extrusions"));
    }
}

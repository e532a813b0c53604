package org.tariffstack.landedcost.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tariffstack.landedcost.drift.Freedonia.heading;
import static org.tariffstack.landedcost.drift.Freedonia.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.drift.export.ExportFormatException;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.landedcost.drift.export.OfficialExport;

/** One difference at a time, between the book of Freedonia and an export that else agrees with it. */
class DriftTest {
    private static final LocalDate SUMMER = LocalDate.of(2025, 7, 1);

    private final Map<String, ExportLine> lines = Freedonia.agreeing();

    private List<Finding> findings(LocalDate day) {
        try {
            return Drift.compare(Freedonia.BOOK, new OfficialExport(new ArrayList<>(lines.values())), day);
        } catch (ExportFormatException e) {
            throw new AssertionError(e);
        }
    }

    private void put(ExportLine line) {
        lines.put(line.number(), line);
    }

    private void finds(FindingKind kind, String heading, String line) {
        assertThat(findings(SUMMER)).as("findings").singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.heading()).isEqualTo(heading);
            assertThat(finding.line()).isEqualTo(line);
        });
    }

    @Test
    void anExportThatAgreesHasNoFindings() {
        assertThat(findings(SUMMER)).isEmpty();
    }

    @Test
    void aColumnWithAnotherRateIsNamedWithBothSides() {
        put(line("7208.20.00", "2¢/kg + 3.1%", "", "45%"));
        assertThat(findings(SUMMER)).containsExactly(new Finding(FindingKind.BASE_RATE, "", "7208.20.00",
                "general: 2¢/kg + 3.1%", "general: 2¢/kg + 3%"));
    }

    @Test
    void theScheduleOfTheDayIsCompared() {
        assertThat(findings(LocalDate.of(2025, 10, 1))).extracting(Finding::kind, Finding::line, Finding::book)
                .contains(tuple(FindingKind.BASE_RATE, "7208.10.00.00", "general: 3.5%"));
    }

    @Test
    void aSymbolThatMayClaimSomethingElseIsFoundInTheSpecialColumn() {
        put(line("7208.10.00.00", "4%", "Free (A,BH) 1.9% (JP)", "30%", "See 9903.20.01 and 9903.20.02."));
        finds(FindingKind.BASE_RATE, "", "7208.10.00.00");
    }

    @Test
    void wordsThatNobodyKnowsAreListedAsSuch() {
        put(line("7208.90.00.00", "Whatever the collector thinks fit", "", "20%"));
        finds(FindingKind.BASE_RATE_WORDS, "", "7208.90.00.00");
    }

    @Test
    void aLineOfTheExportAlone() {
        put(line("0101.21.00", "Free", "", "Free"));
        finds(FindingKind.LINE_UNKNOWN, "", "0101.21.00");
    }

    @Test
    void aLineOfTheBookAlone() {
        lines.remove("7208.90.00.00");
        finds(FindingKind.LINE_MISSING, "", "7208.90.00");
    }

    @Test
    void aHeadingOfTheExportAlone() {
        put(heading("9902.01.01", "Free"));
        finds(FindingKind.HEADING_UNKNOWN, "9902.01.01", "");
    }

    @Test
    void aHeadingInForceByTheBookAlone() {
        lines.remove("9903.20.04");
        finds(FindingKind.HEADING_MISSING, "9903.20.04", "");
    }

    @Test
    void aHeadingThatIsStillPrinted() {
        put(heading("9903.20.05", "The duty provided in the applicable subheading + 5%"));
        finds(FindingKind.HEADING_IDLE, "9903.20.05", "");
    }

    /** Order 1 was enacted on 2025-05-20: what was printed before cannot know it. */
    @Test
    void anExportCannotKnowALaterAct() {
        assertThat(findings(LocalDate.of(2025, 5, 1))).extracting(Finding::kind, Finding::heading)
                .contains(tuple(FindingKind.HEADING_IDLE, "9903.20.01"),
                        tuple(FindingKind.HEADING_MISSING, "9903.20.05"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9903.20.01 | The duty provided in the applicable subheading + 50%",
        "9903.20.01 | 25%",
        "9903.20.01 | The duty provided in the applicable subheading + a duty of 25% upon the value of the steel content",
        "9903.20.03 | The duty provided in the applicable subheading + 10%",
        "9903.20.04 | 10%",
        "9903.20.04 | The duty provided in the applicable subheading + 15%"})
    void aHeadingWithAnotherRate(String heading, String rate) {
        put(heading(heading, rate));
        finds(FindingKind.HEADING_RATE, heading, "");
    }

    @Test
    void theColumnThatChargesIsTheHeadingsRate() {
        put(line("9903.20.01", "No change", "The duty provided in the applicable subheading + 25% (A)", "No change"));
        finds(FindingKind.HEADING_RATE, "9903.20.01", "");
        put(line("9903.20.01", "No change", "The duty provided inthe applicable subheading+ 25%", "No change"));
        assertThat(findings(SUMMER)).isEmpty();
    }

    @Test
    void aHeadingInWordsThatNobodyKnows() {
        put(heading("9903.20.01", "The duty provided in 7208.10.00 or 7208.20.00 + 25%"));
        finds(FindingKind.HEADING_RATE_WORDS, "9903.20.01", "");
    }

    @Test
    void aFootnoteOnALineThatIsNotOnTheList() {
        put(line("7208.20.00.90", "", "", "", "See 9903.20.01. "));
        finds(FindingKind.FOOTNOTE_NOT_LISTED, "9903.20.01", "7208.20.00.90");
    }

    @Test
    void aLineOnTheListWithoutAFootnote() {
        put(line("7208.20.00.10", "", "", "", "See 9903.20.01."));
        finds(FindingKind.LISTED_NO_FOOTNOTE, "9903.20.02", "7208.20.00");
    }

    @Test
    void aFootnoteOfAShorterNumberCountsForAllLinesBelow() {
        put(line("7208", "", "", "", "See 9903.20.01 through 9903.20.02"));
        put(line("7208.10.00.00", "4%", "Free (A,BH); 2% (JP)", "30%"));
        put(line("7208.20.00.10", "", "", ""));
        assertThat(findings(SUMMER)).isEmpty();
    }

    @Test
    void aListThatNoFootnoteNames() {
        put(line("9503.00.00.00", lines.get("9503.00.00.00").general(), "", "70%"));
        finds(FindingKind.NEVER_FOOTNOTED, "9903.20.03", "");
    }

    @Test
    void footnotesThatNameWhatIsNotInForceOrNotKnown() {
        put(line("7208.90.00.00", "Free", "", "20%", "See 9903.20.05 and 9904.01.01. "));
        assertThat(findings(SUMMER)).extracting(Finding::kind, Finding::heading, Finding::export).containsExactly(
                tuple(FindingKind.FOOTNOTE_IDLE, "9903.20.05", "1 number"),
                tuple(FindingKind.FOOTNOTE_UNKNOWN, "9904.01.01", "1 number"));
    }
}

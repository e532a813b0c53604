package org.tariffstack.landedcost.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.drift.report.DriftReport;

class ExplanationsTest {
    private static final String HEADER = "kind,heading,line,from,to,explanation,citation\n";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 5);

    private static Explanations read(String rows) throws Exception {
        return Explanations.read(new StringReader(HEADER + rows));
    }

    private static boolean explains(String rows, FindingKind kind, String heading, String line) throws Exception {
        return read(rows).of(new Finding(kind, heading, line, "", ""), DAY).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9903.88.01            | 9903.88.01 | true",
        "9903.88.01            | 9903.88.02 | false",
        "9903.88.*             | 9903.88.02 | true",
        "9903.88.*             | 9903.89.02 | false",
        "9903.88.01..9903.88.03 | 9903.88.03 | true",
        "9903.88.01..9903.88.03 | 9903.88.04 | false",
        "9902.* 9904.01.*      | 9904.01.07 | true",
        "*                     | 9903.88.02 | true"})
    void aRowExplainsTheHeadingsItNames(String pattern, String heading, boolean expected) throws Exception {
        assertThat(explains("heading-idle," + pattern + ",,,,Ended,", FindingKind.HEADING_IDLE, heading, ""))
                .isEqualTo(expected);
    }

    @Test
    void aRowExplainsItsKindAlone() throws Exception {
        assertThat(explains("heading-idle,*,,,,Ended,", FindingKind.HEADING_UNKNOWN, "9903.88.01", "")).isFalse();
    }

    @Test
    void aBlankIsForFindingsThatHaveNone() throws Exception {
        String row = "footnote-not-listed,9903.88.01,,,,Why,";
        assertThat(explains(row, FindingKind.FOOTNOTE_NOT_LISTED, "9903.88.01", "9802.00.40")).isFalse();
        assertThat(explains(row.replace(",,,,", ",*,,,"), FindingKind.FOOTNOTE_NOT_LISTED, "9903.88.01", "9802.00.40"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,-,true", "2025-12-05,-,true", "2025-12-06,-,false", "-,2025-12-06,true",
        "-,2025-12-05,false"})
    void aRowExplainsExportsOfItsTime(String from, String to, boolean expected) throws Exception {
        String row = "heading-idle,*,," + (from == null ? "" : from) + "," + (to == null ? "" : to) + ",Ended,";
        assertThat(explains(row, FindingKind.HEADING_IDLE, "9903.88.01", "")).isEqualTo(expected);
    }

    @Test
    void theFirstRowThatFitsExplains() throws Exception {
        DriftReport report = DriftReport.of("x.json", DAY, "1",
                List.of(Finding.ofHeading(FindingKind.HEADING_IDLE, "9903.88.01", "", ""),
                        Finding.ofHeading(FindingKind.HEADING_IDLE, "9903.88.02", "", ""),
                        Finding.ofHeading(FindingKind.HEADING_IDLE, "9904.01.01", "", "")),
                read("heading-idle,9903.88.01,,,,One,A\nheading-idle,9903.*,,,,Rest,B\n"));
        assertThat(report.unexplained()).extracting(Finding::heading).containsExactly("9904.01.01");
        assertThat(report.explained()).containsExactly(
                Map.entry(new DriftReport.Reason(FindingKind.HEADING_IDLE, "One", "A"), 1),
                Map.entry(new DriftReport.Reason(FindingKind.HEADING_IDLE, "Rest", "B"), 1));
        assertThat(report.explainedCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "odd,*,,,,Why,                       | line 2 | 'odd' is no kind of finding; write base-rate, ",
        "heading-idle,99-03,,,,Why,          | line 2 | '99-03' is no code",
        "heading-idle,*,,yesterday,,Why,     | line 2 | 'yesterday' is no date",
        "heading-idle,*,,,,Why               | line 2 | the row has 6 fields, the header 7",
        "heading-idle,*,,,,,                 | line 2 | there is no explanation"})
    void saysWhatIsWrongInARow(String row, String where, String what) {
        assertThatThrownBy(() -> read(row + "\n")).isInstanceOf(ExplanationsException.class)
                .hasMessageStartingWith(where).hasMessageContaining(what);
    }

    @Test
    void saysWhichColumnsItNeeds() {
        assertThatThrownBy(() -> Explanations.read(new StringReader("kind,why\nheading-idle,old\n")))
                .isInstanceOf(ExplanationsException.class).hasMessageContaining("write kind,heading,line,from,to");
    }

    @Test
    void thoseOfTheDocumentationCanBeReadAndCiteSomething() throws Exception {
        Path file = Path.of("../../docs/drift-explanations.csv");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            assertThat(Explanations.read(reader)
                    .of(Finding.ofHeading(FindingKind.HEADING_UNKNOWN, "9902.01.01", "", ""), DAY)).isPresent();
        }
        assertThat(Files.readAllLines(file)).allSatisfy(line -> assertThat(line).doesNotEndWith(","));
    }
}

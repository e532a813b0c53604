package org.tariffstack.landedcost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.landedcost.CommandLineRun;

/** From the ACE report as it comes to the files of claims. */
class ClaimsTest {
    private static final Path FORMS = Path.of("src/test/resources/forms");
    private static final String HEADER = "Entry Number,Importer Number,Entry Type,HTS,Country of Origin,Entry Date,Entered Value,"
            + "filed_headings,filed_duties,Liquidation Date,Reconciliation,Protest Number,Protest Status\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"es-003.csv", "es-003-titles.csv", "es-003-unsorted.csv", "es-003.xlsx"})
    void aReportGoesInUntouchedAndADeclarationComesOut(String file) throws IOException {
        CommandLineRun run = CommandLineRun.of("refund", FORMS.resolve(file).toString(), "--through", "2026-05-01", "--cape",
                folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        // Liquidated on 2026-02-20, 70 days before (CSMS 68340863: at most 80), and not liquidated.
        assertThat(folder.resolve("cape-12-3456789-1.csv")).hasContent("Entry Number\r\n01234567890\r\nABC12345678\r\n");
        assertThat(run.out()).contains("CAPE declaration        2   16,500.00  2026-05-11", "by the rules as of 2026-10-06");
        assertThat(Files.readString(folder.resolve("deadlines.ics"))).contains("DTSTART;VALUE=DATE:20260511");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void eachEntryHasItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), HEADER
                + "ABC00000011,11-1111111,01,9503.00.00,CN,2025-04-15,10000,9903.01.24 9903.01.63 9503.00.00,2000 12500 0,,N,,\n"
                + "ABC00000029,11-1111111,01,9503.00.00,CN,2025-04-15,10000,9903.01.24 9903.01.63 9503.00.00,2000 12500 0,2026-01-30,N,,\n"
                + "ABC00000037,11-1111111,08,9503.00.00,CN,2025-04-15,10000,9903.01.24 9903.01.63 9503.00.00,2000 12500 0,,N,,\n"
                + "ABC00000045,11-1111111,01,9503.00.00,CN,2025-04-15,10000,9903.01.24 9903.01.63 9503.00.00,2000 12500 0,2026-04-01,N,520126100001,Open\n"
                + "ABC00000052,22-2222222,01,6109.10.00,FR,2025-01-15,200,6109.10.00,33,,N,,\n"
                + "ABC00000060,22-2222222,01,9101.11.40,CN,2025-04-15,100,9903.01.24 9101.11.40,20 5,,N,,\n");
        CommandLineRun run = CommandLineRun.of("refund", file.toString(), "--through", "2026-05-01", "--cape",
                folder.resolve("out").toString());
        assertThat(run.status()).isEqualTo(3);
        String entries = Files.readString(folder.resolve("out/entries.csv"));
        assertThat(entries).contains("ABC00000011,11-1111111,01,2025-04-15,,CAPE,,,14500.00,",
                "ABC00000029,11-1111111,01,2025-04-15,2026-01-30,PROTEST,2026-07-29,89,14500.00,",
                "ABC00000037,11-1111111,08,2025-04-15,,EXCLUDED,,,14500.00,",
                "ABC00000045,11-1111111,01,2025-04-15,2026-04-01,EXCLUDED,,,14500.00,",
                "ABC00000052,22-2222222,01,2025-01-15,,NOTHING,,,0.00,");
        assertThat(Files.readString(folder.resolve("out/cape-11-1111111-1.csv"))).isEqualTo("Entry Number\r\nABC00000011\r\n");
        assertThat(Files.readString(folder.resolve("out/cape-22-2222222-1.csv")))
                .as("a line that could not be computed keeps no entry from being claimed").contains("ABC00000060");
    }

    @Test
    void theListThatCapeGivesBackIsReconciled() throws IOException {
        Path result = Files.writeString(folder.resolve("result.csv"), "ENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR_DESCRIPTION\n"
                + "1234567890,C-1,Accepted,\nABC12345678,C-1,Rejected,Entry summary not found\nXYZ00000001,C-1,Accepted,\n");
        CommandLineRun run = CommandLineRun.of("refund", FORMS.resolve("es-003.csv").toString(), "--through", "2026-05-01", "--cape",
                folder.resolve("out").toString(), "--cape-result", result.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Accepted: 1 entry, 14,500.00", "Rejected: 1 entry, 2,000.00",
                "1 entry: Entry summary not found", "1 entry in the result, not in the file");
        assertThat(folder.resolve("out/cape-12-3456789-1.csv")).as("what is accepted is not declared again")
                .hasContent("Entry Number\r\nABC12345678\r\n");
    }

    @Test
    void entriesAreCountedAsEntries() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), HEADER
                + "ABC00000011,1,01,9503.00.00,CN,2025-04-15,10000,,,,N,,\n".repeat(200)
                + "ABC00000029,1,01,9503.00.00,CN,2025-04-15,10000,,,,N,,\n");
        CommandLineRun run = CommandLineRun.of("refund", file.toString(), "--json");
        assertThat(run.answer().get("totals").get(0).get("entries").asInt()).isEqualTo(2);
    }

    /** 26 U.S.C. 6621 and the rates of 89 FR 77879 and Rev. Rul. 2025-7: 7% for others than corporations, 6% for these. */
    @Test
    void theOfficialTableIsAskedForByName() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "hts,origin,entered,value\n9503.00.00,CN,2025-04-15,10000\n");
        CommandLineRun corporation = CommandLineRun.of("refund", file.toString(), "--interest", "corporation", "--simple-interest",
                "--through", "2025-04-25", "--json");
        // 14,500 dollars for ten days at 6% of a year of 365 days.
        assertThat(corporation.answer().get("totals").get(0).get("interest").asString()).isEqualTo("23.84");
        CommandLineRun other = CommandLineRun.of("refund", file.toString(), "--interest", "noncorporation", "--simple-interest",
                "--through", "2025-04-25", "--json");
        assertThat(other.answer().get("totals").get(0).get("interest").asString()).isEqualTo("27.81");
        CommandLineRun late = CommandLineRun.of("refund", file.toString(), "--interest", "corporation", "--through", "2026-09-30");
        assertThat(late.status()).isEqualTo(3);
        assertThat(late.out()).contains("NO_RATE", "--quarters");
        Path quarters = Files.writeString(folder.resolve("q.csv"), "from,to,rate\n2026-07-01,2026-09-30,5%\n");
        assertThat(CommandLineRun.of("refund", file.toString(), "--interest", "corporation", "--quarters", quarters.toString(),
                "--through", "2026-09-30").status()).isZero();
    }

    @Test
    void auditsSeeTheLinesOfAnEntryTogether() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), HEADER
                + "ABC00000011,1,01,9503.00.00,DE,2025-09-01,8000,9903.02.20 9903.03.01 9503.00.00,1200 800 0,,N,,\n"
                + "ABC00000029,1,01,9503.00.00,DE,2025-09-01,8000,9903.02.20 9903.03.01 9503.00.00,1200 900 0,,N,,\n"
                + "ABC00000011,1,01,9503.00.00,DE,2025-09-01,8000,9903.02.20 9903.03.01 9503.00.00,1200 800 0,,N,,\n");
        Path entries = folder.resolve("entries.csv");
        CommandLineRun run = CommandLineRun.of("audit", file.toString(), "--on", "2026-06-18", "--entries", entries.toString());
        assertThat(run.status()).as(run.err()).isZero();
        // 9903.03.01 was not in force, so 800, 900 and 800 dollars were paid too much; 300 days after entry is 2026-06-28.
        assertThat(run.out()).contains("2 entries, 2 with differences, the largest first",
                "ABC00000011  2 of 2  1,600.00", "2026-06-28               10");
        assertThat(Files.readAllLines(entries)).satisfies(lines -> assertThat(lines.get(1))
                .startsWith("ABC00000011,2025-09-01,,2,2,1600.00,0.00,").endsWith(",2026-06-28,10"));
        CommandLineRun csv = CommandLineRun.of("audit", file.toString(), "--csv");
        assertThat(csv.out().lines().filter(line -> line.contains(",800.00,0.00,yes,")).count()).isEqualTo(2);
    }
}

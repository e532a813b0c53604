package org.tariffstack.landedcost.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.drift.export.ExportFormatException;
import org.tariffstack.landedcost.drift.export.ExportReader;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/** A revision of an invented day is taken into a copy of the tariff data. */
class ScheduleImportTest {
    private static final Path US = Path.of("../../core/src/main/resources/org/tariffstack/us");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(US)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(US.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static OfficialExport export(String... lines) throws ExportFormatException, IOException {
        return ExportReader.read(new ByteArrayInputStream(("[" + String.join(",", lines) + "]").getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(String number, String general, String special, String other, String unit) {
        return "{\"htsno\":\"" + number + "\",\"description\":\"Goods\",\"general\":\"" + general + "\",\"special\":\"" + special
                + "\",\"other\":\"" + other + "\",\"units\":[" + unit + "],\"footnotes\":[]}";
    }

    private ScheduleImport imported(OfficialExport export) throws IOException {
        return ScheduleImport.of(BookReader.read(BookSource.directory(folder)), folder, export, DAY, "HTS 2027 Basic");
    }

    private List<String> changed() throws IOException {
        List<String> now = new ArrayList<>(Files.readAllLines(folder.resolve("schedule/rates.csv")));
        now.removeAll(Files.readAllLines(US.resolve("schedule/rates.csv")));
        return now;
    }

    @Test
    void aRateThatChangesEndsOneRowAndBeginsAnotherAndLeavesAllOthers() throws Exception {
        ScheduleImport made = imported(export(line("0101.21.00", "1.5%", "", "Free", "")));
        made.write();
        assertThat(changed()).hasSize(2).anySatisfy(row -> assertThat(row).startsWith("01012100,Free,,Free,No,")
                .contains("2027-01-01T00:00")).contains("01012100,1.5%,,Free,No,2027-01-01T00:00,,");
        assertThat(made.done()).anySatisfy(text -> assertThat(text).startsWith("Rate line 0101.21.00 changes"));
        BookReader.read(BookSource.directory(folder));
    }

    @Test
    void whatIsPrintedInAnotherOrderIsNoChange() throws Exception {
        imported(export(line("0101.30.00", "6.8%", "Free (SG,S,PE,PA,P,OM,MA,KR,JO,IL,E,D,CO,CL,BH,AU,A+)", "15%", ""))).write();
        assertThat(changed()).isEmpty();
    }

    @Test
    void wordsThatAreNotUnderstoodAreLeftToAPerson() throws Exception {
        ScheduleImport made = imported(export(line("0101.21.00", "as the moon stands", "", "Free", "")));
        made.write();
        assertThat(changed()).isEmpty();
        assertThat(made.decisions()).anySatisfy(text -> assertThat(text).contains("0101.21.00", "not understood"));
    }

    @Test
    void aLineThatTheExportLacksIsNotEnded() throws Exception {
        ScheduleImport made = imported(export(line("0101.21.00", "Free", "", "Free", "")));
        made.write();
        assertThat(changed()).isEmpty();
        assertThat(made.decisions()).anySatisfy(text -> assertThat(text).contains("0101.29.00", "not in the export"));
    }

    @Test
    void aNumberThatIsDividedIsFollowedByThoseThatTakeOver() throws Exception {
        ScheduleImport made = imported(export(line("0101.21.00.10", "", "", "", "\"No.\""),
                line("0101.21.00.30", "", "", "", "\"No.\""), line("0101.21.00.40", "", "", "", "\"No.\"")));
        made.write();
        assertThat(Files.readAllLines(folder.resolve("schedule/statistical.csv")))
                .contains("0101210030,No,2027-01-01T00:00,", "0101210040,No,2027-01-01T00:00,")
                .anySatisfy(row -> assertThat(row).startsWith("0101210020,No,").endsWith("2027-01-01T00:00"));
        assertThat(Files.readString(folder.resolve("schedule/successors.csv")))
                .contains("0101210020,0101210030,2027-01-01T00:00,HTS 2027 Basic,inferred");
    }

    @Test
    void headingsThatAreNewGoneOrRewordedAreTold() throws Exception {
        OfficialExport before = export(line("9903.01.01", "10%", "", "", ""), line("9903.01.02", "", "", "", ""),
                line("9903.01.03", "5%", "", "", ""));
        OfficialExport after = export(line("9903.01.01", "20%", "", "", ""),
                line("9903.01.02", "", "", "", "").replace("Goods", "Other goods"), line("9903.01.04", "5%", "", "", ""));
        ScheduleImport made = imported(after);
        made.compareHeadings(before, after);
        assertThat(made.decisions()).contains("Heading 9903.01.02 is reworded: Other goods", "Heading 9903.01.03 is gone.")
                .anySatisfy(text -> assertThat(text).startsWith("Heading 9903.01.01 has another rate"))
                .anySatisfy(text -> assertThat(text).startsWith("Heading 9903.01.04 is new"));
    }
}

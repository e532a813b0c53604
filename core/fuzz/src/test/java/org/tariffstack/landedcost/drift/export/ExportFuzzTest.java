package org.tariffstack.landedcost.drift.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.landedcost.drift.Drift;
import org.tariffstack.landedcost.drift.Explanations;
import org.tariffstack.landedcost.drift.ExplanationsException;
import org.tariffstack.landedcost.drift.Finding;
import org.tariffstack.landedcost.drift.FindingKind;
import org.tariffstack.landedcost.drift.report.DriftCsv;
import org.tariffstack.landedcost.drift.report.DriftJson;
import org.tariffstack.landedcost.drift.report.DriftReport;
import org.tariffstack.landedcost.drift.report.DriftText;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/** Official exports and explanations of their drift are read, compared and told, or refused with the place at fault. */
class ExportFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Mutator TEXTS = new Mutator(Mutator.both(Corpus.of("schedule/rates.csv", "special"),
            List.of("See 9903.20.01 and 9903.20.02. ", "The duty provided in the applicable subheading + 25%",
                    "9903.20.01-9903.20.04", "No change", "Free (A,AU) 2% (JP)", "7208.10.00.00", "\\ud800", "\\u0000")),
            List.of("{", "}", "[", "]", ":", ",", "\"", "null", "true", "1e99", "htsno", "general", "footnotes", "value", "See ",
                    "9903.", "Free", "%", "The duty"));
    private static final String RIGHT = """
            [{"htsno":"7208","indent":"0","description":"Steel","general":"","special":"","other":"","footnotes":null},
            {"htsno":"7208.10.00.00","description":"Coils","general":"4 %","special":"Free (BH,A) 2% (JP)","other":"30%",
            "footnotes":[{"columns":["general"],"value":"See 9903.20.01 and 9903.20.02. ","type":"endnote"}],"units":["kg"]},
            {"htsno":"9903.20.01","description":"","general":"The duty provided in the applicable subheading + 25%",
            "special":"No change","other":"","footnotes":[]},
            {"htsno":"","description":"Other","general":null,"special":"","other":""}]
            """;

    @Test
    void exports() throws Exception {
        TariffBook book = BookReader.read(
                BookSource.directory(Path.of(System.getProperty("fuzz.core", ".."), "src/test/resources/books/good")));
        Fuzz.<byte[]>of(Share.EXPORT, ExportFormatException.class).feed(ExportFuzzTest::export, bytes -> {
            OfficialExport export = ExportReader.read(new ByteArrayInputStream(bytes));
            DriftReport report = DriftReport.of("fuzz.json", DAY, book.version(), Drift.compare(book, export, DAY), Explanations.NONE);
            DriftText.of(report);
            DriftCsv.of(report, fields -> String.join(",", fields));
            return DriftJson.of(report).getBytes(StandardCharsets.UTF_8).length > 0;
        });
    }

    private static byte[] export(Random random) {
        String text = RIGHT;
        if (random.nextInt(5) > 0) {
            int from = text.indexOf('"', random.nextInt(text.length() - 400)) + 1;
            int to = text.indexOf('"', from);
            text = text.substring(0, from) + TEXTS.text(random) + text.substring(to);
        }
        if (random.nextBoolean()) {
            text = TEXTS.spoilt(text, random);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes = random.nextInt(4) == 0 ? Sheet.spoilt(bytes, random) : bytes;
        if (random.nextInt(4) > 0) {
            return bytes;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return random.nextBoolean() ? packed.toByteArray() : Sheet.spoilt(packed.toByteArray(), random);
    }

    @Test
    @SuppressWarnings("EnumOrdinal") // Any two kinds will do.
    void explanations() throws Exception {
        Sheet sheet = new Sheet(new Mutator(List.of("rate-differs", "9903.88.01..9903.88.04", "9903.88.*", "*", "2025-12-05",
                "a reason", "90 FR 1"), List.of("..", "*", "9903.88.01", " ", "2025-01-01", "-")));
        Finding finding = new Finding(FindingKind.values()[0], "9903.88.01", "9503.00.00", "1%", "2%");
        Fuzz.<byte[]>of(Share.EXPLANATIONS, ExplanationsException.class).feed(random -> sheet.spoilt("""
                kind,heading,line,from,to,explanation,citation
                %s,9903.88.01..9903.88.04 9903.88.*,*,2025-01-01,2026-01-01,"a reason, or two",90 FR 1
                %s,,9503.00.00,,,another,
                """.formatted(FindingKind.values()[0].id(), FindingKind.values()[1].id()), random), bytes -> {
            Explanations.read(new StringReader(new String(bytes, StandardCharsets.UTF_8))).of(finding, DAY);
            return true;
        });
    }
}

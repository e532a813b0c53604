package org.tariffstack.landedcost.drift;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A report for a spreadsheet: one row for each finding that is not explained. */
public final class DriftCsv {
    private DriftCsv() {}

    /** The whole text, with a header. */
    public static String of(DriftReport report) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("kind", "heading", "line", "export", "book");
            report.unexplained().forEach(finding -> csv.writeRecord(finding.kind().id(), finding.heading(),
                    finding.line(), finding.export(), finding.book()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

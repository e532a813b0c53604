package org.tariffstack.landedcost.drift.report;

import java.util.List;
import java.util.function.Function;

/** A report for a spreadsheet: one row for each finding that is not explained. */
public final class DriftCsv {
    private DriftCsv() {}

    /**
     * The whole text, with a header.
     *
     * @param row writes one row with its line feed, in a way that spreadsheets take no field for a formula
     */
    public static String of(DriftReport report, Function<List<String>, String> row) {
        StringBuilder text = new StringBuilder(row.apply(List.of("kind", "heading", "line", "export", "book")));
        report.unexplained().forEach(finding -> text.append(row.apply(List.of(finding.kind().id(), finding.heading(),
                finding.line(), finding.export(), finding.book()))));
        return text.toString();
    }
}

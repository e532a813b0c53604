package org.tariffstack.landedcost.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.ace.LineReport;
import org.tariffstack.landedcost.ace.ReportLine;
import org.tariffstack.landedcost.intake.Records;

/** Gives the lines of an ACE report as rows; the lines of an entry come together. */
public final class ReportReader implements RowReader {
    private static final int FEW = 64;

    private final Header header;
    private final LineReport report;
    private final List<ReportLine> lines;
    private int next;

    ReportReader(LineReport report, Records records, Header header) throws IOException {
        this.header = header;
        this.report = report;
        this.lines = report.read(records);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public long totals() {
        return report.skipped();
    }

    /** The names of the columns as the report has them. */
    public List<String> names() {
        return report.names();
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    @Override
    public @Nullable List<InputRow> next() {
        List<InputRow> chunk = new ArrayList<>(FEW);
        while (next < lines.size() && (chunk.size() < FEW || lines.get(next).entry().equals(lines.get(next - 1).entry()))) {
            chunk.add(new InputRow.JoinedRow(next + 1L, lines.get(next)));
            next++;
        }
        return chunk.isEmpty() ? null : chunk;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public long position() {
        return next;
    }
}

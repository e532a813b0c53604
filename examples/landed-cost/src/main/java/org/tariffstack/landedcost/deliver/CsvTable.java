package org.tariffstack.landedcost.deliver;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tariffstack.landedcost.text.SpreadsheetCsv;

/** A table as CSV in UTF-8 that a spreadsheet may open: what it would take for a formula gets an apostrophe before it. */
public final class CsvTable implements TableSink {
    private final OutputStream out;

    /**
     * Begins a table.
     *
     * @param out what is written to, which the caller closes
     */
    public CsvTable(OutputStream out, List<TableColumn> columns) throws IOException {
        this.out = out;
        write(columns.stream().map(TableColumn::name).toList());
    }

    @Override
    public void write(List<String> cells) throws IOException {
        out.write(SpreadsheetCsv.row(cells).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // The stream is the caller's.
    }
}

package org.tariffstack.landedcost.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.intake.Records;

/** Reads the rows of a sheet. Rows in which nothing stands are skipped, as blank lines of a text are. */
final class SheetReader implements RowReader {
    private static final int MOST_ROWS = 64;

    private final Records records;
    private final Header header;
    private long rows;
    private long totals;

    SheetReader(Records records, Header header) {
        this.records = records;
        this.header = header;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public long totals() {
        return totals;
    }

    @Override
    public @Nullable List<InputRow> next() throws IOException {
        List<InputRow> chunk = new ArrayList<>(MOST_ROWS);
        while (chunk.size() < MOST_ROWS) {
            Records.Row row = records.next();
            if (row == null) {
                break;
            }
            if (row.isBlank()) {
                continue;
            }
            if (header.isTotal(row.cells())) {
                totals++;
                continue;
            }
            chunk.add(new InputRow.CellsRow(++rows, row.line(), asWide(row.cells())));
        }
        return chunk.isEmpty() ? null : chunk;
    }

    /** The cells of a row under the header: a sheet keeps no blank cells at the end of a row. */
    private List<String> asWide(List<String> cells) {
        int end = cells.size();
        while (end > header.width() && cells.get(end - 1).isBlank()) {
            end--;
        }
        List<String> wide = new ArrayList<>(cells.subList(0, end));
        if (end < header.width()) {
            wide.addAll(Collections.nCopies(header.width() - end, ""));
        }
        return wide;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public long position() {
        return rows;
    }
}

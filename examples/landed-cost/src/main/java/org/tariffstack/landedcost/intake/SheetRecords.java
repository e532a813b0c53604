package org.tariffstack.landedcost.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.sheet.SheetRows;
import org.tariffstack.landedcost.sheet.WorkbookException;

/** The rows of a sheet of a workbook. */
final class SheetRecords implements Records {
    private final SheetRows rows;
    private long read;

    private SheetRecords(SheetRows rows) {
        this.rows = rows;
    }

    /** Opens a workbook at its first sheet, or at one that is named. */
    static SheetRecords open(Path file, @Nullable String sheet) throws IOException, IntakeException {
        try {
            SheetRows rows = SheetRows.open(file, CellReader.NO_RESULT);
            rows.read(sheet == null ? rows.sheets().get(0) : sheet);
            return new SheetRecords(rows);
        } catch (WorkbookException e) {
            throw new IntakeException(e.getMessage());
        }
    }

    /** The sheets of a workbook. */
    static List<String> sheets(Path file) throws IOException, IntakeException {
        try (SheetRows rows = SheetRows.open(file, CellReader.NO_RESULT)) {
            return rows.sheets();
        } catch (WorkbookException e) {
            throw new IntakeException(e.getMessage());
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            SheetRows.SheetRow row = rows.next();
            if (row == null) {
                return null;
            }
            read++;
            return new Row(row.number(), row.cells());
        } catch (WorkbookException e) {
            throw new IOException("the workbook cannot be read to its end: " + e.getMessage(), e);
        }
    }

    @Override
    public long position() {
        return read;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

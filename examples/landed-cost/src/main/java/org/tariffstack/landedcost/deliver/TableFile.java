package org.tariffstack.landedcost.deliver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tariffstack.landedcost.io.OutputFile;

/** A table that is written to a file, which is there as a whole or not at all. */
public final class TableFile implements TableSink {
    private final OutputFile file;
    private final TableSink table;

    private TableFile(OutputFile file, TableSink table) {
        this.file = file;
        this.table = table;
    }

    /** Begins a workbook. */
    public static TableFile workbook(Path file, String sheet, List<TableColumn> columns) throws IOException {
        OutputFile output = OutputFile.begin(file);
        return new TableFile(output, new WorkbookTable(output.stream(), sheet, columns));
    }

    /** Begins a file of Parquet. */
    public static TableFile parquet(Path file, List<TableColumn> columns) throws IOException {
        OutputFile output = OutputFile.begin(file);
        return new TableFile(output, new ParquetTable(output.path(), columns));
    }

    @Override
    public void write(List<String> cells) throws IOException {
        try {
            table.write(cells);
        } catch (IOException e) {
            throw file.named(e);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            table.finish();
        } catch (IOException e) {
            throw file.named(e);
        }
        file.commit();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            table.close();
        }
    }
}

package org.tariffstack.landedcost.deliver;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written to a file, which is there as a whole or not at all. */
public final class TableFile implements TableSink {
    private final Path target;
    private final Path written;
    private final @Nullable OutputStream out;
    private final TableSink table;

    private TableFile(Path target, Path written, @Nullable OutputStream out, TableSink table) {
        this.target = target;
        this.written = written;
        this.out = out;
        this.table = table;
    }

    /** Begins a workbook. */
    public static TableFile workbook(Path file, String sheet, List<TableColumn> columns) throws IOException {
        Path written = beside(file);
        OutputStream out = Files.newOutputStream(written);
        return new TableFile(file, written, out, new WorkbookTable(out, sheet, columns));
    }

    /** Begins a file of Parquet. */
    public static TableFile parquet(Path file, List<TableColumn> columns) throws IOException {
        Path written = beside(file);
        return new TableFile(file, written, null, new ParquetTable(written, columns));
    }

    private static Path beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.createTempFile(folder, "." + file.getFileName(), ".part");
    }

    @Override
    public void write(List<String> cells) throws IOException {
        table.write(cells);
    }

    @Override
    public void finish() throws IOException {
        table.finish();
        if (out != null) {
            out.close();
        }
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        table.close();
        if (out != null) {
            out.close();
        }
        Files.deleteIfExists(written);
    }
}

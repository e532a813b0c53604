package org.tariffstack.landedcost.options;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.deliver.CsvTable;
import org.tariffstack.landedcost.deliver.TableColumn;
import org.tariffstack.landedcost.deliver.TableFile;
import org.tariffstack.landedcost.deliver.TableSink;
import org.tariffstack.landedcost.io.OutputName;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options on the form in which rows are given back as a table; at most one of these. */
public final class TableOptions {
    @ArgGroup
    private @Nullable Choice choice;

    /** The forms. */
    static final class Choice {
        @Option(names = "--csv", description = "Give the rows back as CSV on standard output, the answers behind their columns.")
        @SuppressWarnings("UnusedVariable") // What is asked is that the others were not given.
        private boolean csv;

        @Option(names = "--xlsx", paramLabel = "FILE", description = "The same as a workbook.")
        private @Nullable OutputName workbook;

        @Option(names = "--parquet", paramLabel = "FILE", description = "The same as Parquet.")
        private @Nullable OutputName parquet;
    }

    /** Whether a table is asked for. */
    public boolean isAsked() {
        return choice != null;
    }

    /**
     * Begins the table.
     *
     * @param name what the sheet of a workbook is called
     */
    public TableSink open(Console console, String name, List<TableColumn> columns) throws IOException {
        Choice asked = choice;
        if (asked != null && asked.workbook != null) {
            return TableFile.workbook(asked.workbook.path(), name, columns);
        }
        if (asked != null && asked.parquet != null) {
            return TableFile.parquet(asked.parquet.path(), columns);
        }
        if (asked != null && asked.csv) {
            return new CsvTable(console.data(), columns);
        }
        throw new IllegalStateException("no table is asked for");
    }
}

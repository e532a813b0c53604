package org.tariffstack.landedcost.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.deliver.TableColumn;
import org.tariffstack.landedcost.deliver.TableFile;
import org.tariffstack.landedcost.deliver.TableSink;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a report is printed: as tables for people, or for programs; at most one of these. */
public final class ReportForm {
    @ArgGroup
    private Choice choice;

    /** The forms for programs. */
    static final class Choice {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV that a spreadsheet may open; refused rows go to standard error.")
        private boolean csv;

        @Option(names = "--xlsx", paramLabel = "FILE", description = "Write the same as a workbook.")
        private @Nullable Path workbook;

        @Option(names = "--parquet", paramLabel = "FILE", description = "Write the same as Parquet.")
        private @Nullable Path parquet;
    }

    /** Whether the report goes to a file of its own. */
    public boolean isFile() {
        return choice != null && (choice.workbook != null || choice.parquet != null);
    }

    /**
     * Begins the file.
     *
     * @param name what the sheet of a workbook is called
     */
    public TableSink open(String name, List<TableColumn> columns) throws IOException {
        return choice.workbook != null ? TableFile.workbook(choice.workbook, name, columns)
                : TableFile.parquet(Objects.requireNonNull(choice.parquet), columns);
    }

    public boolean json() {
        return choice != null && choice.json;
    }

    public boolean csv() {
        return choice != null && choice.csv;
    }
}

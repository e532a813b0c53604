package org.tariffstack.landedcost.report;

import java.io.IOException;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.deliver.CsvTables;
import org.tariffstack.landedcost.deliver.TableSink;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.RowsFile;
import picocli.CommandLine.Mixin;

/** The options on a report of a file of rows: in which form it is printed, and what becomes of refused rows. */
public final class ReportOptions {
    @Mixin
    private ReportForm form;

    @Mixin
    private RefusedRows refused;

    /** A report that is printed as a whole, in the forms in which it can be. */
    public interface Report {
        /** For people. */
        String table(RefusedRows refused);

        /** For programs. */
        String json(RefusedRows refused);

        /** For spreadsheets, without the refused rows. */
        String csv();
    }

    public ReportForm form() {
        return form;
    }

    public RefusedRows refused() {
        return refused;
    }

    /**
     * Has the rows of a file read while some may be refused.
     *
     * @param columns the columns that there may be beside the required ones
     * @return the exit status
     */
    public int read(RowsFile file, Console console, Header.OptionalColumns columns, RowsFile.Reading reading)
            throws IOException {
        return refused.within(() -> file.read(console, columns, reading));
    }

    /**
     * Prints a report on rows that have all been read.
     *
     * @return the exit status
     */
    public int print(Console console, Report report) throws IOException {
        if (form.isFile()) {
            String csv = report.csv();
            try (TableSink table = form.open("Report", CsvTables.columns(csv))) {
                CsvTables.write(csv, true, table);
                table.finish();
            }
            return end(console);
        }
        write(console, form.csv() ? report.csv() : form.json() ? report.json(refused) : report.table(refused));
        return end(console);
    }

    /** Writes a text of the report: a table as for people, the other forms as they are. */
    public void write(Console console, String text) throws IOException {
        if (form.json() || form.csv() || form.isFile()) {
            console.print(text);
        } else {
            console.show(text);
        }
    }

    /**
     * Tells of refused rows where the form has no room for them.
     *
     * @return the exit status
     */
    public int end(Console console) {
        if (form.csv() || form.isFile()) {
            refused.tell(console);
        }
        return refused.status();
    }
}

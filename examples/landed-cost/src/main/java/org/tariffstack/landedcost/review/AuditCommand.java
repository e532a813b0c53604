package org.tariffstack.landedcost.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.deliver.CsvTables;
import org.tariffstack.landedcost.deliver.TableSink;
import org.tariffstack.landedcost.options.LawOptions;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.report.ReportOptions;
import org.tariffstack.landedcost.report.RowSums;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.FiledColumns;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.LostZeros;
import org.tariffstack.landedcost.rows.OpenedRows;
import org.tariffstack.landedcost.rows.RowReader;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.landedcost.rows.RowsFile;
import org.tariffstack.review.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tariffstack audit}: entries as they were filed against the law of their moment. */
@Command(name = "audit", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Compares entries as they were filed with the law of their moment.",
        description = {"%nThe columns are those of batch, and filed_headings (the numbers filed, in their order, parted "
                    + "by blanks), filed_duties (an amount for each of them, - where it is not known) and duty_paid. All "
                    + "three may be left out, or blank; what is not stated is not compared. Other columns are not read, and a notice names them. A number of Chapter 99 "
                    + "that was filed counts as the claim of what it describes.%n",
            "A difference has a kind (NOT_IN_BOOK, NOT_IN_FORCE, DOES_NOT_APPLY, NOT_STATED, NOT_JUDGED, OTHER_CODE, "
                    + "TWICE, MISSING, RATE, AMOUNT, SUM, TOTAL or ORDER), what the law wants, and the act that says "
                    + "so. The table shows the rows that differ; JSON has a line for each row and one of totals; CSV has "
                    + "a line for each difference.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A table of what differs by more than a dollar:",
            "    tariffstack audit filed.csv",
            "  The ACE report as it is, with the days left for post summary corrections:",
            "    tariffstack audit es-003.csv --on 2026-01-05 --entries entries.csv",
            "  Only what differs by more than 20 dollars, for a spreadsheet:",
            "    tariffstack audit filed.csv --tolerance 20 --csv > differences.csv",
            "  What a file looks like:",
            "    id,hts,origin,entered,value,filed_headings,filed_duties,duty_paid",
            "    A1,9503.00.00,CN,2025-04-15,10000,9903.01.24 9903.01.63 9503.00.00,2000 12500 0,14500",
            "",
            "Exit status: 0 all compared, whether they differ or not, 3 some rows refused, 2 bad usage,",
            "1 anything else."})
public final class AuditCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = columns();

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RowsFile file;

    @Option(names = "--tolerance", paramLabel = "AMOUNT", defaultValue = "1", description = "How far amounts may lie "
            + "apart and count as the same. Default: ${DEFAULT-VALUE}.")
    private BigDecimal tolerance;

    @Option(names = "--on", paramLabel = "DATE", description = "The day that the days left for post summary corrections are counted from.")
    private @Nullable LocalDate on;

    @Option(names = "--entries", paramLabel = "FILE", description = "Write the entry summaries that differ to that file as CSV, the largest "
            + "difference first.")
    private @Nullable Path entries;

    @Mixin
    private LawOptions law;

    @Mixin
    private ReportOptions report;

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(FiledColumns.NAMES);
        columns.addAll(List.of("entry_number", "liquidated"));
        return List.copyOf(columns);
    }

    public AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (tolerance.signum() < 0) {
            throw new UsageException(spec.commandLine(), "--tolerance takes zero or more");
        }
        return report.read(file, console, Header.OptionalColumns.andMore(COLUMNS), this::audit);
    }

    /** What came of some rows: the text, and what it counts. */
    private record Chunk(ByteArrayOutputStream text, AuditTotals totals) {
        Chunk() {
            this(new ByteArrayOutputStream(), new AuditTotals());
        }

        void write(String words) {
            text.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int audit(OpenedRows file, LostZeros zeros, Progress progress) throws IOException {
        RowReader reader = file.reader();
        Rows rows = new Rows(law.books(), reader.header(), zeros);
        AuditReport form = report.form().json() ? AuditReport.JSON : report.form().csv() || report.form().isFile() ? AuditReport.CSV
                : AuditReport.TABLE;
        AuditTotals totals = new AuditTotals();
        try (TableSink table = report.form().isFile() ? report.form().open("Differences", CsvTables.columns(form.head())) : null) {
            audit(rows, reader, form, totals, table, progress);
        }
        return report.end(console);
    }

    private void audit(Rows rows, RowReader reader, AuditReport form, AuditTotals totals, @Nullable TableSink table,
            Progress progress) throws IOException {
        if (table == null) {
            report.write(console, form.head());
        }
        new RowSums<>(rows, Chunk::new, (row, chunk) -> audit(row, form, chunk),
                (refused, chunk) -> chunk.write(form.refused(refused.problem()))).run(reader, file.threads(), chunk -> {
                    if (table == null) {
                        report.write(console, chunk.text().toString(StandardCharsets.UTF_8));
                    } else {
                        CsvTables.write(chunk.text().toString(StandardCharsets.UTF_8), false, table);
                    }
                    totals.addAll(chunk.totals());
                }, report.refused(), progress);
        if (form == AuditReport.TABLE && !totals.entries().isEmpty()) {
            report.write(console, totals.entries().text(on));
        }
        report.write(console, form.foot(totals, report.refused()));
        if (entries != null) {
            ReportFile.write(entries, totals.entries().csv(on));
        }
        if (table != null) {
            table.finish();
        }
    }

    private void audit(EntryRow row, AuditReport form, Chunk chunk) {
        Audit audit = row.stack().audit(FiledColumns.of(row), tolerance);
        String written = form.row(row, audit);
        chunk.totals().add(row, audit);
        chunk.write(written);
    }
}

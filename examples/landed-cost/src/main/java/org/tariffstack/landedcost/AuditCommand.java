package org.tariffstack.landedcost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            "  Only what differs by more than 20 dollars, for a spreadsheet:",
            "    tariffstack audit filed.csv --tolerance 20 --csv > differences.csv",
            "  What a file looks like:",
            "    id,hts,origin,entered,value,filed_headings,filed_duties,duty_paid",
            "    A1,9503.00.00,CN,2025-04-15,10000,9903.01.24 9903.01.63 9503.00.00,2000 12500 0,14500",
            "",
            "Exit status: 0 all compared, whether they differ or not, 3 some rows refused, 2 bad usage,",
            "1 anything else."})
final class AuditCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RowsFile file;

    @Option(names = "--tolerance", paramLabel = "AMOUNT", defaultValue = "1", description = "How far amounts may lie "
            + "apart and count as the same. Default: ${DEFAULT-VALUE}.")
    private BigDecimal tolerance;

    @Mixin
    private LawOptions law;

    @Mixin
    private ReportForm form;

    @Mixin
    private RefusedRows refused;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (tolerance.signum() < 0) {
            throw new UsageException(spec.commandLine(), "--tolerance takes zero or more");
        }
        return refused.within(() -> file.read(console, Header.OptionalColumns.andMore(FiledColumns.NAMES), this::audit));
    }

    /** What came of some rows: the text, what it counts, and what was refused. */
    private record Chunk(byte[] text, AuditTotals totals, List<RowProblem> problems) {}

    private int audit(BatchReader reader, LostZeros zeros, Progress progress) throws IOException {
        Rows rows = new Rows(law.books(), reader.header(), zeros);
        AuditReport report = form.json() ? AuditReport.JSON : form.csv() ? AuditReport.CSV : AuditReport.TABLE;
        AuditTotals totals = new AuditTotals();
        console.print(report.head());
        new ChunkRunner<Chunk>(file.threads()).run(reader, chunk -> audit(chunk, rows, report), chunk -> {
            console.out().write(chunk.text());
            console.out().flush();
            totals.addAll(chunk.totals());
            for (RowProblem problem : chunk.problems()) {
                refused.add(problem);
            }
        }, progress);
        console.print(painted(report.foot(totals, refused)));
        if (form.csv()) {
            refused.tell(console);
        }
        return refused.status();
    }

    private Chunk audit(List<BatchReader.RawRow> chunk, Rows rows, AuditReport report) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        AuditTotals totals = new AuditTotals();
        List<RowProblem> problems = new ArrayList<>();
        for (BatchReader.RawRow raw : chunk) {
            Rows.Outcome<byte[]> outcome = rows.of(raw, row -> {
                Audit audit = row.stack().audit(FiledColumns.of(row), tolerance);
                byte[] written = painted(report.row(row, audit)).getBytes(StandardCharsets.UTF_8);
                totals.add(audit);
                return written;
            });
            if (outcome.refused()) {
                problems.add(outcome.problem());
                text.writeBytes(report.refused(outcome.problem()).getBytes(StandardCharsets.UTF_8));
            } else {
                text.writeBytes(outcome.value());
            }
        }
        return new Chunk(text.toByteArray(), totals, problems);
    }

    private String painted(String text) {
        return console.colour() && !form.json() && !form.csv() && !text.isEmpty() ? Painter.paint(text) : text;
    }
}

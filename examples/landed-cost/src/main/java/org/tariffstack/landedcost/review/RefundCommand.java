package org.tariffstack.landedcost.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.cape.CapeRules;
import org.tariffstack.landedcost.cape.EntryLedger;
import org.tariffstack.landedcost.cape.Paths;
import org.tariffstack.landedcost.cape.ResultList;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.LawOptions;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.report.ReportOptions;
import org.tariffstack.landedcost.report.RowSums;
import org.tariffstack.landedcost.rows.FiledColumns;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.LostZeros;
import org.tariffstack.landedcost.rows.OpenedRows;
import org.tariffstack.landedcost.rows.RowReader;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.landedcost.rows.RowsFile;
import org.tariffstack.law.TariffBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tariffstack refund}: what of a file of entries can be claimed back, under which ruling, with which interest. */
@Command(name = "refund", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Says what can be claimed back of duties that courts held unlawful, and with which interest.",
        description = {"%nThe columns are those of batch; filed_headings, filed_duties and duty_paid as in audit; "
                    + "deposited, the day the duty was paid (default: the day of entry); liquidated, the day of "
                    + "liquidation, blank while there is none; and the columns named with --by. Every row needs a "
                    + "value.%n",
            "Refundable is what was paid beyond what remains owed without the unlawful duties, and nothing of a "
                    + "programme of which no number was filed. Where nothing is said of it, the duties count as filed and paid in "
                    + "full. Whether a claim is in time is not judged.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  By month and programme:",
            "    tariffstack refund filed.csv",
            "  For each importer, with interest to the day of reliquidation:",
            "    tariffstack refund filed.csv --by importer --interest rates.csv --through 2026-09-30",
            "  From the ACE report to the files of CAPE declarations, with interest by the official table:",
            "    tariffstack refund es-003.csv --interest corporation --through 2026-05-01 --cape claims",
            "  Entry by entry, for a spreadsheet:",
            "    tariffstack refund filed.csv --by id --csv > refunds.csv",
            "  What a table of rates looks like:",
            "    from,to,rate",
            "    2025-01-01,2025-03-31,7%%",
            "",
            "Exit status: 0 all computed, 3 some rows refused, 2 bad usage, 1 anything else."})
public final class RefundCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RowsFile file;

    @Option(names = "--by", paramLabel = "COLUMN", split = ",", description = "Part the sums by that column too; several "
            + "are parted by commas.")
    private List<String> by = new ArrayList<>();

    @Mixin
    private InterestTable interest;

    @Mixin
    private ClaimOptions claims;

    @Mixin
    private LawOptions law;

    @Mixin
    private ReportOptions report;

    public RefundCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        interest.read();
        if ((claims.folder() != null || claims.result() != null) && interest.through() == null) {
            throw new UsageException(spec.commandLine(), "--cape and --cape-result need --through DATE, the day on which the claims "
                    + "are filed");
        }
        List<String> columns = new ArrayList<>(FiledColumns.NAMES);
        columns.addAll(RefundRow.COLUMNS);
        columns.addAll(by);
        return report.read(file, console, Header.OptionalColumns.andMore(columns), this::refund);
    }

    private int refund(OpenedRows file, LostZeros zeros, Progress progress) throws IOException {
        RowReader reader = file.reader();
        for (String column : by) {
            if (column.isBlank()) {
                throw new UsageException(spec.commandLine(), "--by takes the names of columns, and one is blank");
            }
            if (!reader.header().has(column)) {
                throw new UsageException(spec.commandLine(), "--by " + column + ": the file has no such column");
            }
        }
        Rows rows = new Rows(law.books(), reader.header(), zeros);
        RefundTotals totals = new RefundTotals();
        RefundRow row = new RefundRow(by, interest);
        TariffBook book = law.books().stack(Books.DEFAULT).book();
        new RowSums<>(rows, RefundTotals::new, row::add,
                (refused, sums) -> row.refused(refused, reader.header(), book, sums))
                .run(reader, this.file.threads(), totals::addAll, report.refused(), progress);
        return report.print(console, new RefundText(totals, by, interest, claims(totals)));
    }

    /** What is said of claims, after their files were written where they are wanted; empty where no day or no entry is named. */
    private String claims(RefundTotals totals) throws IOException {
        LocalDate on = interest.through();
        if (on == null || totals.ledger().isEmpty()) {
            if (claims.folder() != null || claims.result() != null) {
                throw new UsageException(spec.commandLine(), "the file names no entries: say with --map which column is entry_number");
            }
            return "";
        }
        ResultList result = claims.result();
        List<EntryLedger.Claimed> claimed = totals.ledger().claims(new Paths(CapeRules.KNOWN, on));
        Path folder = claims.folder();
        List<String> written = folder == null ? List.of()
                : new ClaimFiles(CapeRules.KNOWN, on, claimed, result).write(folder);
        return ClaimText.of(claimed, on, interest.isAsked(), result, written);
    }
}

package org.tariffstack.landedcost.batch;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.deliver.TableSink;
import org.tariffstack.landedcost.options.LawOptions;
import org.tariffstack.landedcost.options.ScenarioOptions;
import org.tariffstack.landedcost.options.TableOptions;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.OpenedRows;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.landedcost.rows.RowsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tariffstack batch}: entries in as CSV, assessments out as JSON Lines. */
@Command(name = "batch", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Calculates the duty on a file of entries: one JSON object a row, or the file itself with the answers beside its rows.",
        description = {"%nThe header names the columns, in any order. Required: hts, origin, entered. Optional: id, "
                    + "jurisdiction, loaded, exported, value, currency, quantity, unit, quantity2, unit2, spi, "
                    + "base_rate, facts. The names that customs, brokers and spreadsheets use are understood, too, and a notice "
                    + "says what was taken for what; --map names others. Lines above the header, blank rows and totals are left "
                    + "out; other columns are ignored, or given back with --csv, --xlsx and --parquet. The ACE report ES-003 is "
                    + "read as it is, a line for the rows of its tariff numbers. Where the law knows taxes on "
                    + "importation beside the duties, as China's does, the answer has them in taxes.%n",
            "A row that cannot be answered gives an object with id, row, line and error in its place, and the "
                    + "rest goes on: row 1 is the first after the header, line 1 the first of the file; error has a "
                    + "code, the field at fault and a message, and errors lists them where there are several. The codes are those of the library's ErrorCode, "
                    + "MALFORMED_ROW (not the CSV that the header announces), NOT_UTF8, SCENARIO_DOES_NOT_FIT (the "
                    + "row is of a jurisdiction whose book the --scenario cannot be laid on), and of cells AMBIGUOUS_DATE, "
                    + "AMBIGUOUS_NUMBER, LOST_DIGITS and NO_RESULT.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A file:",
            "    tariffstack batch entries.csv > answers.jsonl",
            "  A workbook of a broker, given back with the duties beside its rows:",
            "    tariffstack batch entries.xlsx --xlsx duties.xlsx",
            "  From another program, the duties only:",
            "    export-entries | tariffstack batch - | jq -r '[.id, .duty] | @tsv'",
            "  The same entries had a truce not been prolonged:",
            "    tariffstack batch entries.csv --scenario truce-lapsed-2025-08-12",
            "  What a file looks like:",
            "    id,hts,origin,entered,value,facts",
            "    A1,9503.00.00,CN,2025-04-15,10000,",
            "    A2,8517.13.00.00,CN,2025-04-15T00:01,2500.50,us_content_pct=25;mode=vessel",
            "",
            "Exit status: 0 all answered, 3 some rows refused, 2 bad usage (no such file, no header),",
            "1 anything else."})
public final class BatchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RowsFile file;

    @Mixin
    private TableOptions table;

    @Mixin
    private LawOptions law;

    @Mixin
    private ScenarioOptions scenarios;

    public BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return file.read(console, Header.OptionalColumns.OF_BATCH, (rows, zeros, progress) -> {
            scenarios.requireFit();
            Rows answers = new Rows(scenarios.books(law), rows.reader().header(), zeros);
            return table.isAsked() ? table(answers, rows, progress) : json(answers, rows, progress);
        });
    }

    private int json(Rows answers, OpenedRows rows, Progress progress) throws IOException {
        BatchRunner runner = new BatchRunner(new RowAnswerer(answers), file.threads());
        long refused = runner.run(rows.reader(), console.out(), progress);
        runner.tell(console);
        return status(refused);
    }

    private int table(Rows answers, OpenedRows rows, Progress progress) throws IOException {
        TableRunner runner = new TableRunner(answers, rows, file.threads());
        try (TableSink sink = table.open(console, "Duties", runner.columns())) {
            long refused = runner.run(sink, progress);
            runner.tell(console);
            return status(refused);
        }
    }

    private static int status(long refused) {
        return refused == 0 ? 0 : ExitStatus.SOME_REFUSED;
    }
}

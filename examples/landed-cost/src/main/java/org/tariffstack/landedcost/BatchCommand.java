package org.tariffstack.landedcost;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack batch}: entries in as CSV, assessments out as JSON Lines. */
@Command(name = "batch", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Answers a file of entries: CSV in, one JSON object a line out, in the order of the rows.",
        description = {"%nThe first line names the columns, in any order. Required: hts, origin, entered. Optional: id, "
                    + "jurisdiction, loaded, exported, value, currency, quantity, unit, quantity2, unit2, spi, "
                    + "base_rate, facts. The file is UTF-8; blank lines are skipped. Where the law knows taxes on "
                    + "importation beside the duties, as China's does, the answer has them in taxes.%n",
            "A row that cannot be answered gives an object with id, row, line and error in its place, and the "
                    + "rest goes on: row 1 is the first after the header, line 1 the first of the file; error has a "
                    + "code, the field at fault and a message. The codes are those of the library's ErrorCode, "
                    + "MALFORMED_ROW (not the CSV that the header announces), NOT_UTF8 and SCENARIO_DOES_NOT_FIT (the "
                    + "row is of a jurisdiction whose book the --scenario cannot be laid on).%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A file:",
            "    tariffstack batch entries.csv > answers.jsonl",
            "  From another program, the duties only:",
            "    export-entries | tariffstack batch - | jq -r '[.id, .duty] | @tsv'",
            "  The same entries had a truce not been prolonged:",
            "    tariffstack batch entries.csv --scenario truce-lapsed-2025-08-12",
            "  What a file looks like:",
            "    id,hts,origin,entered,value,facts",
            "    A1,9503.00.00,CN,2025-04-15,10000,",
            "    A2,8517.13.00.00,CN,2025-04-15T00:01,2500.50,us_content_pct=25;mode=vessel",
            "",
            "Exit status: 0 all answered, 3 some rows refused, 2 bad usage (no such file, unknown column),",
            "1 anything else."})
final class BatchCommand implements Callable<Integer> {
    /** Some rows were refused. */
    static final int SOME_REFUSED = 3;
    /** Shorter files are done before anyone could read a bar. */
    private static final long LONG_FILE = 500_000;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "The entries; - reads standard input.")
    private String file;

    @Mixin
    private LawOptions law;

    @Mixin
    private ScenarioOptions scenarios;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads answer. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new UsageException(spec.commandLine(), "--threads takes 1 or more");
        }
        if (file.equals("-")) {
            return run(console.in(), "standard input", 0);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new UsageException(spec.commandLine(), "'" + file + "' is a folder, not a file");
        }
        try (InputStream in = open(path)) {
            return run(in, "'" + file + "'", Files.size(path));
        }
    }

    private InputStream open(Path path) {
        try {
            return new FileInputStream(path.toFile());
        } catch (IOException e) {
            String why = Files.exists(path) ? "it may not be read" : "there is no such file";
            throw new UsageException(spec.commandLine(), "cannot read '" + file + "': " + why);
        }
    }

    private int run(InputStream in, String name, long size) throws IOException {
        QuietMoney.please();
        BatchReader rows;
        try {
            rows = new BatchReader(in);
        } catch (Header.BadHeaderException e) {
            throw new UsageException(spec.commandLine(), "cannot read " + name + ": " + e.getMessage());
        }
        scenarios.requireFit();
        RowAnswerer answerer = new RowAnswerer(scenarios.books(law), rows.header());
        try (Progress progress = console.progress() && size >= LONG_FILE
                ? new ProgressOnTerminal(console.err(), size) : Progress.NONE) {
            long refused = new BatchRunner(answerer, threads).run(rows, console.out(), progress);
            return refused == 0 ? 0 : SOME_REFUSED;
        }
    }
}

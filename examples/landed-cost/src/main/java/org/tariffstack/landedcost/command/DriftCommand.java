package org.tariffstack.landedcost.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.drift.Drift;
import org.tariffstack.landedcost.drift.Explanations;
import org.tariffstack.landedcost.drift.ExplanationsException;
import org.tariffstack.landedcost.drift.Finding;
import org.tariffstack.landedcost.drift.export.ExportFormatException;
import org.tariffstack.landedcost.drift.export.ExportReader;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.landedcost.drift.report.DriftCsv;
import org.tariffstack.landedcost.drift.report.DriftJson;
import org.tariffstack.landedcost.drift.report.DriftReport;
import org.tariffstack.landedcost.drift.report.DriftText;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import org.tariffstack.law.TariffBook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack drift}: where the book differs from an official export of the schedule. */
@Command(name = "drift", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Compares the book with an official export of the schedule of the United States.",
        description = "%nReports base rates that differ, lines and headings that one side lacks, rates of headings "
                + "that differ, and footnotes that do not agree with the lists of headings. An export does not say of "
                + "which day it is: name it with --on.%n",
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  The newest export against the newest law:",
            "    tariffstack drift hts.json",
            "  An older one, with what is known of it left out:",
            "    tariffstack drift hts_2025_rev_32.json.gz --on 2025-12-05 \\",
            "        --explained docs/drift-explanations.csv",
            "  For a spreadsheet:",
            "    tariffstack drift hts.json --csv > drift.csv",
            "",
            "Exit status: 0 no findings, 3 findings, 2 bad usage (no such file, not an export), 1 anything",
            "else."})
public final class DriftCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The export, as JSON, plain or packed with gzip.")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the export: the book's law at the end of that "
            + "day, as known then. Default: the day through which the book was checked.")
    private LocalDate day;

    @Option(names = "--explained", paramLabel = "FILE.csv",
            description = "Explanations; what they explain is counted and not listed.")
    private Path explained;

    @ArgGroup
    private Form form;

    /** How it is printed; at most one of these. */
    static final class Form {
        @Option(names = "--json", description = "Print a JSON object.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV, a row for each finding.")
        @SuppressWarnings("UnusedVariable") // What is asked is that the other was not given.
        private boolean csv;
    }

    public DriftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Explanations explanations = explanations();
        OfficialExport export = export();
        TariffBook book = Books.NEWEST.stack(Books.DEFAULT).book();
        LocalDate on = day == null ? LocalDate.parse(book.verifiedThroughDate()) : day;
        DriftReport report = DriftReport.of(file.getFileName().toString(), on, book.version(),
                findings(book, export, on), explanations);
        if (form == null) {
            console.show(DriftText.of(report));
        } else {
            console.print(form.json ? DriftJson.of(report) : DriftCsv.of(report, SpreadsheetCsv::row));
        }
        return report.unexplained().isEmpty() ? 0 : ExitStatus.SOME_REFUSED;
    }

    private List<Finding> findings(TariffBook book, OfficialExport export, LocalDate on) {
        try {
            return Drift.compare(book, export, on);
        } catch (ExportFormatException e) {
            throw unreadable(file, e.getMessage());
        }
    }

    private OfficialExport export() throws IOException {
        try (InputStream in = Files.newInputStream(readable(file))) {
            return ExportReader.read(in);
        } catch (ExportFormatException e) {
            throw unreadable(file, e.getMessage());
        }
    }

    private Explanations explanations() throws IOException {
        if (explained == null) {
            return Explanations.NONE;
        }
        try (Reader reader = Files.newBufferedReader(readable(explained), StandardCharsets.UTF_8)) {
            return Explanations.read(reader);
        } catch (ExplanationsException e) {
            throw unreadable(explained, e.getMessage());
        } catch (CharacterCodingException e) {
            throw unreadable(explained, "it is not UTF-8");
        }
    }

    private Path readable(Path path) {
        if (!Files.isRegularFile(path)) {
            throw unreadable(path, Files.exists(path) ? "it is no file" : "there is no such file");
        }
        if (!Files.isReadable(path)) {
            throw unreadable(path, "it may not be read");
        }
        return path;
    }

    private UsageException unreadable(Path path, String why) {
        return new UsageException(spec.commandLine(), "cannot read '" + path + "': " + why);
    }
}

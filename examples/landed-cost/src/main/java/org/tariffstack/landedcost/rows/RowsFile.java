package org.tariffstack.landedcost.rows;

import java.io.IOException;
import org.tariffstack.landedcost.chunks.ChunkRunner;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ProgressOnTerminal;
import org.tariffstack.landedcost.console.QuietMoney;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.intake.IntakeException;
import org.tariffstack.landedcost.intake.Source;
import org.tariffstack.landedcost.io.InputFile;
import org.tariffstack.landedcost.options.FileOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file of rows that a command reads, and how it is read. */
public final class RowsFile {
    /** Shorter files are done before anyone could read a bar. */
    private static final long LONG_FILE = 500_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The entries: CSV or another text with delimiters, or a workbook (.xlsx); - reads "
            + "standard input.")
    private String file;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads answer. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--restore-zeros", description = "Give codes of 7 or 9 digits their leading zero back where the "
            + "schedule then holds them, as spreadsheets drop it; a warning counts them.")
    private boolean restoreZeros;

    @Mixin
    private FileOptions options;

    /** What is done with the rows. */
    public interface Reading {
        /** Reads all rows and gives the exit status. */
        int read(OpenedRows rows, LostZeros zeros, Progress progress) throws IOException;
    }

    public int threads() {
        return threads;
    }

    /**
     * Opens the file, has its rows read, and closes it.
     *
     * @param console the streams
     * @param columns the columns that there may be beside the required ones
     * @param reading what to do
     * @return the exit status
     */
    public int read(Console console, Header.OptionalColumns columns, Reading reading) throws IOException {
        if (threads < 1 || threads > ChunkRunner.MOST_THREADS) {
            throw new UsageException(spec.commandLine(), "--threads takes 1 to " + ChunkRunner.MOST_THREADS);
        }
        if (file.equals(InputFile.STANDARD_INPUT)) {
            return read(console, Source.of(console.in()), "standard input", 0, columns, reading);
        }
        InputFile named = InputFile.of(file);
        return read(console, Source.of(named.readable()), named.toString(), named.size(), columns, reading);
    }

    private int read(Console console, Source source, String name, long size, Header.OptionalColumns columns,
            Reading reading) throws IOException {
        QuietMoney.please();
        LostZeros zeros = new LostZeros(restoreZeros);
        try (OpenedRows rows = OpenedRows.open(source, options.read(), columns)) {
            int status;
            try (Progress progress = progress(console, rows.reader(), size)) {
                status = reading.read(rows, zeros, progress);
            }
            zeros.warn(console);
            rows.notices().forEach(notice -> console.say(notice));
            return status;
        } catch (IntakeException e) {
            throw new UsageException(spec.commandLine(), "cannot read " + name + ": " + e.getMessage());
        }
    }

    /** A bar for long files: of the bytes of a text, of the lines of a report; how many rows a sheet has is not known before. */
    private Progress progress(Console console, RowReader reader, long size) {
        if (!console.progress() || size < LONG_FILE) {
            return Progress.NONE;
        }
        return reader instanceof ReportReader report
                ? ProgressOnTerminal.ofThings(spec.name(), console.err(), report.size(), "lines")
                : reader instanceof BatchReader ? ProgressOnTerminal.ofBytes(spec.name(), console.err(), size)
                        : ProgressOnTerminal.ofThings(spec.name(), console.err(), -1, "rows");
    }
}

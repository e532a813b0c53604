package org.tariffstack.landedcost.rows;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ProgressOnTerminal;
import org.tariffstack.landedcost.console.QuietMoney;
import org.tariffstack.landedcost.console.UsageException;
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

    @Parameters(paramLabel = "FILE.csv", description = "The entries; - reads standard input.")
    private String file;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads answer. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--restore-zeros", description = "Give codes of 7 or 9 digits their leading zero back where the "
            + "schedule then holds them, as spreadsheets drop it; a warning counts them.")
    private boolean restoreZeros;

    /** What is done with the rows. */
    public interface Reading {
        /** Reads all rows and gives the exit status. */
        int read(BatchReader rows, LostZeros zeros, Progress progress) throws IOException;
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
        if (threads < 1) {
            throw new UsageException(spec.commandLine(), "--threads takes 1 or more");
        }
        if (file.equals("-")) {
            return read(console, console.in(), "standard input", 0, columns, reading);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new UsageException(spec.commandLine(), "'" + file + "' is a folder, not a file");
        }
        try (InputStream in = open(path)) {
            return read(console, in, "'" + file + "'", Files.size(path), columns, reading);
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

    private int read(Console console, InputStream in, String name, long size, Header.OptionalColumns columns,
            Reading reading) throws IOException {
        QuietMoney.please();
        BatchReader rows;
        try {
            rows = new BatchReader(in, columns);
        } catch (Header.BadHeaderException e) {
            throw new UsageException(spec.commandLine(), "cannot read " + name + ": " + e.getMessage());
        }
        LostZeros zeros = new LostZeros(restoreZeros);
        int status;
        try (Progress progress = console.progress() && size >= LONG_FILE
                ? ProgressOnTerminal.ofBytes(spec.name(), console.err(), size) : Progress.NONE) {
            status = reading.read(rows, zeros, progress);
        }
        zeros.warn(console.err());
        if (!rows.header().notRead().isEmpty()) {
            console.err().println("tariffstack: columns that were not read: "
                    + String.join(", ", rows.header().notRead()));
        }
        return status;
    }
}

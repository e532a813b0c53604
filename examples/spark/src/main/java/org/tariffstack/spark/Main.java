package org.tariffstack.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where batches on Spark begin. */
public final class Main {
    /** Something failed that is not the caller's doing. */
    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;

    private Main() {}

    /** Runs the command and ends the process with its status. */
    public static void main(String[] args) {
        System.exit(run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), args));
    }

    /** Runs the command and gives its exit status. */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new BatchCommand(out));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, given) -> {
            err.println("tariffstack-spark: " + e.getMessage());
            err.println("Try 'tariffstack-spark --help'.");
            return BAD_USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof CommandLine.ParameterException usage) {
                err.println("tariffstack-spark: " + usage.getMessage());
                return BAD_USAGE;
            }
            err.println("tariffstack-spark: " + reason(e));
            e.printStackTrace(err);
            return FAILED;
        });
        return line.execute(args);
    }

    /** What lies behind a failure that Spark has wrapped. */
    private static Throwable reason(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }
}

package org.tariffstack.landedcost;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the command line begins. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its status. */
    public static void main(String[] args) {
        if (args.length > 1) {
            Books.readAhead();
        }
        System.exit(run(Console.system(), args));
    }

    /** Runs the command line and gives its exit status. */
    static int run(Console console, String... args) {
        return commandLine(console).execute(args);
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new TariffstackCommand(console))
                .addSubcommand(new DutyCommand(console))
                .addSubcommand(new BatchCommand(console))
                .addSubcommand(new CostCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new ScenariosCommand(console))
                .addSubcommand(new AuditCommand(console))
                .addSubcommand(new RefundCommand(console))
                .addSubcommand(new PortfolioCommand(console))
                .addSubcommand(new FactsCommand(console))
                .addSubcommand(new CoverageCommand(console))
                .addSubcommand(new StackingCommand(console))
                .addSubcommand(new TruceCommand(console))
                .addSubcommand(new TimelineCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new DriftCommand(console));
        Failures failures = new Failures(console);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}

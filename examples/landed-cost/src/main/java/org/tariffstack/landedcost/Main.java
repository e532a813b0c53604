package org.tariffstack.landedcost;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tariffstack.entry.Decimals;
import org.tariffstack.landedcost.batch.BatchCommand;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.command.BookCommand;
import org.tariffstack.landedcost.command.CheckCommand;
import org.tariffstack.landedcost.command.DriftCommand;
import org.tariffstack.landedcost.command.DutyCommand;
import org.tariffstack.landedcost.command.ScenariosCommand;
import org.tariffstack.landedcost.command.ScheduleCommand;
import org.tariffstack.landedcost.compare.CompareCommand;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.cost.CostCommand;
import org.tariffstack.landedcost.io.FileConflicts;
import org.tariffstack.landedcost.io.InputFile;
import org.tariffstack.landedcost.io.NamedOutputStream;
import org.tariffstack.landedcost.io.OutputName;
import org.tariffstack.landedcost.io.UnusableFileException;
import org.tariffstack.landedcost.pages.CoverageCommand;
import org.tariffstack.landedcost.pages.FactsCommand;
import org.tariffstack.landedcost.pages.StackingCommand;
import org.tariffstack.landedcost.panel.PanelCommand;
import org.tariffstack.landedcost.review.AuditCommand;
import org.tariffstack.landedcost.review.PortfolioCommand;
import org.tariffstack.landedcost.review.RefundCommand;
import org.tariffstack.landedcost.text.Days;
import org.tariffstack.landedcost.timeline.TimelineCommand;
import org.tariffstack.landedcost.truce.TruceCommand;
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
        CommandLine line = commandLine(console, args);
        int status = line.execute(args);
        // What picocli prints itself, such as help, goes through a writer that keeps its failures.
        if (line.getOut().checkError() && console.out() instanceof NamedOutputStream named
                && named.failure().isPresent() && status == CommandLine.ExitCode.OK) {
            console.say(named.failure().get().getMessage());
            return ExitStatus.FAILED;
        }
        return status;
    }

    /** Nothing is opened before it is sure that nothing that is read would be written to. */
    private static int runUnlessFilesConflict(CommandLine.ParseResult parsed) {
        for (CommandLine.ParseResult command = parsed; command != null; command = command.subcommand()) {
            if (!command.isUsageHelpRequested() && !command.isVersionHelpRequested()) {
                try {
                    FileConflicts.refuse(command.commandSpec());
                } catch (UnusableFileException e) {
                    throw new UsageException(command.commandSpec().commandLine(), e.getMessage());
                }
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** A path, or why there can be none of that name, which would else end in a stack trace. */
    private static <T> T path(String name, Function<String, T> convert) {
        try {
            return convert.apply(name);
        } catch (UnusableFileException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }

    /** The commands by name. */
    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("duty", DutyCommand::new);
        commands.put("batch", BatchCommand::new);
        commands.put("cost", CostCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("scenarios", ScenariosCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("refund", RefundCommand::new);
        commands.put("portfolio", PortfolioCommand::new);
        commands.put("facts", FactsCommand::new);
        commands.put("coverage", CoverageCommand::new);
        commands.put("stacking", StackingCommand::new);
        commands.put("truce", TruceCommand::new);
        commands.put("timeline", TimelineCommand::new);
        commands.put("panel", PanelCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("drift", DriftCommand::new);
        commands.put("schedule", ScheduleCommand::new);
        commands.put("book", BookCommand::new);
        commands.put("completion", console -> new CompletionCommand(console, () -> commandLine(console)));
        return commands;
    }

    /** The command line with the command that the arguments begin with, or with all of them. */
    static CommandLine commandLine(Console console, String... args) {
        CommandLine line = new CommandLine(new TariffstackCommand(console));
        Map<String, Function<Console, Object>> commands = commands();
        if (args.length > 0 && commands.containsKey(args[0])) {
            // To take in what the others can do would take longer than to answer.
            commands.keySet().retainAll(Set.of(args[0]));
        }
        commands.forEach((name, make) -> line.addSubcommand(make.apply(console)));
        Failures failures = new Failures(console);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setExecutionStrategy(Main::runUnlessFilesConflict);
        line.registerConverter(OutputName.class, name -> path(name, OutputName::of));
        line.registerConverter(InputFile.class, name -> path(name, InputFile::of));
        line.registerConverter(Path.class, name -> path(name, InputFile::of).path());
        line.setUsageHelpWidth(100);
        line.registerConverter(LocalDate.class, Days::parse);
        line.registerConverter(BigDecimal.class, Decimals::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}

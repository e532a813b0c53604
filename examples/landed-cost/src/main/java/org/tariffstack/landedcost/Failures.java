package org.tariffstack.landedcost;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.io.NamedOutputStream;
import org.tariffstack.landedcost.io.StreamException;
import org.tariffstack.landedcost.io.UnusableFileException;
import org.tariffstack.landedcost.options.OptionNames;
import org.tariffstack.whatif.ScenarioException;
import picocli.CommandLine;

/** Says what went wrong, in one line on standard error, and with which status the process ends. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        say(Objects.requireNonNullElse(e.getMessage(), "cannot read the arguments"));
        if (command.getCommandSpec().parent() == null && args.length == 0) {
            command.usage(command.getErr());
        } else {
            CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
            console.tell("Try '" + command.getCommandSpec().qualifiedName() + " --help'.\n");
        }
        return ExitStatus.BAD_USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof InvalidEntryException invalid) {
            say(OptionNames.of(invalid.field()) + ": " + invalid.getMessage());
            return ExitStatus.BAD_USAGE;
        }
        if (e instanceof ScenarioException scenario) {
            scenario.problems().forEach(problem -> say("scenario: " + problem));
            return ExitStatus.BAD_USAGE;
        }
        if (e instanceof UnusableFileException file) {
            return handleParseException(new UsageException(command, file.getMessage()),
                    parsed.originalArgs().toArray(String[]::new));
        }
        if (e instanceof CommandLine.ParameterException usage) {
            return handleParseException(usage, parsed.originalArgs().toArray(String[]::new));
        }
        IOException failure = e instanceof IOException io ? io
                : e instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        if (failure != null) {
            if (NamedOutputStream.isClosedPipe(failure)) {
                return 0;
            }
            say(failure instanceof StreamException named ? named.getMessage()
                    : "cannot read or write: " + failure.getMessage());
            return ExitStatus.FAILED;
        }
        say("unexpected " + e);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        console.tell(trace.toString());
        return ExitStatus.FAILED;
    }

    private void say(String message) {
        console.say(message);
    }
}

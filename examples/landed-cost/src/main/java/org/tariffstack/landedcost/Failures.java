package org.tariffstack.landedcost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
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
            console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
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
        if (e instanceof CommandLine.ParameterException usage) {
            return handleParseException(usage, parsed.originalArgs().toArray(String[]::new));
        }
        IOException failure = e instanceof IOException io ? io
                : e instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        if (failure != null) {
            if (isClosedPipe(failure)) {
                return 0;
            }
            say("cannot read or write: " + failure.getMessage());
            return ExitStatus.FAILED;
        }
        say("unexpected " + e);
        e.printStackTrace(console.err());
        return ExitStatus.FAILED;
    }

    /** Whether whoever read our output has had enough, as {@code head} does. */
    static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && (message.contains("Broken pipe") || message.contains("pipe is being closed")
                || message.contains("pipe has been ended"));
    }

    private void say(String message) {
        console.err().println("tariffstack: " + message);
    }
}

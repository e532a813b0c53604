package org.tariffstack.landedcost.console;

import picocli.CommandLine;

/** The command was called in a way that it cannot follow. */
public final class UsageException extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    public UsageException(CommandLine line, String message) {
        super(line, message);
    }
}

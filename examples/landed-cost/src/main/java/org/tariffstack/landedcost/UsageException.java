package org.tariffstack.landedcost;

import picocli.CommandLine;

/** The command was called in a way that it cannot follow. */
final class UsageException extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    UsageException(CommandLine line, String message) {
        super(line, message);
    }
}

package org.tariffstack.landedcost.drift;

import java.util.Objects;

/** Thrown when a file of explanations cannot be read: which line, what is wrong, and what would be right. */
public final class ExplanationsException extends Exception {
    private static final long serialVersionUID = 1L;

    ExplanationsException(long line, String message) {
        super("line " + line + ": " + message);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

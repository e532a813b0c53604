package org.tariffstack.landedcost.drift;

/** Thrown when a file of explanations cannot be read: which line, what is wrong, and what would be right. */
public final class ExplanationsException extends Exception {
    private static final long serialVersionUID = 1L;

    ExplanationsException(long line, String message) {
        super("line " + line + ": " + message);
    }
}

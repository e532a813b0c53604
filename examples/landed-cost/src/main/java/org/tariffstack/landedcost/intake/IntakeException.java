package org.tariffstack.landedcost.intake;

import java.util.Objects;

/** A file that cannot be read as a whole; the message says why, and what would be right. */
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A file that cannot be read, for that reason. */
    public IntakeException(String message) {
        super(message);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

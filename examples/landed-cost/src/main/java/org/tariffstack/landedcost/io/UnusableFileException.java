package org.tariffstack.landedcost.io;

import java.util.Objects;

/** A file that was named cannot be read or written; the message says which and why. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableFileException(String message) {
        super(message);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

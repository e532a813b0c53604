package org.tariffstack.landedcost.drift.database;

import java.util.Objects;

/** Thrown when a file is not an Annual Tariff Database: where, what is wrong, and what would be right. */
public final class DatabaseFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    DatabaseFormatException(String message) {
        super(message);
    }

    /** What is wrong, where, and what would be right; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

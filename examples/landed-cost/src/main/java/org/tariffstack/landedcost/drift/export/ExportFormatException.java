package org.tariffstack.landedcost.drift.export;

import java.util.Objects;

/** Thrown when a file is not an official export: what is wrong, where, and what would be right. */
public final class ExportFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String expected;

    public ExportFormatException(String where, String what, String expected) {
        super(where + ": " + what + "; " + expected);
        this.where = where;
        this.expected = expected;
    }

    /** The place: a line and column of the file, or an item of its list, counted from 1. */
    public String where() {
        return where;
    }

    /** What would have been right there. */
    public String expected() {
        return expected;
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

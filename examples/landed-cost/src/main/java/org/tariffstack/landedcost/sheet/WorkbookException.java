package org.tariffstack.landedcost.sheet;

import java.util.Objects;

/** A workbook that is refused; the message says why, and what would be right. */
public final class WorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    WorkbookException(String message) {
        super(message);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

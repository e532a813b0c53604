package org.tariffstack.landedcost.intake;

import java.util.Objects;

/** A cell that cannot be read. */
public final class CellException extends Exception {
    private static final long serialVersionUID = 1L;
    /** The code of a date that may be read in two ways. */
    public static final String AMBIGUOUS_DATE = "AMBIGUOUS_DATE";
    /** The code of an amount that may be read in two ways. */
    public static final String AMBIGUOUS_NUMBER = "AMBIGUOUS_NUMBER";
    /** The code of a number of which a spreadsheet dropped digits. */
    public static final String LOST_DIGITS = "LOST_DIGITS";
    /** The code of a formula whose result the workbook does not hold, or of a cell in error. */
    public static final String NO_RESULT = "NO_RESULT";

    private final String code;
    private final String field;

    /** A cell that cannot be read, for a stable reason, of a column, and in words. */
    public CellException(String code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    /** The stable reason. */
    public String code() {
        return code;
    }

    /** The column at fault, by the name that the commands know it by. */
    public String field() {
        return field;
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

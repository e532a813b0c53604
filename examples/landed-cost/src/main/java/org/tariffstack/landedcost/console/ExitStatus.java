package org.tariffstack.landedcost.console;

/** With which numbers the process ends, beside 0 for success. */
public final class ExitStatus {
    /** Something failed that is neither the caller's doing nor the entry's. */
    public static final int FAILED = 1;
    /** Bad usage, or an entry that cannot be answered. */
    public static final int BAD_USAGE = 2;
    /** All was done, but some rows were refused or some checks failed. */
    public static final int SOME_REFUSED = 3;

    private ExitStatus() {}
}

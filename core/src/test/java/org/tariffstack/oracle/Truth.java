package org.tariffstack.oracle;

/**
 * Whether something is so, as far as the importer has said.
 *
 * @param known whether it follows from what is stated; else it is assumed
 * @param holds whether it is so, or is assumed to be
 */
record Truth(boolean known, boolean holds) {
    static final Truth YES = new Truth(true, true);
    static final Truth NO = new Truth(true, false);

    static Truth known(boolean holds) {
        return new Truth(true, holds);
    }

    static Truth assumed(boolean holds) {
        return new Truth(false, holds);
    }

    /** Both: what is known not to hold settles it, whatever the other is. */
    Truth and(Truth other) {
        if (equals(NO) || other.equals(NO)) {
            return NO;
        }
        return new Truth(known && other.known, holds && other.holds);
    }

    /** Either: what is known to hold settles it, whatever the other is. */
    Truth or(Truth other) {
        if (equals(YES) || other.equals(YES)) {
            return YES;
        }
        return new Truth(known && other.known, holds || other.holds);
    }

    Truth not() {
        return new Truth(known, !holds);
    }
}

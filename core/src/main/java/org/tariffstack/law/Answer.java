package org.tariffstack.law;

/** Whether a condition holds: known, or unknown and then assumed one way. */
public enum Answer {
    /** It holds. */
    YES(true, true),
    /** It does not hold. */
    NO(true, false),
    /** It is unknown and assumed to hold. */
    ASSUMED_YES(false, true),
    /** It is unknown and assumed not to hold. */
    ASSUMED_NO(false, false);

    private final boolean known;
    private final boolean holds;

    Answer(boolean known, boolean holds) {
        this.known = known;
        this.holds = holds;
    }

    /** What is known to hold, or known not to. */
    public static Answer known(boolean holds) {
        return holds ? YES : NO;
    }

    /** What is unknown, and assumed one way. */
    public static Answer assumed(boolean holds) {
        return holds ? ASSUMED_YES : ASSUMED_NO;
    }

    /** Whether it is known rather than assumed. */
    public boolean isKnown() {
        return known;
    }

    /** Whether it holds, as known or as assumed. */
    public boolean holds() {
        return holds;
    }

    /** Both: one known no settles it. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        if (this == YES) {
            return other;
        }
        return other == YES ? this : assumed(holds && other.holds);
    }

    /** Either: one known yes settles it. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** The contrary. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case ASSUMED_YES -> ASSUMED_NO;
            case ASSUMED_NO -> ASSUMED_YES;
        };
    }
}

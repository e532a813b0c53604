package org.tariffstack.history;

import java.util.Optional;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.law.Citation;

/**
 * What one heading does at the beginning of a step.
 *
 * @param kind what happens
 * @param heading the heading
 * @param program its programme
 * @param before its line in the step before; empty where there is none
 * @param after its line in this step; empty where there is none
 * @param citation the act: that of the line that comes or stays, or of the one that goes
 */
public record Change(Kind kind, String heading, String program, Optional<DutyLine> before, Optional<DutyLine> after,
        Citation citation) {
    /** What can happen to a heading. */
    public enum Kind {
        /** It was not among the lines and is now. */
        COMES,
        /** It was among the lines and is no more: its time is over, or another heading displaces it. */
        GOES,
        /** Its rate is another. */
        RATE,
        /** Its rate reads as before and comes to another amount: it is charged on another part of the value. */
        AMOUNT,
        /** It charges as before, and another act, ruling or rank says so. */
        ACT,
        /** Entry of the goods is prohibited from now on. */
        BAN_COMES,
        /** Entry of the goods is no longer prohibited. */
        BAN_GOES
    }

    /** What happens to a line; one of them may be null. */
    static Change of(Kind kind, Optional<DutyLine> before, Optional<DutyLine> after) {
        DutyLine line = after.or(() -> before).orElseThrow();
        return new Change(kind, line.heading(), line.program(), before, after, line.citation());
    }

    /** The change in words, such as "9903.01.24 (ieepa-fentanyl-cn) from +10% to +20%". */
    @Override
    public String toString() {
        String name = heading + " (" + program + ")";
        return switch (kind) {
            case COMES -> name + " comes at " + rate(after);
            case GOES -> name + " goes";
            case RATE -> name + " from " + rate(before) + " to " + rate(after);
            case AMOUNT -> name + " at " + rate(after) + " comes to another amount";
            case ACT -> name + " at " + rate(after) + " by another act";
            case BAN_COMES -> name + " prohibits entry";
            case BAN_GOES -> name + " no longer prohibits entry";
        };
    }

    private static String rate(Optional<DutyLine> line) {
        return line.map(DutyLine::rate).orElse("");
    }
}

package org.tariffstack.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Gap;

/** Finds codes in the schedule. */
interface Codes {
    /** The digits of a rate line: codes of fewer stand for several, and are found anew each time. */
    int LINE = 8;
    /** How many codes a table keeps something of: more than a tariff has, so that only codes that are none exceed it. */
    int MOST_KEPT = 50_000;

    /**
     * Finds a code.
     *
     * @param code as it was entered
     * @param at the instant of entry
     * @param stated whether the caller states the base rate, so that the schedule need not hold the code
     * @throws org.tariffstack.entry.InvalidEntryException if there is no such code then, or if it is too short
     */
    Found find(HtsCode code, Instant at, boolean stated);

    /**
     * What the schedule says of a code.
     *
     * @param line its rate line, or null where the schedule does not hold it
     * @param hts the code as precise as it can be made, for the scopes of additional duties
     * @param warnings what the importer must be told of it
     * @param gaps what the book leaves out and may concern the code, at that time or another
     * @param reach which scopes the code meets then, or null if that was not looked up
     */
    record Found(@Nullable ReadLine line, HtsCode hts, List<String> warnings, List<Gap> gaps, @Nullable Reach reach) {
        Found reaching(List<Gap> fewer, Reach scopes) {
            return new Found(line, hts, warnings, fewer, scopes);
        }
    }
}

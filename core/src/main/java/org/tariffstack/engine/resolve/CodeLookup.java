package org.tariffstack.engine.resolve;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.select.GoodsSignature;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Gap;

/** Finds codes in the schedule. */
public interface CodeLookup {
    /** The digits of a rate line: codes of fewer stand for several lines, and are looked up anew each time. */
    int LINE = 8;

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
     * @param goods what scopes tell of the code then
     */
    record Found(@Nullable ParsedRateLine line, HtsCode hts, List<String> warnings, List<Gap> gaps, GoodsSignature goods) {
        /** Whether a code of ten digits is answered as its rate line because it is no statistical number then. */
        public boolean drops(HtsCode code) {
            return line != null && code.length() > LINE && !code.equals(hts) && !code.digits().endsWith("00");
        }

        @SuppressWarnings("ReferenceEquality") // A short cut: an equal one may take its place.
        Found with(GoodsSignature signature) {
            return signature == goods ? this : new Found(line, hts, warnings, gaps, signature);
        }
    }
}

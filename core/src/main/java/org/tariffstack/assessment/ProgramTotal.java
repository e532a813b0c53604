package org.tariffstack.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.tariffstack.law.Program;

/**
 * What an entry owes under one programme.
 *
 * @param program the programme, or "base" for the base rate
 * @param duty the sum of its lines, in the currency of the totals; empty where one of them cannot be computed
 * @param refundable whether a court's ruling lets it be claimed back
 */
public record ProgramTotal(String program, Optional<BigDecimal> duty, boolean refundable) {

    /** Whether it is the base rate rather than an additional duty. */
    public boolean isBase() {
        return program.equals(Program.BASE);
    }
}

package org.tariffstack.engine;

import java.math.BigDecimal;

/**
 * A duty that may be owed in some answer to a case: what is charged, and on how much of the value.
 *
 * @param candidate its place among the candidates
 * @param fraction the part of the customs value that it is charged on, zero to one
 * @param besideBase whether the base duty counts towards it; else it is priced as if there were none
 */
record Charge(int candidate, BigDecimal fraction, boolean besideBase) {

    /** The value that it is charged on. */
    BigDecimal basis(BigDecimal value) {
        return part(value, fraction);
    }

    /** A part of the value. */
    @SuppressWarnings("ReferenceEquality") // ONE itself stands for the whole.
    static BigDecimal part(BigDecimal value, BigDecimal fraction) {
        // The whole is left as it was written, so that amounts keep the form that the reference engine gives them.
        return fraction == BigDecimal.ONE ? value
                : fraction.signum() == 0 ? BigDecimal.ZERO : value.multiply(fraction);
    }
}

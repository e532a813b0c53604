package org.tariffstack.engine.price;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a line comes to.
 *
 * @param basis the value that it is charged on
 * @param duty the duty, or null if it cannot be computed
 * @param unresolved what is missing, or null
 */
public record Price(BigDecimal basis, @Nullable BigDecimal duty, @Nullable String unresolved) {
    /** What can be computed. */
    public static Price of(BigDecimal basis, BigDecimal duty) {
        return new Price(basis, duty, null);
    }

    /** What cannot be computed. */
    public static Price unresolved(BigDecimal basis, String why) {
        return new Price(basis, null, why);
    }
}

package org.tariffstack.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a line comes to.
 *
 * @param basis the value that it is charged on
 * @param duty the duty, or null if it cannot be computed
 * @param unresolved what is missing, or null
 */
record Priced(BigDecimal basis, @Nullable BigDecimal duty, @Nullable String unresolved) {
    static Priced of(BigDecimal basis, BigDecimal duty) {
        return new Priced(basis, duty, null);
    }

    static Priced unresolved(BigDecimal basis, String why) {
        return new Priced(basis, null, why);
    }
}

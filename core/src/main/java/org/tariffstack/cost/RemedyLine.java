package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An antidumping or countervailing duty, computed.
 *
 * @param remedy the duty as stated
 * @param basis what it is charged on, in the currency of the book
 * @param amount the duty in cents; empty where it cannot be computed
 * @param unresolved what is missing for it to be computed; empty where it was
 */
public record RemedyLine(Remedy remedy, BigDecimal basis, Optional<BigDecimal> amount, Optional<String> unresolved) {
    /** What of it is paid at entry: nothing where a bond secures it. */
    public Optional<BigDecimal> payable() {
        return remedy.security() == Remedy.Security.BOND ? Optional.of(BigDecimal.ZERO.setScale(2)) : amount;
    }
}

package org.tariffstack;

import java.util.Set;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.TariffBook;

/**
 * Looks whether a preference that is claimed and the facts that are stated contradict each other. Who claims USMCA says that
 * the goods qualify; were the fact that they do not believed beside it, the goods would be free of the base duty for the one
 * and pay the additional duty for the other.
 */
final class ClaimCheck {
    private static final Set<String> NO = Set.of("false", "no");

    private ClaimCheck() {}

    /**
     * Looks at one entry.
     *
     * @throws InvalidEntryException with {@link ErrorCode#CONFLICTING_FACTS} if it states that a fact is not so that the
     *         preference it claims implies
     */
    static void refuseContradiction(Entry entry, TariffBook book) {
        if (entry.spi().isEmpty()) {
            return;
        }
        String symbol = entry.spi().get().strip();
        entry.facts().asMap().forEach((key, value) -> {
            FactDefinition fact = NO.contains(value) ? book.facts().get(key) : null;
            if (fact != null && fact.impliedBySpi().contains(symbol)) {
                throw new InvalidEntryException(ErrorCode.CONFLICTING_FACTS, "facts", key + "=" + value
                        + " contradicts the preference that is claimed: '" + symbol + "' says that it is true. Leave out the claim"
                        + " or the fact.");
            }
        });
    }
}

package org.tariffstack.ratecard;

import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Totals;

/**
 * What is owed at a time.
 *
 * @param baseRate the base rate in words
 * @param totals by programme, or null if such an entry cannot be answered
 * @param rate in the unit of the card
 */
record Owed(String baseRate, @Nullable Totals totals, long rate) {
    static final Owed NO_ANSWER = new Owed("", null, RateCard.OPEN);

    /** Whether the same is owed in the same words. */
    @SuppressWarnings("ReferenceEquality") // A short cut: equal totals are mostly one object.
    boolean isLike(Owed other) {
        return rate == other.rate && baseRate.equals(other.baseRate)
                && (totals == other.totals || totals != null && totals.equals(other.totals));
    }
}

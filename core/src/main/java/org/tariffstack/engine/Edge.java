package org.tariffstack.engine;

import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Condition;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.Validity;

/**
 * One winner's way to displace one loser; the loser is known from where the edge is kept.
 *
 * @param winner the index of the winning layer
 * @param whole whether the loser is displaced wholly; else on the portion
 * @param portion the portion that the loser is spared, where not wholly
 * @param onlyIfPaying whether it holds only where the winner owes an amount above zero
 * @param files the heading under which what is spared is filed, or empty
 */
record Edge(int winner, boolean whole, String portion, boolean onlyIfPaying, Condition when, OriginScope origins,
        ProductScope products, Validity validity, String files, Citation citation) {

    /** The same way for goods of a code, or null if it does not reach all of them. */
    @SuppressWarnings("ReferenceEquality") // A short cut: to match gives the same.
    @Nullable Edge meeting(HtsCode code, ListMatcher matcher) {
        if (products == ProductScope.EVERY) {
            return this;
        }
        ProductMatch match = products.match(code, matcher);
        if (match.coverage() != ProductMatch.Coverage.WHOLE) {
            return null;
        }
        return match.when() == Condition.ALWAYS ? this : new Edge(winner, whole, portion, onlyIfPaying,
                Selection.both(match.when(), when), origins, products, validity, files, citation);
    }
}

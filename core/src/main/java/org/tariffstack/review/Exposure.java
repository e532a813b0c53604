package org.tariffstack.review;

import java.util.Comparator;

/**
 * One entry that weighs in a portfolio.
 *
 * @param id the caller's name for it
 * @param goods what it is, and from where
 * @param sums what it comes to
 */
public record Exposure(String id, Goods goods, PortfolioSums sums) {
    /** The heaviest duty first; equals by name, so that the order never depends on who came first. */
    static final Comparator<Exposure> HEAVIEST = Comparator.comparing((Exposure exposure) -> exposure.sums().duty())
            .reversed().thenComparing(Exposure::id).thenComparing(exposure -> exposure.goods().toString())
            .thenComparing(exposure -> exposure.sums().value());
}

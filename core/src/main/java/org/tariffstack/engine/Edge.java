package org.tariffstack.engine;

import org.tariffstack.law.Citation;
import org.tariffstack.law.Condition;
import org.tariffstack.law.OriginScope;
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
        ProductScope products, Validity validity, String files, Citation citation) {}

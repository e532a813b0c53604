package org.tariffstack.law;

import org.jspecify.annotations.Nullable;

/**
 * A part of the customs value that a duty is charged on or spared, such as the steel content.
 *
 * <p>Portions of one group share the value between them. When nothing is stated of a group, the portion of the lowest
 * rank among the duties at hand is taken to be the whole value; once one is stated, those not stated are zero. A
 * portion without a group is zero until it is stated.
 *
 * @param id its name in rate bases and precedence rules
 * @param percentFact the fact that states it in percent of the customs value
 * @param valueFact the fact that states it as an amount, or null
 * @param group the group it belongs to, or null
 * @param rank its place in the group
 * @param complement whether it is what remains of the value beside the stated part
 * @param mostPercent of how much of the customs value the stated part counts at the most, in percent; null for all
 * @param baseSparedBy the fact under which the portion bears no base duty, or null; under that fact, goods of which no such
 *        portion is stated are free of it
 */
public record Portion(String id, FactDefinition percentFact, @Nullable FactDefinition valueFact,
        @Nullable String group, int rank, boolean complement, @Nullable Integer mostPercent,
        @Nullable FactDefinition baseSparedBy) {
    /** The id of the whole customs value. */
    public static final String FULL = "full";
}

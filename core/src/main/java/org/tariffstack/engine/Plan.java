package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Reason;

/**
 * All that can be said of a case before its value, its base rate and its quantities are known.
 *
 * <p>Cases that the same layers reach, of which the same is stated, and for which the same conditions on value and base rate
 * hold, are decided alike, explained alike and asked alike; only the amounts differ, and each amount is a sum of charges on
 * fixed parts of the value. So what the stages find for the first of them serves the others.
 *
 * @param selection the layers that may apply
 * @param charges every duty that some answer to some open point makes owed
 * @param sums the totals that the answers lead to; the first is that of the answers assumed
 * @param lines what the lines come from
 * @param prohibitions the bans that the goods fall under
 * @param declined why other headings do not apply
 * @param warnings what the importer must be told
 * @param points the open points
 * @param range the sums that the duty may come to, whatever the answers
 * @param loose bounds in place of sums where there are too many combinations of answers, or null
 */
record Plan(Selection selection, List<Charge> charges, List<Sum> sums, List<Line> lines,
        List<Prohibition> prohibitions, List<Reason> declined, List<String> warnings, List<Point> points, int[] range,
        @Nullable Loose loose) {

    /** Whether the base rate is owed. */
    boolean baseStands() {
        return sums.get(0).base();
    }

    /**
     * A total.
     *
     * @param base whether the base duty is part of it
     * @param charges which charges are
     */
    record Sum(boolean base, int[] charges) {}

    /**
     * A line of the answer.
     *
     * @param source what it comes from
     * @param fraction the part of the customs value that it is about
     * @param charge the place of its charge, or -1 for the base rate and for what only relieves
     */
    record Line(LineSource source, BigDecimal fraction, int charge) {}

    /**
     * An open point.
     *
     * @param fact the fact, or the field of the entry
     * @param text how it is asked
     * @param assumed the answer assumed
     * @param headings the headings that ask
     * @param answers the answers in words
     * @param sums for each of them, the total that it leads to
     */
    record Point(String fact, String text, String assumed, List<String> headings, List<String> answers, int[] sums) {}

    /**
     * Bounds taken line by line.
     *
     * @param baseIsSure whether the base duty is owed at the least
     * @param most the charges that count at the most
     * @param least the charges that count at the least
     */
    record Loose(boolean baseIsSure, int[] most, int[] least) {}
}

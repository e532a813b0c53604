package org.tariffstack.engine.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.engine.ask.OpenQuestion;
import org.tariffstack.engine.ask.ShareLimit;
import org.tariffstack.engine.explain.DeclineReasons;
import org.tariffstack.engine.price.Charge;

/**
 * Why a ruling is what it is, what is open in it, and what the answers would lead to.
 *
 * @param charges every duty that some answer makes owed, those of the ruling first
 * @param sums the totals that the answers lead to; the first is that of the answers assumed
 * @param prohibitions the bans that the goods fall under
 * @param declined why other headings do not apply
 * @param declinedAlike whether these reasons are the same in every entry
 * @param warnings what the importer must be told
 * @param points the open questions
 * @param range the sums that the duty may come to, whatever the answers
 * @param combinations the same where answers to several questions may exclude each other
 * @param conservative bounds in place of sums where there are too many combinations of answers, or null
 */
record Explanation(List<Charge> charges, List<Sum> sums, List<Prohibition> prohibitions,
        List<DeclineReasons.Declined> declined, boolean declinedAlike, List<String> warnings, List<Point> points, int[] range,
        List<Combination> combinations, @Nullable Conservative conservative) {

    /**
     * A total.
     *
     * @param base whether the base duty is part of it
     * @param charges which charges are
     */
    record Sum(boolean base, int[] charges) {}

    /**
     * An open question.
     *
     * @param fact the fact, or the field of the entry
     * @param text how it is asked
     * @param assumed the answer assumed
     * @param headings the headings that ask
     * @param answers the answers in words
     * @param sums for each of them, the total that it leads to
     */
    record Point(String fact, String text, String assumed, List<String> headings, List<OpenQuestion.Label> answers,
            int[] sums) {}

    /**
     * What answers to several questions lead to.
     *
     * @param sum the total
     * @param limits what must hold in an entry for the answers to be possible together
     */
    record Combination(int sum, List<ShareLimit> limits) {}

    /**
     * Bounds taken line by line.
     *
     * @param baseIsSure whether the base duty is owed at the least
     * @param most the charges that count at the most
     * @param least the charges that count at the least
     */
    record Conservative(boolean baseIsSure, int[] most, int[] least) {}

    /** Its size in bytes, as estimated; texts are shared among explanations and counted for themselves. */
    long weight() {
        long size = 300 + 90L * charges.size() + 32L * declined.size() + 48L * combinations.size() + 4L * range.length;
        for (Sum sum : sums) {
            size += 40 + 4L * sum.charges().length;
        }
        for (Point point : points) {
            size += 120 + 12L * point.answers().size();
        }
        return size;
    }
}

package org.tariffstack.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Answer;

/**
 * Which candidates stand, and what displaces the others.
 *
 * @param answers for each candidate, whether all that it asks for holds
 * @param shares what each portion is worth
 * @param contest the settled contest
 */
record Decision(Answer[] answers, Shares shares, Contest contest) {

    /** Whether the candidate, or the base rate, applies and is not displaced. */
    boolean stands(int candidate) {
        return contest.stands(candidate);
    }

    /** The rival that displaces the candidate, or the base rate, wholly; null if none does or it does not apply. */
    Selection.@Nullable Rival displacedBy(int candidate) {
        return contest.displacer(candidate);
    }

    /** The rivals that spare the standing candidate a portion of the value. */
    List<Selection.Rival> sparing(int candidate) {
        return contest.sparing(candidate);
    }
}

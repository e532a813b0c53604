package org.tariffstack.engine.ask;

import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;

/**
 * Whether conditions hold whatever is answered to the questions of an assessment. What nobody is asked for, a circumstance
 * whose owner knows of it or a value that stands in for none, stays as it is assumed and counts as known.
 */
final class AskedConditions {
    private AskedConditions() {}

    static Answer test(Condition condition, EntryCase entry, String heading) {
        if (condition instanceof Condition.All all) {
            Answer answer = Answer.YES;
            for (Condition part : all.parts()) {
                answer = answer.and(test(part, entry, heading));
            }
            return answer;
        }
        if (condition instanceof Condition.Any any) {
            Answer answer = Answer.NO;
            for (Condition part : any.parts()) {
                answer = answer.or(test(part, entry, heading));
            }
            return answer;
        }
        if (condition instanceof Condition.Not not) {
            return test(not.part(), entry, heading).not();
        }
        Answer answer = condition.test(entry, heading);
        return isAsked(condition) ? answer : Answer.known(answer.holds());
    }

    private static boolean isAsked(Condition atom) {
        if (atom instanceof Condition.IsTrue is) {
            return is.fact().asked();
        }
        if (atom instanceof Condition.Compares compares) {
            return compares.fact().asked();
        }
        if (atom instanceof Condition.ComparesFacts compares) {
            return compares.fact().asked() || compares.other().asked();
        }
        if (atom instanceof Condition.AgeIs age) {
            return age.fact().asked();
        }
        if (atom instanceof Condition.IsOneOf oneOf) {
            return oneOf.fact().asked();
        }
        if (atom instanceof Condition.DateIs date) {
            return date.fact().asked();
        }
        return !(atom instanceof Condition.ValueIs);
    }
}

package org.tariffstack.engine.ask;

import java.util.List;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;

/**
 * Whether conditions hold whatever is answered to the questions of an assessment. What nobody is asked for, a circumstance
 * whose owner knows of it or a value that stands in for none, stays as it is assumed and counts as known.
 */
final class AskedConditions {
    private AskedConditions() {}

    /** Whether a condition holds whatever is answered. */
    static Answer test(Condition condition, EntryCase entry, String heading) {
        return condition.fold(new Condition.Fold<Answer>() {
            @Override
            public Answer atom(Condition.Atom atom) {
                Answer answer = atom.test(entry, heading);
                return atom.isAsked() ? answer : Answer.known(answer.holds());
            }

            @Override
            public Answer all(List<Answer> parts) {
                return parts.stream().reduce(Answer.YES, Answer::and);
            }

            @Override
            public Answer any(List<Answer> parts) {
                return parts.stream().reduce(Answer.NO, Answer::or);
            }

            @Override
            public Answer not(Answer part) {
                return part.not();
            }
        });
    }
}

package org.tariffstack.benchmarks;

import java.util.List;

/** Questions in turn, from the first again after the last. */
final class Turn {
    private final Question[] questions;
    private int next;

    Turn(List<Question> questions) {
        this.questions = questions.toArray(new Question[0]);
    }

    Question next() {
        Question question = questions[next];
        next = next + 1 == questions.length ? 0 : next + 1;
        return question;
    }
}

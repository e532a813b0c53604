package org.tariffstack.spark;

import java.util.Locale;
import org.tariffstack.landedcost.batch.Batch;

/** What came of a row; the output has a folder for each. */
enum Outcome {
    ANSWERED, REFUSED;

    static Outcome of(Batch.Answer answer) {
        return answer.refused() ? REFUSED : ANSWERED;
    }

    /** How it is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

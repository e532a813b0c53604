package org.tariffstack.spark;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many rows were answered, and how many refused for which reason.
 *
 * @param answered the number of answers
 * @param refused the number of refusals of each code
 */
record Tally(long answered, Map<String, Long> refused) {
    Tally {
        refused = Collections.unmodifiableMap(new TreeMap<>(refused));
    }

    /** Counts what was written. */
    static Tally of(Dataset<Row> answers) {
        long answered = 0;
        Map<String, Long> refused = new TreeMap<>();
        for (Row row : answers.groupBy(AnswerPieces.OUTCOME.name(), "error.code").count().collectAsList()) {
            if (row.getString(0).equals(Outcome.ANSWERED.word())) {
                answered += row.getLong(2);
            } else {
                refused.put(row.getString(1), row.getLong(2));
            }
        }
        return new Tally(answered, refused);
    }

    /** The number of refusals. */
    long allRefused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The numbers for people, a line each. */
    String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "answered %,d%nrefused  %,d%n", answered, allRefused()));
        refused.forEach((code, rows) -> text.append(String.format(Locale.ROOT, "  %s %,d%n", code, rows)));
        return text.toString();
    }
}

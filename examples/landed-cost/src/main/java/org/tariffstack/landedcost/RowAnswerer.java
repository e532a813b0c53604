package org.tariffstack.landedcost;

import java.util.List;
import java.util.Objects;
import org.tariffstack.assessment.Assessment;

/** Answers rows, each with a line of JSON: what it owes, or why it is refused. Many threads may share one. */
final class RowAnswerer {
    private final Rows rows;

    RowAnswerer(Rows rows) {
        this.rows = rows;
    }

    /**
     * The answer to a row.
     *
     * @param json the line, with its line feed
     * @param refused whether it says why there is no answer
     */
    record Answer(byte[] json, boolean refused) {}

    Answer answer(BatchReader.RawRow raw) {
        return answer(rows.of(raw, RowAnswerer::json));
    }

    Answer answer(Rows.Place place, List<String> fields) {
        return answer(rows.of(place, fields, RowAnswerer::json));
    }

    private static byte[] json(EntryRow row) {
        Assessment assessment = row.stack().assess(row.entry());
        return JsonLines.answer(row.id(), assessment, row.stack().taxes(assessment));
    }

    private static Answer answer(Rows.Outcome<byte[]> outcome) {
        RowProblem problem = outcome.problem();
        return problem != null ? new Answer(JsonLines.refusal(problem), true)
                : new Answer(Objects.requireNonNull(outcome.value()), false);
    }
}

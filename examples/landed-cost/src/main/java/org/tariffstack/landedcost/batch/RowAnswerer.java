package org.tariffstack.landedcost.batch;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.landedcost.json.AssessmentJson;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.InputRow;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.rows.Rows;

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
     * @param problem why there is no answer, or null where there is one
     */
    record Answer(byte[] json, @Nullable RowProblem problem) {
        /** Whether it says why there is no answer. */
        boolean refused() {
            return problem != null;
        }
    }

    Answer answer(InputRow raw) {
        return answer(rows.of(raw, RowAnswerer::json));
    }

    Answer answer(Rows.Place place, List<String> fields) {
        return answer(rows.of(place, fields, RowAnswerer::json));
    }

    private static byte[] json(EntryRow row) {
        Assessment assessment = row.stack().assess(row.entry());
        return AssessmentJson.line(row.id(), assessment, row.stack().taxes(assessment));
    }

    private static Answer answer(Rows.Outcome<byte[]> outcome) {
        RowProblem problem = outcome.problem();
        return problem != null ? new Answer(problem.jsonLine(), problem)
                : new Answer(Objects.requireNonNull(outcome.value()), null);
    }
}

package org.tariffstack.landedcost.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.json.JsonLines;
import tools.jackson.core.JsonGenerator;

/**
 * Why a row of a batch cannot be answered.
 *
 * @param id the row's id, or null where it has none or it cannot be told
 * @param row the number of the row, 1 for the first after the header
 * @param line the line of the file that it begins on, 1 for the header in most files, or 0 where it is of no text
 * @param faults what is wrong with it, in the order of its columns; one at least
 */
public record RowProblem(@Nullable String id, long row, long line, List<Fault> faults) {
    /** The row is not what the header announces. */
    static final String MALFORMED = "MALFORMED_ROW";
    /** The row holds bytes that are not UTF-8. */
    static final String NOT_UTF8 = "NOT_UTF8";
    /** The scenario cannot be laid on the book of the row's jurisdiction. */
    static final String SCENARIO = "SCENARIO_DOES_NOT_FIT";
    /** A mistake of ours. */
    static final String INTERNAL = "INTERNAL";

    /** Keeps a copy. */
    public RowProblem {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A row is refused for a reason");
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param code the stable reason: the name of an {@link org.tariffstack.entry.ErrorCode}, or one of {@link #MALFORMED},
     *        {@link #NOT_UTF8}, {@link #SCENARIO}, {@link #INTERNAL} and the codes of
     *        {@link org.tariffstack.landedcost.intake.CellException}
     * @param field the column at fault, or null where it is the row as a whole
     * @param message what is wrong and what would be right
     */
    public record Fault(String code, @Nullable String field, String message) {
        private void write(JsonGenerator json) {
            json.writeStringProperty("code", code);
            json.writeStringProperty("field", field);
            json.writeStringProperty("message", message);
        }
    }

    /** The code of the first fault. */
    public String code() {
        return faults.get(0).code();
    }

    /** The column of the first fault, or null. */
    public @Nullable String field() {
        return faults.get(0).field();
    }

    /** What the first fault is. */
    public String message() {
        return faults.get(0).message();
    }

    /** This as a line of JSON in UTF-8, as the answers of a batch are; where there are several faults, all are listed. */
    public byte[] jsonLine() {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeNumberProperty("row", row);
            json.writeNumberProperty("line", line);
            json.writeObjectPropertyStart("error");
            faults.get(0).write(json);
            json.writeEndObject();
            if (faults.size() > 1) {
                json.writeArrayPropertyStart("errors");
                for (Fault fault : faults) {
                    json.writeStartObject();
                    fault.write(json);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }
}

package org.tariffstack.landedcost.rows;

import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.json.JsonLines;

/**
 * Why a row of a batch cannot be answered.
 *
 * @param id the row's id, or null where it has none or it cannot be told
 * @param row the number of the row, 1 for the first after the header
 * @param line the line of the file that it begins on, 1 for the header in most files, or 0 where it is of no text
 * @param code the stable reason: the name of an {@link org.tariffstack.entry.ErrorCode}, or one of {@link #MALFORMED},
 *        {@link #NOT_UTF8}, {@link #SCENARIO} and {@link #INTERNAL}
 * @param field the column at fault, or null where it is the row as a whole
 * @param message what is wrong and what would be right
 */
public record RowProblem(@Nullable String id, long row, long line, String code, @Nullable String field, String message) {
    /** The row is not what the header announces. */
    static final String MALFORMED = "MALFORMED_ROW";
    /** The row holds bytes that are not UTF-8. */
    static final String NOT_UTF8 = "NOT_UTF8";
    /** The scenario cannot be laid on the book of the row's jurisdiction. */
    static final String SCENARIO = "SCENARIO_DOES_NOT_FIT";
    /** A mistake of ours. */
    static final String INTERNAL = "INTERNAL";

    /** This as a line of JSON in UTF-8, as the answers of a batch are. */
    public byte[] jsonLine() {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeNumberProperty("row", row);
            json.writeNumberProperty("line", line);
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", code);
            json.writeStringProperty("field", field);
            json.writeStringProperty("message", message);
            json.writeEndObject();
            json.writeEndObject();
        });
    }
}

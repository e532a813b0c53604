package org.tariffstack.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Answers of {@code batch} and of Spark in one form: each an object without what is null. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Where each key is an answer of the importer's, so that a null says something. */
    private static final String BY_ANSWER = "duty_if";

    private Answers() {}

    /**
     * An answer with its place.
     *
     * @param line null where the input is no text
     */
    record Placed(String file, long row, Long line, String outcome, JsonNode object) {}

    /** What Spark wrote to a folder, in the order of the input. */
    static List<Placed> written(SparkSession spark, String folder) {
        Column object = to_json(struct(Arrays.stream(AnswerTable.OBJECT.fieldNames()).map(name -> col(name))
                .toArray(Column[]::new)));
        List<Placed> answers = new ArrayList<>();
        for (Row row : AnswerTable.read(spark, folder).orderBy("file", "row")
                .select(col("file"), col("row"), col("line"), col("outcome"), object).collectAsList()) {
            answers.add(new Placed(row.getString(0), row.getLong(1), row.isNullAt(2) ? null : row.getLong(2),
                    row.getString(3), withoutNulls(row.getString(4))));
        }
        return answers;
    }

    /** What {@code batch} printed for the rows of one file; a refusal says its own place. */
    static List<Placed> printed(String file, List<String> lines) {
        List<Placed> answers = new ArrayList<>();
        for (String line : lines) {
            ObjectNode object = (ObjectNode) withoutNulls(line);
            boolean refused = object.has("error");
            long row = answers.size() + 1L;
            Long at = refused ? object.remove("line").asLong() : null;
            if (refused) {
                row = object.remove("row").asLong();
            }
            answers.add(new Placed(file, row, at, refused ? "refused" : "answered", object));
        }
        return answers;
    }

    private static JsonNode withoutNulls(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            strip(node);
            return node;
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Iterator<String> names = object.fieldNames();
            while (names.hasNext()) {
                String name = names.next();
                if (object.get(name).isNull()) {
                    names.remove();
                } else if (!name.equals(BY_ANSWER)) {
                    strip(object.get(name));
                }
            }
        }
        node.elements().forEachRemaining(Answers::strip);
    }
}

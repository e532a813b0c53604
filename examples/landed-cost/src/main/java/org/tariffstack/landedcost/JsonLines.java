package org.tariffstack.landedcost;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.cost.ImportTaxes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers as lines of JSON, in UTF-8 and each with its line feed. */
final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLines() {}

    /**
     * What an entry owes.
     *
     * @param id the caller's name for it, or null
     * @param taxes what it owes beside the duties
     */
    static byte[] answer(@Nullable String id, Assessment assessment, ImportTaxes taxes) {
        return line(json -> AssessmentJson.write(json, id, assessment, taxes));
    }

    /** The duty of a good over time. */
    static byte[] timeline(GoodTimeline good) {
        return line(json -> TimelineJson.write(json, good));
    }

    /** Why a row is refused. */
    static byte[] refusal(RowProblem problem) {
        return line(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", problem.id());
            json.writeNumberProperty("row", problem.row());
            json.writeNumberProperty("line", problem.line());
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("field", problem.field());
            json.writeStringProperty("message", problem.message());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** One object as text, with its line feed. */
    static String of(Consumer<JsonGenerator> content) {
        return new String(line(content), StandardCharsets.UTF_8);
    }

    /** One object, whatever it holds. */
    static byte[] line(Consumer<JsonGenerator> content) {
        // It grows once, to what the generator hands over at its end.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(json);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }
}

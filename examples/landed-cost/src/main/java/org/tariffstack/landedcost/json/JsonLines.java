package org.tariffstack.landedcost.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Objects as lines of JSON, in UTF-8 and each with its line feed. */
public final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLines() {}

    /** One object as text, with its line feed. */
    public static String of(Consumer<JsonGenerator> content) {
        return new String(line(content), StandardCharsets.UTF_8);
    }

    /** One object, whatever it holds. */
    public static byte[] line(Consumer<JsonGenerator> content) {
        // It grows once, to what the generator hands over at its end.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(json);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }
}

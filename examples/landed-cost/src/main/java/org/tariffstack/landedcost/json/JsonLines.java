package org.tariffstack.landedcost.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.tariffstack.landedcost.text.Printable;
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
        return escaped(bytes.toByteArray());
    }

    /**
     * The same JSON with what could command a terminal written by its number, as JSON may have it. The generator does so for
     * the control characters of ASCII only; others stand in texts alone.
     */
    static byte[] escaped(byte[] json) {
        for (int i = 0; i < json.length; i++) {
            if (json[i] < 0 && mayBeginEscaped(json, i)) {
                String text = new String(json, StandardCharsets.UTF_8);
                return text.codePoints().anyMatch(JsonLines::isEscaped) ? escaped(text) : json;
            }
        }
        return json;
    }

    /** Rules out most characters beyond ASCII by their bytes, for every answer of a long file passes here. */
    private static boolean mayBeginEscaped(byte[] json, int at) {
        int first = json[at] & 0xFF;
        int next = at + 1 < json.length ? json[at + 1] & 0xFF : 0;
        int third = at + 2 < json.length ? json[at + 2] & 0xFF : 0;
        return switch (first) {
            // U+0080 to U+009F, and the soft hyphen.
            case 0xC2 -> next < 0xA0 || next == 0xAD;
            // Dashes and quotation marks are neighbours of the marks of direction.
            case 0xE2 -> next == 0x80 && (third < 0x90 || third >= 0xA8 && third < 0xAF) || next == 0x81 && third >= 0xA0;
            default -> first >= 0xD8 && first <= 0xE1 || first >= 0xED;
        };
    }

    private static byte[] escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        json.codePoints().forEach(c -> {
            if (isEscaped(c)) {
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isEscaped(int c) {
        return c >= 0x7F && Printable.isHarmful(c);
    }
}

package org.tariffstack.landedcost.drift.report;

import java.io.StringWriter;
import org.tariffstack.landedcost.drift.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A report for programs: one JSON object on one line. */
public final class DriftJson {
    private static final JsonFactory JSON = new JsonFactory();

    private DriftJson() {}

    /** The whole text, with its line feed. */
    public static String of(DriftReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, report);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, DriftReport report) {
        json.writeStartObject();
        json.writeStringProperty("export", report.source());
        json.writeStringProperty("on", report.day().toString());
        json.writeStringProperty("book", report.bookVersion());
        json.writeNumberProperty("unexplained", report.unexplained().size());
        json.writeNumberProperty("explained", report.explainedCount());
        json.writeArrayPropertyStart("findings");
        report.unexplained().forEach(finding -> write(json, finding));
        json.writeEndArray();
        json.writeArrayPropertyStart("explanations");
        report.explained().forEach((reason, count) -> write(json, reason, count));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("kind", finding.kind().id());
        json.writeStringProperty("heading", finding.heading());
        json.writeStringProperty("line", finding.line());
        json.writeStringProperty("export", finding.export());
        json.writeStringProperty("book", finding.book());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DriftReport.Reason reason, int count) {
        json.writeStartObject();
        json.writeStringProperty("kind", reason.kind().id());
        json.writeNumberProperty("findings", count);
        json.writeStringProperty("explanation", reason.text());
        json.writeStringProperty("citation", reason.citation());
        json.writeEndObject();
    }
}

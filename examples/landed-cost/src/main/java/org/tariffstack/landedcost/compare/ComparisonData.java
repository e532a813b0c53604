package org.tariffstack.landedcost.compare;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.landedcost.json.JsonLines;
import org.tariffstack.landedcost.text.Amounts;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import tools.jackson.core.JsonGenerator;

/** A comparison for programs: as one JSON object, or as CSV with a row for each variant. */
final class ComparisonData {
    private final Comparison comparison;

    ComparisonData(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The JSON, with its line feed. */
    byte[] json() {
        return JsonLines.line(json -> {
            json.writeStartObject();
            if (!comparison.answers().isEmpty()) {
                Assessment first = comparison.answers().get(0).assessment();
                json.writeStringProperty("jurisdiction", first.jurisdiction());
                json.writeStringProperty("hts", first.entry().hts().digits());
                json.writeStringProperty("value", Amounts.plain(Optional.of(first.customsValue())));
                json.writeStringProperty("currency", first.currency());
            }
            json.writeArrayPropertyStart("answers");
            comparison.answers().forEach(answer -> answer(json, answer));
            json.writeEndArray();
            json.writeArrayPropertyStart("refused");
            comparison.refusals().forEach(refusal -> refusal(json, refusal));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void answer(JsonGenerator json, Comparison.Answer answer) {
        Assessment assessment = answer.assessment();
        json.writeStartObject();
        variant(json, answer.variant());
        text(json, "rate", Amounts.fraction(assessment.rate()));
        text(json, "duty", Amounts.plain(assessment.dutyAmount()));
        text(json, "refundable", Amounts.plain(Optional.of(assessment.refundableAmount())));
        text(json, "owed", Amounts.plain(assessment.owedAmount()));
        text(json, "least", Amounts.plain(bounds(assessment).map(Bounds::least)));
        text(json, "most", Amounts.plain(bounds(assessment).map(Bounds::most)));
        json.writeBooleanProperty("open", answer.isOpen());
        json.writeArrayPropertyStart("prohibitions");
        assessment.prohibitions().stream().map(Prohibition::heading).forEach(json::writeString);
        json.writeEndArray();
        text(json, "more_than_cheapest", Amounts.plain(Optional.ofNullable(comparison.more(answer))));
        json.writeArrayPropertyStart("differences");
        for (LineDifference line : comparison.against(answer)) {
            json.writeStartObject();
            text(json, "program", line.program());
            text(json, "heading", line.heading());
            text(json, "rate", line.rate());
            text(json, "more", Amounts.plain(Optional.ofNullable(line.more())));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("warnings");
        assessment.warnings().forEach(json::writeString);
        json.writeEndArray();
        text(json, "book", assessment.bookVersion());
        json.writeEndObject();
    }

    private static void refusal(JsonGenerator json, Comparison.Refusal refusal) {
        json.writeStartObject();
        variant(json, refusal.variant());
        json.writeObjectPropertyStart("error");
        text(json, "code", refusal.why().code().name());
        text(json, "field", refusal.why().field());
        text(json, "message", refusal.why().getMessage());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void variant(JsonGenerator json, Comparison.Variant variant) {
        text(json, "origin", variant.origin());
        text(json, "entered", variant.on());
        text(json, "spi", variant.spi().isEmpty() ? null : variant.spi());
        text(json, "scenario", variant.scenario().isEmpty() ? null : variant.scenario());
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** The CSV: what is unknown is blank, what is refused has its reason in the last column. */
    String csv() {
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row("origin", "entered", "spi", "scenario", "rate", "duty",
                "refundable", "owed", "least", "most", "open", "more_than_cheapest", "differences", "prohibitions", "error"));
        for (Comparison.Answer answer : comparison.answers()) {
            Assessment assessment = answer.assessment();
            Comparison.Variant variant = answer.variant();
            text.append(SpreadsheetCsv.row(variant.origin(), variant.on(), variant.spi(), variant.scenario(),
                    Amounts.fraction(assessment.rate()), Amounts.plain(assessment.dutyAmount()),
                    Amounts.plain(Optional.of(assessment.refundableAmount())), Amounts.plain(assessment.owedAmount()),
                    Amounts.plain(bounds(assessment).map(Bounds::least)),
                    Amounts.plain(bounds(assessment).map(Bounds::most)), answer.isOpen() ? "yes" : "no",
                    Amounts.plain(Optional.ofNullable(comparison.more(answer))), comparison.against(answer).stream()
                            .map(line -> Amounts.more(Optional.ofNullable(line.more())).replace(",", "") + " "
                                    + line.program() + " " + line.heading() + " " + line.rate())
                            .collect(Collectors.joining("; ")),
                    assessment.prohibitions().stream().map(Prohibition::heading).collect(Collectors.joining(" ")), ""));
        }
        for (Comparison.Refusal refusal : comparison.refusals()) {
            Comparison.Variant variant = refusal.variant();
            text.append(SpreadsheetCsv.row(variant.origin(), variant.on(), variant.spi(), variant.scenario(), "", "", "", "",
                    "", "", "", "", "", "", refusal.why().getMessage()));
        }
        return text.toString();
    }

    private static Optional<Bounds> bounds(Assessment assessment) {
        return assessment.bounds().filter(known -> assessment.isResolved());
    }
}

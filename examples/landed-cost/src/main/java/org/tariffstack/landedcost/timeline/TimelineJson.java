package org.tariffstack.landedcost.timeline;

import java.util.Optional;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.history.Change;
import org.tariffstack.history.Step;
import org.tariffstack.history.Unanswerable;
import org.tariffstack.landedcost.json.AssessmentJson;
import org.tariffstack.landedcost.json.JsonLines;
import org.tariffstack.landedcost.text.EnumWords;
import org.tariffstack.law.ContentHash;
import tools.jackson.core.JsonGenerator;

/** The duty of a good over time as a JSON object, written as an assessment is. */
final class TimelineJson {
    private final JsonGenerator json;
    private final AssessmentJson parts;
    private final GoodTimeline good;

    private TimelineJson(JsonGenerator json, GoodTimeline good) {
        this.json = json;
        this.parts = new AssessmentJson(json);
        this.good = good;
    }

    /** The duty of a good over time, as a line of UTF-8. */
    static byte[] line(GoodTimeline good) {
        return JsonLines.line(json -> new TimelineJson(json, good).write());
    }

    private void write() {
        Entry entry = good.timeline().template();
        json.writeStartObject();
        parts.text("jurisdiction", good.book().jurisdiction());
        parts.text("hts", entry.hts().digits());
        parts.text("origin", entry.origin().code());
        parts.text("from", good.clock(good.timeline().from()));
        parts.text("to", good.clock(good.timeline().to()));
        parts.text("zone", good.timeline().zone().getId());
        parts.text("currency", good.book().currency());
        parts.array("steps", good.timeline().steps(), this::step);
        json.writeObjectPropertyStart("book");
        parts.text("version", good.book().version());
        parts.text("hash", good.book().contentHash().map(ContentHash::digits).orElse(null));
        parts.text("verified_through", good.book().verifiedThroughDate());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void step(Step step) {
        Optional<Assessment> answer = step.assessment();
        json.writeStartObject();
        parts.text("from", good.clock(step.from()));
        parts.text("to", good.clock(step.to()));
        parts.text("rate", step.rate().map(AssessmentJson::plain).orElse(null));
        parts.text("value", answer.map(Assessment::customsValue).map(AssessmentJson::amount).orElse(null));
        parts.amount("duty", answer.flatMap(Assessment::dutyAmount));
        parts.amount("refundable", answer.map(Assessment::refundableAmount));
        parts.amount("owed", answer.flatMap(Assessment::owedAmount));
        Optional<Bounds> bounds = answer.filter(Assessment::isResolved).flatMap(Assessment::bounds);
        parts.amount("least", bounds.map(Bounds::least));
        parts.amount("most", bounds.map(Bounds::most));
        json.writeObjectPropertyStart("rates");
        step.ratesByProgram().forEach((program, rate) ->
                parts.text(program, rate.map(AssessmentJson::plain).orElse(null)));
        json.writeEndObject();
        if (answer.isPresent()) {
            parts.array("lines", answer.get().lines(), parts::line);
        }
        parts.array("changes", step.changes(), this::change);
        parts.array("warnings", step.warnings(), json::writeString);
        step.unanswerable().ifPresent(this::error);
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        parts.text("kind", EnumWords.of(change.kind()));
        parts.text("heading", change.heading());
        parts.text("program", change.program());
        parts.text("before", change.before().map(DutyLine::rate).orElse(null));
        parts.text("after", change.after().map(DutyLine::rate).orElse(null));
        parts.text("citation", change.citation().text());
        json.writeEndObject();
    }

    private void error(Unanswerable why) {
        json.writeObjectPropertyStart("error");
        parts.text("code", why.code().name());
        parts.text("field", why.field());
        parts.text("message", why.message());
        json.writeEndObject();
    }
}

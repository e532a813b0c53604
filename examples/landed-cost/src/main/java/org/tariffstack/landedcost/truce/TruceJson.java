package org.tariffstack.landedcost.truce;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.json.AssessmentJson;
import org.tariffstack.landedcost.json.JsonLines;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.TariffBook;
import tools.jackson.core.JsonGenerator;

/** Both sides as one JSON object: the goods, the steps with rates as decimals and the acts of each side, the books. */
final class TruceJson {
    private final JsonGenerator json;
    private final AssessmentJson parts;

    private TruceJson(JsonGenerator json) {
        this.json = json;
        this.parts = new AssessmentJson(json);
    }

    /** The object, as a line of UTF-8. */
    static byte[] line(BothSides sides) {
        return JsonLines.line(json -> new TruceJson(json).write(sides));
    }

    private void write(BothSides sides) {
        json.writeStartObject();
        parts.array("goods", sides.goods(), this::good);
        parts.array("steps", sides.steps(), step -> step(sides, step));
        json.writeObjectPropertyStart("books");
        for (String jurisdiction : Books.jurisdictions()) {
            TariffBook book = Books.NEWEST.stack(jurisdiction).book();
            json.writeObjectPropertyStart(jurisdiction);
            parts.text("version", book.version());
            parts.text("hash", book.contentHash().map(ContentHash::digits).orElse(null));
            parts.text("verified_through", book.verifiedThroughDate());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void good(TradedGood good) {
        json.writeStartObject();
        parts.text("jurisdiction", good.jurisdiction());
        parts.text("origin", good.origin());
        parts.text("hts", good.code().digits());
        parts.text("name", good.name());
        json.writeEndObject();
    }

    private void step(BothSides sides, BothSides.Step step) {
        json.writeStartObject();
        parts.text("from_us", TruceText.clock(step.from(), "US"));
        parts.text("from_cn", TruceText.clock(step.from(), "CN"));
        json.writeArrayPropertyStart("additional");
        for (int i = 0; i < sides.goods().size(); i++) {
            json.writeStartObject();
            parts.text("jurisdiction", sides.goods().get(i).jurisdiction());
            parts.text("hts", sides.goods().get(i).code().digits());
            parts.text("least", plain(step.rates().get(i).least()));
            parts.text("most", plain(step.rates().get(i).most()));
            json.writeEndObject();
        }
        json.writeEndArray();
        parts.array("acts", step.acts(), this::act);
        json.writeEndObject();
    }

    private void act(Act act) {
        json.writeStartObject();
        parts.text("jurisdiction", act.jurisdiction());
        parts.text("heading", act.heading());
        parts.text("effect", act.effect().word());
        parts.text("rate", act.rate());
        parts.text("citation", act.citation());
        json.writeEndObject();
    }

    private static @Nullable String plain(@Nullable BigDecimal share) {
        return share == null ? null : AssessmentJson.plain(share);
    }
}

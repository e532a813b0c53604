package org.tariffstack.landedcost.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Reason;
import org.tariffstack.cost.ImportTaxes;
import org.tariffstack.cost.TaxLine;
import org.tariffstack.entry.Decimals;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.ContentHash;
import tools.jackson.core.JsonGenerator;

/** An assessment as a JSON object: amounts with two decimals or, where they are finer, exactly; rates as plain decimals, null for what is unknown. */
public final class AssessmentJson {
    /** Of more texts than all books have. */
    private static final SharedTexts SHARED = new SharedTexts(20_000);

    private final JsonGenerator json;

    public AssessmentJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * What an entry owes, as a line of UTF-8.
     *
     * @param id the caller's name for it, or null
     * @param taxes what it owes beside the duties
     */
    public static byte[] line(@Nullable String id, Assessment assessment, ImportTaxes taxes) {
        return JsonLines.line(json -> new AssessmentJson(json).write(id, assessment, taxes));
    }

    private void write(@Nullable String id, Assessment assessment, ImportTaxes taxes) {
        Entry entry = assessment.entry();
        json.writeStartObject();
        text("id", id);
        text("jurisdiction", assessment.jurisdiction());
        text("hts", entry.hts().digits());
        text("origin", entry.origin().code());
        text("entered", entry.entered().toString());
        text("value", amount(assessment.customsValue()));
        text("currency", assessment.currency());
        amount("duty", assessment.dutyAmount());
        text("rate", assessment.rate().map(AssessmentJson::plain).orElse(null));
        text("additional", amount(assessment.additionalAmount()));
        text("refundable", amount(assessment.refundableAmount()));
        amount("owed", assessment.owedAmount());
        // The contract has both null where the duty is; what is known of such a duty stands beside them.
        boolean known = assessment.dutyAmount().isPresent();
        amount("least", assessment.bounds().filter(bounds -> known).map(Bounds::least));
        amount("most", assessment.bounds().filter(bounds -> known).map(Bounds::most));
        if (!known && assessment.bounds().isPresent()) {
            amount("lowest", assessment.bounds().map(Bounds::least));
            amount("highest", assessment.bounds().map(Bounds::most));
        }
        array("lines", assessment.lines(), this::line);
        if (!taxes.lines().isEmpty()) {
            array("taxes", taxes.lines(), this::tax);
        }
        array("filing_order", assessment.filingOrder(), json::writeString);
        array("prohibitions", assessment.prohibitions(), this::prohibition);
        array("declined", assessment.declined(), this::declined);
        array("questions", assessment.questions(), this::question);
        array("warnings", assessment.warnings(), json::writeString);
        json.writeObjectPropertyStart("book");
        text("version", assessment.bookVersion());
        assessment.bookHash().map(ContentHash::digits).ifPresentOrElse(hash -> shared("hash", hash),
                () -> json.writeNullProperty("hash"));
        text("verified_through", assessment.verifiedThrough());
        json.writeEndObject();
        json.writeEndObject();
    }

    public void line(DutyLine line) {
        json.writeStartObject();
        text("heading", line.heading());
        text("program", line.program());
        text("rate", line.rate());
        text("portion", line.portion());
        text("basis", amount(line.basis()));
        amount("duty", line.duty());
        line.unresolved().ifPresent(missing -> text("unresolved", missing));
        json.writeBooleanProperty("refundable", line.refundable());
        json.writeBooleanProperty("relief", line.relief());
        shared("citation", line.citation().text());
        json.writeEndObject();
    }

    private void tax(TaxLine line) {
        json.writeStartObject();
        text("tax", line.tax());
        text("rate", line.rate());
        cents("basis", line.basis());
        cents("amount", line.amount());
        line.unresolved().ifPresent(missing -> text("unresolved", missing));
        shared("citation", line.citation().text());
        json.writeEndObject();
    }

    private void prohibition(Prohibition prohibition) {
        json.writeStartObject();
        text("heading", prohibition.heading());
        text("program", prohibition.program());
        shared("citation", prohibition.citation().text());
        json.writeEndObject();
    }

    private void declined(Reason reason) {
        json.writeStartObject();
        text("heading", reason.heading());
        text("program", reason.program());
        shared("reason", reason.text());
        json.writeEndObject();
    }

    private void question(Question question) {
        json.writeStartObject();
        text("fact", question.fact());
        shared("question", question.text());
        text("assumed", question.assumed());
        array("headings", question.headings(), json::writeString);
        json.writeObjectPropertyStart("duty_if");
        question.dutyIf().forEach(this::amount);
        json.writeEndObject();
        json.writeEndObject();
    }

    public <T> void array(String name, List<T> items, Consumer<? super T> writer) {
        json.writeArrayPropertyStart(name);
        items.forEach(writer);
        json.writeEndArray();
    }

    public void amount(String name, Optional<BigDecimal> amount) {
        text(name, amount.map(AssessmentJson::amount).orElse(null));
    }

    public void text(String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** Of a tax on a price that holds it, of which there may be no end of digits. */
    private void cents(String name, Optional<BigDecimal> amount) {
        text(name, amount.map(exact -> exact.setScale(2, RoundingMode.HALF_UP).toPlainString()).orElse(null));
    }

    private void shared(String name, String text) {
        json.writeName(name);
        json.writeString(SHARED.of(text));
    }

    public static String amount(BigDecimal amount) {
        return Decimals.shown(amount).toPlainString();
    }

    public static String plain(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString();
    }
}

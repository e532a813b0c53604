package org.tariffstack.landedcost.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.cost.ChargeShare;
import org.tariffstack.cost.Exchange;
import org.tariffstack.cost.FeeLine;
import org.tariffstack.cost.LandedCost;
import org.tariffstack.cost.LandedLine;
import org.tariffstack.cost.Remedy;
import org.tariffstack.cost.RemedyLine;
import org.tariffstack.cost.TaxLine;
import org.tariffstack.landedcost.json.AssessmentJson;
import org.tariffstack.landedcost.text.EnumWords;
import org.tariffstack.law.ContentHash;
import tools.jackson.core.JsonGenerator;

/** A landed cost as a JSON object: amounts with two decimals, null for what is unknown. */
final class CostJson {
    private final JsonGenerator json;

    private CostJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json, LandedCost cost) {
        new CostJson(json).write(cost);
    }

    private void write(LandedCost cost) {
        json.writeStartObject();
        text("jurisdiction", cost.jurisdiction());
        text("entered", cost.shipment().lines().get(0).entry().entered().toString());
        text("filing", EnumWords.of(cost.shipment().filing()));
        text("currency", cost.currency());
        amount("customs_value", cost.customsValue());
        amount("goods", cost.goodsAmount());
        amount("charges", cost.chargesAmount());
        amount("duty", cost.dutyAmount());
        amount("remedies", cost.remediesAmount());
        amount("taxes", cost.taxesAmount());
        amount("fees", cost.feesAmount());
        amount("cost", cost.totalAmount());
        amount("refundable", cost.refundableAmount());
        array("lines", cost.lines(), this::line);
        array("fee_lines", cost.fees(), this::fee);
        array("exchanges", cost.exchanges(), this::exchange);
        array("warnings", cost.warnings(), json::writeString);
        json.writeObjectPropertyStart("book");
        text("version", cost.bookVersion());
        text("hash", cost.bookHash().map(ContentHash::digits).orElse(null));
        text("verified_through", cost.verifiedThrough());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void line(LandedLine line) {
        json.writeStartObject();
        text("id", line.line().id().orElse(null));
        text("hts", line.line().entry().hts().digits());
        text("origin", line.line().entry().origin().code());
        amount("customs_value", line.customsValue());
        amount("goods", line.goodsAmount());
        amount("charges", line.chargesAmount());
        amount("duty", line.dutyAmount());
        amount("remedies", line.remediesAmount());
        amount("taxes", line.taxesAmount());
        amount("fees", line.feesAmount());
        amount("cost", line.totalAmount());
        text("cost_of_one", line.unitAmount().map(BigDecimal::toPlainString).orElse(null));
        array("charge_lines", line.charges(), this::charge);
        array("duty_lines", line.assessment().lines(), this::duty);
        array("remedy_lines", line.remedies(), this::remedy);
        array("tax_lines", line.taxes().lines(), this::tax);
        array("unresolved", line.unresolved(), json::writeString);
        json.writeEndObject();
    }

    private void charge(ChargeShare charge) {
        json.writeStartObject();
        text("kind", charge.kind());
        amount("amount", charge.amount());
        json.writeBooleanProperty("in_value", charge.inValue());
        json.writeBooleanProperty("in_price", charge.inPrice());
        text("citation", charge.citation().text());
        json.writeEndObject();
    }

    private void duty(DutyLine duty) {
        json.writeStartObject();
        text("heading", duty.heading());
        text("program", duty.program());
        text("rate", duty.rate());
        amount("basis", duty.basis());
        amount("duty", duty.duty());
        json.writeBooleanProperty("refundable", duty.refundable());
        json.writeBooleanProperty("relief", duty.relief());
        text("citation", duty.citation().text());
        json.writeEndObject();
    }

    private void remedy(RemedyLine line) {
        json.writeStartObject();
        text("kind", EnumWords.of(line.remedy().kind()));
        text("case", line.remedy().caseNumber());
        text("rate", line.remedy().rate().text());
        amount("basis", line.basis());
        amount("amount", line.amount());
        json.writeBooleanProperty("cash", line.remedy().security() == Remedy.Security.CASH);
        json.writeEndObject();
    }

    private void tax(TaxLine tax) {
        json.writeStartObject();
        text("tax", tax.tax());
        text("rate", tax.rate());
        amount("basis", tax.basis());
        amount("amount", tax.amount());
        text("citation", tax.citation().text());
        json.writeEndObject();
    }

    private void fee(FeeLine fee) {
        json.writeStartObject();
        text("fee", fee.fee());
        text("title", fee.title());
        amount("amount", fee.amount());
        text("how", fee.how());
        text("payer", fee.payer());
        array("shares", fee.shares(), share -> json.writeString(AssessmentJson.amount(share)));
        array("spared", fee.spared(), this::spared);
        text("citation", fee.citation().text());
        json.writeEndObject();
    }

    private void spared(FeeLine.Spared spared) {
        json.writeStartObject();
        json.writeNumberProperty("line", spared.line());
        text("why", spared.title());
        text("citation", spared.citation().text());
        json.writeEndObject();
    }

    private void exchange(Exchange exchange) {
        json.writeStartObject();
        text("from", exchange.from());
        text("to", exchange.to());
        text("on", exchange.on().toString());
        text("rate", exchange.rate().toPlainString());
        text("source", exchange.source());
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> items, Consumer<? super T> writer) {
        json.writeArrayPropertyStart(name);
        items.forEach(writer);
        json.writeEndArray();
    }

    private void amount(String name, BigDecimal amount) {
        text(name, AssessmentJson.amount(amount));
    }

    private void amount(String name, Optional<BigDecimal> amount) {
        text(name, amount.map(AssessmentJson::amount).orElse(null));
    }

    private void text(String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }
}

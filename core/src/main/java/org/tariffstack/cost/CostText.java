package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.internal.TextTable;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Filing;
import org.tariffstack.law.Portion;

/** Writes a landed cost for people, in lines of at most a hundred characters where words allow it. */
final class CostText {
    private static final String INDENT = "  ";
    private static final int WIDTH = 98;

    private final LandedCost cost;
    private final StringBuilder text = new StringBuilder();

    CostText(LandedCost cost) {
        this.cost = cost;
    }

    String text() {
        int size = cost.lines().size();
        text.append("Landed cost of ").append(size).append(size == 1 ? " line" : " lines").append(", entered ")
                .append(cost.shipment().lines().get(0).entry().entered()).append(" (").append(cost.jurisdiction())
                .append(cost.fees().isEmpty() ? ")" : "), " + filing(cost.shipment().filing())).append(", in ").append(cost.currency())
                .append('\n');
        for (int i = 0; i < size; i++) {
            line(i + 1, cost.lines().get(i));
        }
        totals();
        fees();
        values();
        section("Warnings", cost.warnings());
        section("Book", List.of(cost.bookVersion() + ", verified through " + cost.verifiedThrough()));
        return text.toString();
    }

    private static String filing(Filing filing) {
        return switch (filing) {
            case FORMAL -> "formal entry";
            case FORMAL_MANUAL -> "formal entry on paper";
            case INFORMAL -> "informal entry";
            case INFORMAL_MANUAL -> "informal entry on paper";
            case INFORMAL_BY_CUSTOMS -> "informal entry prepared by customs";
            case MAIL -> "mail";
            case EXPRESS -> "express consignment";
        };
    }

    private void line(int number, LandedLine line) {
        Entry entry = line.assessment().entry();
        text.append("\nLine ").append(number).append(line.line().id().map(id -> ", " + id).orElse("")).append(": ")
                .append(entry.hts()).append(" from ").append(entry.origin()).append('\n');
        TextTable table = new TextTable(INDENT, "lrl", 24, 16, 54);
        table.row("Goods", MoneyText.of(line.goodsAmount()), paid(line));
        for (ChargeShare charge : line.charges()) {
            table.row(charge.title(), MoneyText.of(charge.amount()),
                    charge.inPrice() ? "within the price" : "");
        }
        table.row("Customs value", MoneyText.of(line.customsValue()), "");
        for (DutyLine duty : line.assessment().lines()) {
            if (!duty.relief()) {
                table.row(duty.heading(), duty.duty().map(MoneyText::of).orElse("unknown"), rate(duty));
            }
        }
        for (RemedyLine remedy : line.remedies()) {
            table.row(remedy.remedy().kind() == Remedy.Kind.ANTIDUMPING ? "Antidumping" : "Countervailing",
                    remedy.amount().map(MoneyText::of).orElse("unknown"), remedy(remedy));
        }
        for (TaxLine tax : line.taxes().lines()) {
            table.row(tax.title(), tax.amount().map(Amounts::cents).map(MoneyText::of).orElse("unknown"),
                    tax.rate() + tax.basis().map(basis -> " of " + MoneyText.of(basis)).orElse("")
                            + tax.unresolved().map(why -> ", " + why).orElse(""));
        }
        table.row("Fees", MoneyText.of(line.feesAmount()), "");
        table.row("Landed cost", known(line.totalAmount()), String.join("; ", line.unresolved()));
        line.unitAmount().ifPresent(unit -> table.row("Cost of one", unit.toPlainString(),
                "per " + line.line().counted().orElseThrow().unit().symbol() + ", "
                        + line.line().counted().orElseThrow().amount().toPlainString() + " of them"));
        table.writeTo(text);
    }

    private String paid(LandedLine line) {
        var price = line.line().entry().value().orElseThrow();
        String currency = price.getCurrency().getCurrencyCode();
        return currency.equals(cost.currency()) ? "" : MoneyText.of(Amounts.number(price)) + " " + currency;
    }

    private static String rate(DutyLine duty) {
        return (duty.isBase() ? "base " : duty.program() + " ") + duty.rate()
                + (duty.portion().equals(Portion.FULL) ? "" : " on " + duty.portion() + " " + MoneyText.of(duty.basis()))
                + duty.unresolved().map(why -> ", " + why).orElse("") + " (" + duty.citation() + ")"
                + (duty.refundable() ? " [refundable]" : "");
    }

    private static String remedy(RemedyLine line) {
        Remedy remedy = line.remedy();
        return "case " + remedy.caseNumber() + ", " + remedy.rate().text() + " of " + MoneyText.of(line.basis())
                + (remedy.security() == Remedy.Security.BOND ? ", by bond: not in the cost" : ", cash deposit")
                + line.unresolved().map(why -> ", " + why).orElse("");
    }

    private void totals() {
        text.append("\nShipment\n");
        TextTable table = new TextTable(INDENT, "lrl", 24, 16, 54);
        table.row("Goods", MoneyText.of(cost.goodsAmount()), "");
        table.row("Charges", MoneyText.of(cost.chargesAmount()), "");
        table.row("Duties", known(cost.dutyAmount()), "on a customs value of " + MoneyText.of(cost.customsValue()));
        if (cost.lines().stream().anyMatch(line -> !line.remedies().isEmpty())) {
            table.row("Antidumping and such", known(cost.remediesAmount()), "");
        }
        if (cost.lines().stream().anyMatch(line -> !line.taxes().lines().isEmpty())) {
            table.row("Taxes", known(cost.taxesAmount()), "");
        }
        table.row("Fees", MoneyText.of(cost.feesAmount()), "");
        table.row("Landed cost", known(cost.totalAmount()), "");
        if (cost.refundableAmount().signum() > 0) {
            table.row("Refundable", MoneyText.of(cost.refundableAmount()), "of the duties, by a court's ruling");
        }
        table.writeTo(text);
    }

    private void fees() {
        if (cost.fees().isEmpty()) {
            return;
        }
        text.append("\nFees\n");
        TextTable table = new TextTable(INDENT, "lrl", 30, 12, 52);
        for (FeeLine fee : cost.fees()) {
            table.row(fee.title(), MoneyText.of(fee.amount()), fee.how() + "; " + fee.citation()
                    + (fee.payer().equals("importer") ? "" : "; paid by the " + fee.payer()));
            for (FeeLine.Spared spared : fee.spared()) {
                table.row("", "", "line " + spared.line() + " spared: " + spared.title() + "; " + spared.citation());
            }
        }
        table.writeTo(text);
    }

    /** What belongs to the customs value and what does not, and why. */
    private void values() {
        Map<String, Citation> inside = new LinkedHashMap<>();
        Map<String, Citation> outside = new LinkedHashMap<>();
        cost.lines().forEach(line -> line.charges().forEach(charge ->
                (charge.inValue() ? inside : outside).put(charge.title(), charge.citation())));
        text.append("\nCustoms value\n");
        TextTable table = new TextTable(INDENT, "l", WIDTH);
        table.row("Rounded to " + (cost.valueUnit().scale() == 0 ? "whole " + cost.currency() : "cents") + ", the sum first: "
                + cost.valueUnitCitation());
        if (!inside.isEmpty()) {
            table.row("Holds " + named(inside));
        }
        if (!outside.isEmpty()) {
            table.row("Does not hold " + named(outside));
        }
        for (Exchange exchange : cost.exchanges()) {
            table.row("1 " + exchange.from() + " = " + exchange.rate().toPlainString() + " " + exchange.to() + " on "
                    + exchange.on() + (exchange.source().isEmpty() ? "" : ": " + exchange.source()));
        }
        table.writeTo(text);
    }

    private static String named(Map<String, Citation> charges) {
        return charges.entrySet().stream().map(charge -> charge.getKey() + " (" + charge.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(title).append('\n');
            TextTable table = new TextTable(INDENT, "l", WIDTH);
            items.forEach(table::row);
            table.writeTo(text);
        }
    }

    private static String known(Optional<BigDecimal> amount) {
        return amount.map(MoneyText::of).orElse("unknown");
    }
}

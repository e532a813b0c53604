package org.tariffstack.landedcost.cost;

import java.math.BigDecimal;
import java.util.Optional;
import org.tariffstack.cost.LandedCost;
import org.tariffstack.cost.LandedLine;
import org.tariffstack.landedcost.json.AssessmentJson;
import org.tariffstack.landedcost.text.SpreadsheetCsv;

/** A landed cost for a spreadsheet: a row a line, and one for the whole; blank is what is not known. */
final class CostCsv {
    private CostCsv() {}

    static String of(LandedCost cost) {
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row("line", "id", "hts", "origin", "currency", "customs_value",
                "goods", "charges", "duty", "remedies", "taxes", "fees", "cost", "cost_of_one", "refundable"));
        int number = 0;
        for (LandedLine line : cost.lines()) {
            text.append(SpreadsheetCsv.row(Integer.toString(++number), line.line().id().orElse(""),
                    line.line().entry().hts().dotted(), line.line().entry().origin().code(), cost.currency(),
                    line.customsValue().toPlainString(), line.goodsAmount().toPlainString(),
                    line.chargesAmount().toPlainString(), text(line.dutyAmount()), text(line.remediesAmount()),
                    text(line.taxesAmount()), line.feesAmount().toPlainString(), text(line.totalAmount()),
                    text(line.unitAmount()), AssessmentJson.amount(line.assessment().refundableAmount())));
        }
        return text.append(SpreadsheetCsv.row("total", "", "", "", cost.currency(), cost.customsValue().toPlainString(),
                cost.goodsAmount().toPlainString(), cost.chargesAmount().toPlainString(), text(cost.dutyAmount()),
                text(cost.remediesAmount()), text(cost.taxesAmount()), cost.feesAmount().toPlainString(),
                text(cost.totalAmount()), "", cost.refundableAmount().toPlainString())).toString();
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("");
    }
}

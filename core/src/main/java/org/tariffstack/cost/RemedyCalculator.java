package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateInputs;
import org.tariffstack.rate.RateResult;

/** Computes an antidumping or countervailing duty on a line. */
final class RemedyCalculator {
    private final Remedy remedy;
    private final Assessment assessment;

    RemedyCalculator(Remedy remedy, Assessment assessment) {
        this.remedy = remedy;
        this.assessment = assessment;
    }

    RemedyLine line() {
        remedy.rate().currencyCode().ifPresent(currency -> refuseOther(currency, "rate"));
        remedy.basis().ifPresent(basis -> refuseOther(basis.getCurrency().getCurrencyCode(), "basis"));
        BigDecimal basis = remedy.basis().map(Amounts::number).orElse(assessment.customsValue());
        RateResult result = remedy.rate().evaluate(inputs(basis));
        if (result instanceof RateResult.Amount amount) {
            return new RemedyLine(remedy, basis, Optional.of(Amounts.cents(amount.amount())), Optional.empty());
        }
        String why = result instanceof RateResult.Needs needs
                ? "needs " + needs.missing().stream().map(Measure::key).collect(Collectors.joining(", "))
                : ((RateResult.Unavailable) result).why();
        return new RemedyLine(remedy, basis, Optional.empty(), Optional.of(why));
    }

    private void refuseOther(String currency, String what) {
        if (!currency.equals(assessment.currency())) {
            throw new InvalidEntryException(ErrorCode.CURRENCY_MISMATCH, what, "The " + what + " of case "
                    + remedy.caseNumber() + " is in " + currency + "; write it in " + assessment.currency() + ".");
        }
    }

    private RateInputs inputs(BigDecimal basis) {
        return new RateInputs() {
            @Override
            public BigDecimal customsValue() {
                return basis;
            }

            @Override
            public Optional<BigDecimal> measure(Measure measure) {
                return assessment.entry().quantities().stream()
                        .flatMap(quantity -> measure.answeredBy(quantity).stream()).findFirst();
            }
        };
    }
}

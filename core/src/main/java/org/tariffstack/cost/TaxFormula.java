package org.tariffstack.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.law.ImportTax;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateInputs;
import org.tariffstack.rate.RateResult;

/** What a tax comes to on its basis. */
final class TaxFormula {
    private TaxFormula() {}

    /** Whether the goods are known to be worth less per quantity than the tax begins at. */
    static boolean isBelowPrice(ImportTax tax, Assessment assessment) {
        return tax.fromPrice() != null
                && tax.fromPrice().evaluate(inputs(assessment, assessment.customsValue())) instanceof RateResult.Amount least
                && assessment.customsValue().compareTo(least.amount()) < 0;
    }

    /** The tax, or what is missing to tell it. */
    static RateResult of(ImportTax tax, BigDecimal basis, Assessment assessment) {
        DutyRate rate = tax.rate();
        if (rate == null) {
            return new RateResult.Unavailable("the rate is not known");
        }
        if (tax.fromPrice() != null && tax.fromPrice().evaluate(inputs(assessment, basis)) instanceof RateResult.Needs needs) {
            return needs;
        }
        // A rate is a percentage of the value and an amount per quantity: on a value of nothing the amount alone is left.
        RateResult byQuantity = rate.evaluate(inputs(assessment, BigDecimal.ZERO));
        RateResult ofOne = rate.evaluate(inputs(assessment, BigDecimal.ONE));
        if (!(byQuantity instanceof RateResult.Amount amount) || !(ofOne instanceof RateResult.Amount one)) {
            return byQuantity;
        }
        BigDecimal share = one.amount().subtract(amount.amount());
        BigDecimal price = tax.inPrice()
                ? basis.add(amount.amount()).divide(BigDecimal.ONE.subtract(share), MathContext.DECIMAL128) : basis;
        return new RateResult.Amount(price.multiply(share).add(amount.amount()));
    }

    private static RateInputs inputs(Assessment assessment, BigDecimal value) {
        return new RateInputs() {
            @Override
            public BigDecimal customsValue() {
                return value;
            }

            @Override
            public Optional<BigDecimal> measure(Measure measure) {
                return assessment.entry().quantities().stream().flatMap(quantity -> measure.answeredBy(quantity).stream())
                        .findFirst();
            }
        };
    }
}

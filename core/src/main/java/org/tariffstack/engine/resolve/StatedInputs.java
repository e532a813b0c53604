package org.tariffstack.engine.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tariffstack.entry.Quantity;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateInputs;

/**
 * What a rate asks for, answered by the quantities and facts that the importer states.
 *
 * @param customsValue the value that the rate is charged on
 * @param quantities the quantities of the entry
 * @param facts its facts, which go before quantities
 */
public record StatedInputs(BigDecimal customsValue, List<Quantity> quantities, FactValues facts) implements RateInputs {
    @Override
    public Optional<BigDecimal> measure(Measure measure) {
        Optional<BigDecimal> answer = facts.measure(measure);
        for (Quantity quantity : quantities) {
            answer = answer.isPresent() ? answer : measure.answeredBy(quantity);
        }
        return answer;
    }
}

package org.tariffstack.engine.price;

import java.util.Map;
import org.tariffstack.engine.decide.Basis;
import org.tariffstack.engine.resolve.NumberSource;
import org.tariffstack.rate.AdditionalRate;

/**
 * A duty that is owed under some answer: its rate, and what it is charged on.
 *
 * @param layer the number of its layer among the candidates, which tells charges of one rate apart
 * @param rate the rate
 * @param basis what it is charged on
 * @param besideBase whether the base duty counts towards it; else it is priced as if there were none
 * @param measures quantities that the answer states in place of the entry
 */
public record Charge(int layer, AdditionalRate rate, Basis basis, boolean besideBase, Map<String, NumberSource> measures) {
    @Override
    public int hashCode() {
        // Rates are deep, and the layer says which it is.
        return (31 * layer + basis.hashCode()) * 2 + (besideBase ? 1 : 0);
    }
}

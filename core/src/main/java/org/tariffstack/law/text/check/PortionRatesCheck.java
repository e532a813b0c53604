package org.tariffstack.law.text.check;

import java.util.HashSet;
import java.util.Set;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.Measure;

/** Whether duties on a portion of the value are by value: nobody states how many kilograms of a good a portion weighs. */
public final class PortionRatesCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        for (TariffLayer layer : book.layers()) {
            if (!layer.basis().equals(Portion.FULL) && !measures(layer.rate()).isEmpty()) {
                problems.add(layer.place(), "rate", "a duty on a portion of the value is by value, and '"
                        + layer.rate().text() + "' is by quantity");
            }
        }
    }

    private static Set<Measure> measures(AdditionalRate rate) {
        if (rate instanceof AdditionalRate.Plus plus) {
            return plus.rate().needs();
        }
        if (rate instanceof AdditionalRate.InLieu inLieu) {
            return inLieu.rate().needs();
        }
        if (rate instanceof AdditionalRate.MinimumPrice minimum) {
            return minimum.price().needs();
        }
        Set<Measure> measures = new HashSet<>();
        if (rate instanceof AdditionalRate.Choice choice) {
            measures.addAll(choice.first().needs());
            measures.addAll(choice.second().needs());
        }
        return measures;
    }
}

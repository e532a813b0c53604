package org.tariffstack.law.text.check.overlap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/**
 * A chain of layers, each displacing the next, and all that must hold for it.
 *
 * @param layers the layers, by their numbers
 * @param during the time in which all of it holds
 */
public record DisplacementCycle(List<Integer> layers, EffectivePeriod during, List<OriginScope> origins, List<ProductScope> products,
        List<ConditionSatisfiability.Asked> conditions) {

    /** A chain of one layer; null if the layer never held. */
    public static @Nullable DisplacementCycle of(int number, TariffLayer layer) {
        return new DisplacementCycle(List.of(), EffectivePeriod.ALWAYS, List.of(), List.of(), List.of()).and(number, layer);
    }

    private @Nullable DisplacementCycle and(int number, TariffLayer layer) {
        List<Integer> chain = plus(layers, number);
        DisplacementCycle longer = new DisplacementCycle(chain, during, origins, products, conditions);
        return longer.and(layer.validity().period(), layer.origins(), layer.products(), layer.when(), layer.heading());
    }

    /** The chain with one more layer, which the last one displaces by a rule or, without a rule, by its own row. */
    public @Nullable DisplacementCycle and(@Nullable Displacement rule, String winner, int number, TariffLayer loser) {
        DisplacementCycle ruled = by(rule, winner);
        return ruled == null ? null : ruled.and(number, loser);
    }

    /** The chain under the terms of a rule. */
    public @Nullable DisplacementCycle by(@Nullable Displacement rule, String winner) {
        return rule == null ? this
                : and(rule.validity().period(), rule.origins(), rule.products(), rule.when(), winner);
    }

    private @Nullable DisplacementCycle and(EffectivePeriod period, OriginScope origin, ProductScope product, Condition when,
            String heading) {
        EffectivePeriod both = during.intersection(period);
        return both == null ? null : new DisplacementCycle(layers, both, plus(origins, origin), plus(products, product),
                plus(conditions, new ConditionSatisfiability.Asked(when, heading, true)));
    }

    /** Whether one entry can be in it. */
    public boolean possible(TariffBook book, ConditionSatisfiability consistency) {
        return consistency.possible(conditions, during) && ScopeOverlap.find(book, origins, products, during, null) != null;
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}

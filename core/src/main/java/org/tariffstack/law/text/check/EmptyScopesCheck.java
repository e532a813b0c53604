package org.tariffstack.law.text.check;

import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.csv.Problems;

/** Whether a layer's lists hold anything while the layer holds. */
public final class EmptyScopesCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        for (TariffLayer layer : book.layers()) {
            EffectivePeriod period = layer.validity().period();
            // A record of law that never took effect reaches nothing anyway.
            if (period.isEmpty()) {
                continue;
            }
            if (!holdsGoods(layer.products(), period)) {
                problems.add(layer.place(), "products",
                        "a layer without goods: no entry of " + layer.products() + " holds while the layer does");
            }
            if (!holdsCountries(layer.origins(), period)) {
                problems.add(layer.place(), "origins",
                        "a layer without origins: no entry of " + layer.origins() + " holds while the layer does");
            }
        }
    }

    private static boolean holdsGoods(ProductScope scope, EffectivePeriod period) {
        return scope.all() || !scope.codes().isEmpty() || scope.listsTakenIn().stream()
                .flatMap(list -> list.items().stream()).anyMatch(item -> item.validity().period().overlaps(period));
    }

    private static boolean holdsCountries(OriginScope scope, EffectivePeriod period) {
        return scope.all() || !scope.countries().isEmpty() || scope.lists().stream()
                .flatMap(list -> list.members().stream())
                .anyMatch(member -> member.validity().period().overlaps(period));
    }
}

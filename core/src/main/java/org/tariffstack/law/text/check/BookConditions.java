package org.tariffstack.law.text.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tariffstack.law.Condition;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;

/** The conditions of a whole book. */
public final class BookConditions {
    private BookConditions() {}

    /** Every condition of the book that asks something, by its place. */
    public static Map<SourcePlace, Condition> of(TariffBook book) {
        Map<SourcePlace, Condition> all = new LinkedHashMap<>();
        book.layers().forEach(layer -> put(layer.place(), layer.when(), all));
        book.displacements().forEach(rule -> put(rule.place(), rule.when(), all));
        book.fees().forEach(fee -> put(fee.place(), fee.when(), all));
        book.feeExemptions().forEach(exemption -> put(exemption.place(), exemption.when(), all));
        book.codeLists().values().forEach(list -> list.items().forEach(item -> put(item.place(), item.when(), all)));
        return all;
    }

    private static void put(SourcePlace place, Condition condition, Map<SourcePlace, Condition> all) {
        if (condition != Condition.ALWAYS) {
            all.put(place, condition);
        }
    }
}

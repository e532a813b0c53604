package org.tariffstack.law.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tariffstack.law.Condition;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;

/** Takes conditions apart. */
final class Conditions {
    private Conditions() {}

    /** Every condition of the book that asks something, by its place. */
    static Map<SourcePlace, Condition> of(TariffBook book) {
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

    /** The single questions of which the condition is made. */
    static Stream<Condition> atoms(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(Conditions::atoms);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(Conditions::atoms);
        }
        return condition instanceof Condition.Not not ? atoms(not.part()) : Stream.of(condition);
    }
}

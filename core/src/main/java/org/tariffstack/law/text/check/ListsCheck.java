package org.tariffstack.law.text.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;

/** Whether a list holds one thing twice at once. Entries of one code under different conditions are alternatives. */
public final class ListsCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        book.codeLists().values().forEach(list -> codes(list, problems));
        book.countryLists().values().forEach(list -> countries(list, problems));
    }

    private static void codes(CodeList list, Problems problems) {
        record Key(HtsCode code, Condition when) {}

        Map<Key, List<CodeList.Item>> seen = new HashMap<>();
        for (CodeList.Item item : list.items()) {
            List<CodeList.Item> before =
                    seen.computeIfAbsent(new Key(item.code(), item.when()), key -> new ArrayList<>(1));
            before.stream().filter(other -> other.validity().period().overlaps(item.validity().period())).findFirst()
                    .ifPresent(other -> problems.add(item.place(), "code",
                            item.code() + " stands on the list already, in line " + other.place().line()));
            before.add(item);
        }
    }

    private static void countries(CountryList list, Problems problems) {
        Map<Origin, List<CountryList.Member>> seen = new HashMap<>();
        for (CountryList.Member member : list.members()) {
            List<CountryList.Member> before = seen.computeIfAbsent(member.country(), key -> new ArrayList<>(1));
            before.stream().filter(other -> other.validity().period().overlaps(member.validity().period())).findFirst()
                    .ifPresent(other -> problems.add(member.place(), "country",
                            member.country() + " stands on the list already, in line " + other.place().line()));
            before.add(member);
        }
    }
}

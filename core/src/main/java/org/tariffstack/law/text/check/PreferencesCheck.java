package org.tariffstack.law.text.check;

import java.time.Instant;
import java.util.List;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Preference;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;

/** Whether no two versions of a preference are open to one country at once. */
public final class PreferencesCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        List<Preference> preferences = book.preferences();
        for (int i = 0; i < preferences.size(); i++) {
            Preference preference = preferences.get(i);
            preferences.subList(0, i).stream().filter(other -> overlap(book, other, preference)).findFirst()
                    .ifPresent(other -> problems.add(preference.place(), "from", "overlapping versions of "
                            + preference.symbol() + ": line " + other.place().line()
                            + " holds at the same time for the same countries"));
        }
    }

    private static boolean overlap(TariffBook book, Preference first, Preference second) {
        return first.symbol().equals(second.symbol()) && first.validity().period().overlaps(second.validity().period())
                && meet(book, first, second);
    }

    private static boolean meet(TariffBook book, Preference first, Preference second) {
        EffectivePeriod both = first.validity().period().intersection(second.validity().period());
        Instant at = both == null ? Instant.MIN : both.from();
        return book.countries().keySet().stream()
                .anyMatch(origin -> first.countries().contains(origin, at, null) && second.countries().contains(origin, at, null));
    }
}

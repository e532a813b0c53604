package org.tariffstack.law.text.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tariffstack.law.Fee;
import org.tariffstack.law.FeeExemption;
import org.tariffstack.law.FilingLimit;
import org.tariffstack.law.Preference;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;

/** Whether no entry owes two versions of one fee, no two limits compete, and the preferences of exemptions exist. */
public final class FeesCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        List<Fee> fees = book.fees();
        for (int i = 0; i < fees.size(); i++) {
            Fee fee = fees.get(i);
            fees.subList(0, i).stream().filter(other -> overlap(other, fee)).findFirst()
                    .ifPresent(other -> problems.add(fee.place(), "from", "overlapping versions of " + fee.id() + ": "
                            + other.place() + " holds at the same time for the same filings"));
        }
        List<FilingLimit> limits = book.filingLimits();
        for (int i = 0; i < limits.size(); i++) {
            FilingLimit limit = limits.get(i);
            limits.subList(0, i).stream().filter(other -> overlap(other, limit)).findFirst()
                    .ifPresent(other -> problems.add(limit.place(), "from", "overlapping limits: " + other.place()
                            + " holds at the same time for the same filings"));
        }
        Set<String> symbols = book.preferences().stream().map(Preference::symbol).collect(Collectors.toSet());
        for (FeeExemption exemption : book.feeExemptions()) {
            exemption.preferences().stream().filter(symbol -> !symbols.contains(symbol)).sorted()
                    .forEach(symbol -> problems.add(exemption.place(), "preferences",
                            "the book knows no preference '" + symbol + "'"));
        }
    }

    private static boolean overlap(Fee one, Fee two) {
        return one.id().equals(two.id()) && !Collections.disjoint(one.filings(), two.filings())
                && one.validity().period().overlaps(two.validity().period());
    }

    private static boolean overlap(FilingLimit one, FilingLimit two) {
        return one.reach() == two.reach() && !Collections.disjoint(one.filings(), two.filings())
                && one.validity().period().overlaps(two.validity().period());
    }
}

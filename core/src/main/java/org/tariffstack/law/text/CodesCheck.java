package org.tariffstack.law.text;

import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Gap;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.Schedule;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** Whether the schedule of the day knows the codes that lists and scopes name. */
final class CodesCheck implements BookCheck {
    /** So begins the note of an entry whose code was gone before the schedule's time. */
    private static final String OLDER = "older code";

    @Override
    public void check(TariffBook book, Problems problems) {
        for (CodeList list : book.codeLists().values()) {
            for (CodeList.Item item : list.items()) {
                if (!item.note().startsWith(OLDER)) {
                    check(book.schedule(), item.code(), item.validity().period(), item.place(), "code", problems);
                }
            }
        }
        for (TariffLayer layer : book.layers()) {
            if (!layer.note().startsWith(OLDER)) {
                check(book.schedule(), layer.products(), layer.validity().period(), layer.place(), problems);
            }
        }
        for (Displacement rule : book.displacements()) {
            check(book.schedule(), rule.products(), rule.validity().period(), rule.place(), problems);
        }
        for (Gap gap : book.gaps()) {
            check(book.schedule(), gap.products(), gap.validity().period(), gap.place(), problems);
        }
    }

    private static void check(Schedule schedule, ProductScope scope, EffectivePeriod period, SourcePlace place,
            Problems problems) {
        scope.codes().forEach(code -> check(schedule, code, period, place, "products", problems));
        // To leave out what the schedule does not hold, as a provision without a general rate, does no harm.
        for (HtsCode code : scope.exceptCodes()) {
            String message = problem(schedule, code, period);
            if (message != null) {
                problems.warn(place, "products", message);
            }
        }
    }

    private static void check(Schedule schedule, HtsCode code, EffectivePeriod period, SourcePlace place, String field,
            Problems problems) {
        String message = problem(schedule, code, period);
        if (message != null) {
            problems.add(place, field, message);
        }
    }

    private static @Nullable String problem(Schedule schedule, HtsCode code, EffectivePeriod period) {
        EffectivePeriod held = period.intersection(schedule.held());
        if (held == null || !schedule.isComplete()) {
            return null;
        }
        if (!schedule.knows(code, held)) {
            return code + " is no rate line of that time, nor is anything above or below it";
        }
        EffectivePeriod counted = period.intersection(schedule.statisticalHeld());
        // Ten digits that end in 00 may be eight, filled up.
        if (code.length() == 10 && counted != null && !code.digits().endsWith("00")
                && !schedule.isStatisticalNumber(code, counted)) {
            return code + " was no statistical number of that time";
        }
        return null;
    }
}

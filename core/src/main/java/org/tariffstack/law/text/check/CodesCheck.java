package org.tariffstack.law.text.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.tariffstack.law.text.csv.Problems;

/** Whether the schedule of the day knows the codes that lists and scopes name. */
public final class CodesCheck implements BookCheck {
    /** So begin the notes of entries that the law writes with a code of another time, and that say so. */
    private static final List<String> OF_ANOTHER_TIME = List.of("older code", "newer code");

    @Override
    public void check(TariffBook book, Problems problems) {
        Map<CodeList, EffectivePeriod> uses = uses(book);
        for (CodeList list : book.codeLists().values()) {
            EffectivePeriod used = uses.getOrDefault(list, EffectivePeriod.ALWAYS);
            for (CodeList.Item item : list.items()) {
                if (!isOfAnotherTime(item.note())) {
                    check(book.schedule(), item.code(), item.validity().period(), used, item.place(), "code", problems);
                }
            }
        }
        for (TariffLayer layer : book.layers()) {
            if (!isOfAnotherTime(layer.note())) {
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

    private static boolean isOfAnotherTime(String note) {
        return OF_ANOTHER_TIME.stream().anyMatch(note::startsWith);
    }

    /** From the first to the last instant at which a heading or a rule of precedence reads each list. */
    private static Map<CodeList, EffectivePeriod> uses(TariffBook book) {
        Map<CodeList, EffectivePeriod> uses = new HashMap<>();
        book.layers().forEach(layer -> use(layer.products(), layer.validity().period(), uses));
        book.displacements().forEach(rule -> use(rule.products(), rule.validity().period(), uses));
        book.gaps().forEach(gap -> use(gap.products(), gap.validity().period(), uses));
        book.taxes().forEach(tax -> use(tax.products(), tax.validity().period(), uses));
        book.preferences().forEach(preference -> preference.exclusions().forEach(exclusion ->
                use(exclusion.products(), exclusion.validity().period(), uses)));
        book.feeExemptions().forEach(exemption -> use(exemption.products(), exemption.validity().period(), uses));
        return uses;
    }

    private static void use(ProductScope scope, EffectivePeriod period, Map<CodeList, EffectivePeriod> uses) {
        Stream.of(scope.lists(), scope.unmetLists(), scope.exceptLists()).flatMap(List::stream).forEach(list ->
                uses.merge(list, period, (one, other) -> new EffectivePeriod(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.to().isAfter(other.to()) ? one.to() : other.to())));
    }

    private static void check(Schedule schedule, ProductScope scope, EffectivePeriod period, SourcePlace place,
            Problems problems) {
        scope.codes().forEach(code -> check(schedule, code, period, null, place, "products", problems));
        // To leave out what the schedule does not hold, as a provision without a general rate, does no harm.
        for (HtsCode code : scope.exceptCodes()) {
            String message = problem(schedule, code, period, null);
            if (message != null) {
                problems.warn(place, "products", message);
            }
        }
    }

    private static void check(Schedule schedule, HtsCode code, EffectivePeriod period, @Nullable EffectivePeriod used,
            SourcePlace place, String field, Problems problems) {
        String message = problem(schedule, code, period, used);
        if (message != null) {
            problems.add(place, field, message);
        }
    }

    /**
     * What is wrong with a code.
     *
     * @param period when the entry or the scope holds that names it
     * @param used when something reads it: all that time there must be a rate line; null where one at some time is enough,
     *         as for a scope that names the codes of several times
     */
    private static @Nullable String problem(Schedule schedule, HtsCode code, EffectivePeriod period,
            @Nullable EffectivePeriod used) {
        EffectivePeriod held = period.intersection(schedule.held());
        if (held == null || !schedule.isComplete()) {
            return null;
        }
        if (used == null && !schedule.knows(code, held)) {
            return code + " is no rate line of that time, nor is anything above or below it";
        }
        EffectivePeriod read = used == null ? null : held.intersection(used);
        Instant without = read == null ? null : schedule.firstWithout(code, read);
        if (without != null) {
            return code + " is no rate line at " + without + ", nor is anything above or below it";
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

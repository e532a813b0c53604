package org.tariffstack.law.text.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.check.overlap.ScopeOverlap;
import org.tariffstack.law.text.csv.Problems;

/** Whether two versions of one heading hold at once for one good: as understood now, or as any day knew it. */
public final class VersionsCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        Map<String, List<TariffLayer>> headings = new LinkedHashMap<>();
        for (TariffLayer layer : book.layers()) {
            headings.computeIfAbsent(layer.heading() + '#' + layer.strand(), key -> new ArrayList<>()).add(layer);
        }
        for (List<TariffLayer> versions : headings.values()) {
            for (int i = 1; i < versions.size() && !problems.isFull(); i++) {
                for (int j = 0; j < i && !problems.isFull(); j++) {
                    compare(book, versions.get(j), versions.get(i), problems);
                }
            }
        }
    }

    private static void compare(TariffBook book, TariffLayer first, TariffLayer second, Problems problems) {
        for (LocalDate day : days(first.validity(), second.validity())) {
            EffectivePeriod both = first.validity().period(day).intersection(second.validity().period(day));
            ScopeOverlap meeting = both == null ? null : ScopeOverlap.find(book, List.of(first.origins(), second.origins()),
                    List.of(first.products(), second.products()), both, day);
            if (meeting != null) {
                problems.add(second.place(), "from", message(book, first, meeting, day));
                return;
            }
        }
    }

    private static String message(TariffBook book, TariffLayer first, ScopeOverlap meeting, @Nullable LocalDate day) {
        return "overlapping versions of " + first.heading() + ": " + first.place() + " holds too, for "
                + (meeting.hts() == null ? "every good" : meeting.hts()) + " of " + meeting.origin() + " at "
                + LocalTimes.words(meeting.at(), book.zone()) + (day == null ? "" : ", to the knowledge of " + day)
                + "; part them by time, scope or strand";
    }

    /** Now, first; then each day on which something was learned, and the day before it. */
    private static List<@Nullable LocalDate> days(Validity first, Validity second) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        days.add(null);
        Stream.of(first.enacted(), first.ended(), second.enacted(), second.ended()).filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day.minusDays(1), day)).distinct().sorted().forEach(days::add);
        return days;
    }
}

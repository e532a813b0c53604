package org.tariffstack.engine.explain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.time.Breakpoints;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.TariffBook;

/** Where only a date is given and the law changes in the course of it: what the earlier hours would have owed. */
public final class EarlierHourWarnings {
    private static final Duration LONGEST_DAY = Duration.ofHours(25);
    /** Longer than law holds of which it matters who knew it when. */
    private static final EffectivePeriod ALL_ENTRIES =
            new EffectivePeriod(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));

    private final TariffBook book;
    private final @Nullable LocalDate known;
    /** Collected when first asked for, since an entry with an hour needs none. */
    private volatile @Nullable Breakpoints changes;

    /**
     * The changes of a book.
     *
     * @param known the day whose knowledge counts, or null for now: who did not know that law was struck out saw it begin
     */
    public EarlierHourWarnings(TariffBook book, @Nullable LocalDate known) {
        this.book = book;
        this.known = known;
    }

    /** Tells the total duty of an entry at an instant. */
    public interface Totals {
        /** The total, or null if a line cannot be computed. */
        @Nullable BigDecimal total(Entry entry, Instant at);
    }

    /**
     * Adds a warning for each change of that day before which the entry would have owed something else.
     *
     * @param resolved the entry at its time, which is the last instant of the day where only a date is given
     * @param total what it owes then, or null if a line cannot be computed
     * @param totals tells what it would owe at another instant
     */
    public void warn(EntryCase resolved, @Nullable BigDecimal total, Totals totals, List<String> warnings) {
        Entry entry = resolved.entry();
        Instant end = resolved.at();
        if (!entry.entered().isDateOnly()) {
            return;
        }
        Breakpoints instants = changes();
        int after = instants.passed(end);
        if (after == 0 || instants.get(after - 1).isBefore(end.minus(LONGEST_DAY))) {
            return;
        }
        ZoneId zone = book.zone();
        Instant hour = entry.entered().earliest(zone);
        int first = after;
        while (first > 0 && instants.get(first - 1).isAfter(hour)) {
            first--;
        }
        for (int i = first; i < after; i++) {
            Instant change = instants.get(i);
            BigDecimal before = totals.total(entry, hour);
            if (before != null && total != null && before.compareTo(total) != 0) {
                LocalTime clock = change.atZone(zone).toLocalTime();
                warnings.add("Only a date was given and the law changed that day: entered before " + clock
                        + " the duty would be " + before.stripTrailingZeros().toPlainString() + " instead of "
                        + total.stripTrailingZeros().toPlainString() + " " + book.currency() + ".");
            }
            hour = change;
        }
    }

    private Breakpoints changes() {
        Breakpoints instants = changes;
        if (instants == null) {
            instants = new Breakpoints(List.copyOf(
                    known == null ? book.changeInstants() : book.changeInstants(ALL_ENTRIES, known)));
            changes = instants;
        }
        return instants;
    }
}

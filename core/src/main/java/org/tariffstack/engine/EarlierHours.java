package org.tariffstack.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;

/** Where only a date is given and the law changes in the course of it: what the earlier hours would have owed. */
final class EarlierHours {
    private final TariffBook book;
    private final Totals totals;

    EarlierHours(TariffBook book, Totals totals) {
        this.book = book;
        this.totals = totals;
    }

    /** Tells the total duty of an entry at an instant. */
    interface Totals {
        /** The total, or null if a line cannot be computed. */
        @Nullable BigDecimal total(Entry entry, Instant at);
    }

    void warn(Entry entry, @Nullable BigDecimal total, List<String> warnings) {
        if (!entry.entered().isDateOnly()) {
            return;
        }
        ZoneId zone = book.zone();
        Instant end = entry.entered().instant(zone);
        Instant hour = entry.entered().earliest(zone);
        for (Instant change : book.changeInstants().subSet(hour, false, end, true)) {
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
}

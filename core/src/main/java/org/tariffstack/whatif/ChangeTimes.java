package org.tariffstack.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.TariffLayer;

/** The times of changes by the clock of one book; what it reads has the right form already. */
final class ChangeTimes {
    private static final int MOST_PERIODS = 6;

    private final ZoneId zone;

    ChangeTimes(ZoneId zone) {
        this.zone = zone;
    }

    Instant instant(String text) {
        return LocalTimes.local(text).atZone(zone).toInstant();
    }

    @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalTimes.date(text);
    }

    /** The time from the start of a change to its end, each open where it is blank. */
    EffectivePeriod window(Change change) {
        String from = change.text(Column.FROM);
        String to = change.text(Column.TO);
        return new EffectivePeriod(from.isEmpty() ? Instant.MIN : instant(from), to.isEmpty() ? Instant.MAX : instant(to));
    }

    String words(Instant instant) {
        return LocalTimes.words(instant, zone);
    }

    /** A period as "from 2025-04-10T00:01 to 2025-05-14T00:01". */
    String words(EffectivePeriod period) {
        if (period.isEmpty()) {
            return "never, put off at " + words(period.from());
        }
        return "from " + words(period.from()) + (period.to().equals(Instant.MAX) ? " on" : " to " + words(period.to()));
    }

    /** When versions hold; of many, the first. */
    String periods(List<TariffLayer> versions) {
        List<String> periods =
                versions.stream().map(version -> words(version.validity().period())).distinct().toList();
        return periods.stream().limit(MOST_PERIODS).collect(Collectors.joining(", "))
                + (periods.size() > MOST_PERIODS ? " and so on" : "");
    }
}

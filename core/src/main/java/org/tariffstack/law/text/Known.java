package org.tariffstack.law.text;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Validity;

/** What a reader of some day knew of a time. */
final class Known {
    private Known() {}

    /**
     * The time in which something held, to the knowledge of a day.
     *
     * @param day the day whose knowledge counts, or null for now
     * @return null if it held never
     */
    static @Nullable EffectivePeriod period(Validity validity, @Nullable LocalDate day) {
        EffectivePeriod period = validity.period();
        if (day != null) {
            if (validity.enacted() != null && day.isBefore(validity.enacted())) {
                return null;
            }
            if (validity.ended() != null && day.isBefore(validity.ended())) {
                return new EffectivePeriod(period.from(), Instant.MAX);
            }
        }
        return period.isEmpty() ? null : period;
    }
}

package org.tariffstack.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Validity;

/** Cuts the time of a version at the bounds of a window. */
final class ValiditySplit {
    private ValiditySplit() {}

    /** Whether the version holds at some time of the window, or never came into force and would have begun in it. */
    static boolean touches(EffectivePeriod period, EffectivePeriod window) {
        return period.isEmpty() ? !period.from().isBefore(window.from())
                && (period.from().isBefore(window.to()) || window.to().equals(Instant.MAX)) : period.overlaps(window);
    }

    /**
     * What is left of a version without the window, which it touches.
     *
     * @return one or two pieces; where nothing is left, one that never holds, whatever a reader knew
     */
    static List<Validity> outside(Validity validity, EffectivePeriod window) {
        EffectivePeriod period = validity.period();
        List<Validity> left = new ArrayList<>(2);
        if (period.from().isBefore(window.from())) {
            left.add(new Validity(new EffectivePeriod(period.from(), window.from()), validity.enacted(), null));
        }
        if (window.to().isBefore(period.to())) {
            left.add(new Validity(new EffectivePeriod(window.to(), period.to()), validity.enacted(), validity.ended()));
        }
        return left.isEmpty() ? List.of(new Validity(new EffectivePeriod(period.from(), period.from()),
                validity.enacted(), null)) : left;
    }

    /** The version during a stretch of its time; what later acts ended still ends by them. */
    static Validity during(Validity validity, EffectivePeriod inside) {
        boolean same = inside.to().equals(validity.period().to());
        return new Validity(inside, validity.enacted(), same ? validity.ended() : null);
    }
}

package org.tariffstack.landedcost.truce;

import java.util.Comparator;
import java.util.Locale;

/**
 * What an act of a government did to one heading of additional duties.
 *
 * @param jurisdiction whose act
 * @param heading the heading, or the identifier of the announcement
 * @param effect what it did
 * @param rate the rate since then, or before it where the duty ended
 * @param citation the act
 */
record Act(String jurisdiction, String heading, Effect effect, String rate, String citation) implements Comparable<Act> {
    /** What an act does. */
    enum Effect {
        /** A duty that was not charged before. */
        BEGINS,
        /** Another rate. */
        CHANGES,
        /** The same rate by another act. */
        GOES_ON,
        /** A duty that is charged no longer. */
        ENDS;

        /** For programs: begins, changes, goes-on, ends. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Comparator<Act> ORDER =
            Comparator.comparing(Act::jurisdiction).thenComparing(Act::heading).thenComparing(Act::effect)
                    .thenComparing(Act::rate).thenComparing(Act::citation);

    @Override
    public int compareTo(Act other) {
        return ORDER.compare(this, other);
    }

    /** Such as "SCTC-2025-4 +125% (Tariff Commission No. 6/2025)", without whose it is. */
    String words() {
        return heading + " " + (effect == Effect.ENDS ? "ends" : rate) + " (" + citation + ")";
    }

    @Override
    public String toString() {
        return jurisdiction + " " + words();
    }
}

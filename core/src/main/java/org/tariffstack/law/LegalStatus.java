package org.tariffstack.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What courts have said of a programme. It never shortens the time in which duties were assessed; it says whether what
 * was assessed can be claimed back, or what else a reader must know.
 *
 * @param refundableSince the day of the ruling that makes its duties refundable, or null if there is none
 * @param ruling the ruling, or an empty text
 * @param ruled the day of a ruling that helps only some importers, or null if there is none
 */
public record LegalStatus(@Nullable LocalDate refundableSince, String ruling, @Nullable LocalDate ruled) {
    /** No ruling against it. */
    public static final LegalStatus STANDING = new LegalStatus(null, "", null);

    /**
     * Whether duties of the programme can be claimed back.
     *
     * @param known the day whose knowledge counts, or null for what is known now
     */
    public boolean isRefundable(@Nullable LocalDate known) {
        return told(refundableSince, known);
    }

    /**
     * Whether a ruling is pending or helps only some: nothing is refundable for its sake, and readers are told.
     *
     * @param known the day whose knowledge counts, or null for what is known now
     */
    public boolean isContested(@Nullable LocalDate known) {
        return told(ruled, known) && !isRefundable(known);
    }

    private static boolean told(@Nullable LocalDate day, @Nullable LocalDate known) {
        return day != null && (known == null || !known.isBefore(day));
    }
}

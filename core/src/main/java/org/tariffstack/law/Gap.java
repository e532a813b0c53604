package org.tariffstack.law;

import java.time.LocalDate;

/**
 * Something that the book knows it does not hold: entries in its time and scope are answered with a warning.
 *
 * @param origins the origins it concerns
 * @param products the goods it concerns
 * @param validity the time it concerns
 * @param days the days of the year on which it concerns them
 * @param warning what an assessment says
 * @param place where it stands in the book
 */
public record Gap(OriginScope origins, ProductScope products, Validity validity, YearlyDays days, String warning,
        SourcePlace place) {
    /** Whether it concerns goods that are entered on a day of the year. */
    public boolean concerns(LocalDate day) {
        return days.contains(day);
    }
}

package org.tariffstack.law;

import java.util.List;
import org.tariffstack.entry.HtsCode;

/**
 * A ten-digit statistical number of the schedule.
 *
 * @param code ten digits
 * @param units the units of quantity in which it is reported
 * @param validity when it was in use
 * @param place where it stands in the book
 */
public record StatisticalCode(HtsCode code, List<String> units, Validity validity, SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public StatisticalCode {
        units = List.copyOf(units);
    }
}

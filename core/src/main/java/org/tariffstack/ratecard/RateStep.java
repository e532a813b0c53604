package org.tariffstack.ratecard;

import java.time.Instant;
import org.tariffstack.assessment.Totals;

/**
 * A stretch of time through which a good owes the same, by programme and by rate.
 *
 * @param from the first instant, {@link Instant#MIN} where it owed so ever since
 * @param to the first instant after it, {@link Instant#MAX} where no end is known
 * @param baseRate the base rate in the words of the tariff, also where a duty stands in its place
 * @param totals what it owes by programme
 * @param rate the whole duty in the unit of {@link RateCard}, or {@link RateCard#OPEN}
 */
public record RateStep(Instant from, Instant to, String baseRate, Totals totals, long rate) {}

package org.tariffstack.engine.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Rounding;

/**
 * How an engine answers.
 *
 * @param knownOn the day whose knowledge of the law counts, or null for what is understood now
 * @param strict whether entries after the day through which the book was checked are refused
 * @param rounding how amounts are rounded
 */
public record EngineOptions(@Nullable LocalDate knownOn, boolean strict, Rounding rounding) {
    /** The law as understood now, a warning past the horizon, exact amounts. */
    public static final EngineOptions DEFAULT = new EngineOptions(null, false, Rounding.EXACT);
}

package org.tariffstack.engine.resolve;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.RateLine;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.SpecialColumn;

/** The rates of the schedule, read once for each text: some two thousand texts stand on thirty thousand places. */
final class RateTextCache {
    private final Map<String, ParsedRate> rates = new ConcurrentHashMap<>();
    private final Map<String, SpecialColumn> specials = new ConcurrentHashMap<>();

    /**
     * The rate of a text.
     *
     * @param text as the book writes it, not blank
     * @param reader reads it
     */
    ParsedRate rate(String text, Supplier<@Nullable DutyRate> reader) {
        ParsedRate rate = rates.get(text);
        if (rate == null) {
            rate = new ParsedRate(Objects.requireNonNull(reader.get()));
            rates.put(text, rate);
        }
        return rate;
    }

    /** The column 1 special rates of a line whose column is not blank. */
    SpecialColumn special(RateLine line) {
        SpecialColumn column = specials.get(line.specialText());
        if (column == null) {
            column = Objects.requireNonNull(line.special());
            specials.put(line.specialText(), column);
        }
        return column;
    }
}

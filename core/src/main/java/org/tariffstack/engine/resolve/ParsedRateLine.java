package org.tariffstack.engine.resolve;

import org.jspecify.annotations.Nullable;
import org.tariffstack.law.RateLine;
import org.tariffstack.rate.SpecialColumn;

/** A rate line whose rates are read, each when first asked for. */
public final class ParsedRateLine {
    private final RateLine line;
    private final RateTextCache rates;
    private final String dotted;
    private final ParsedRate general;

    ParsedRateLine(RateLine line, RateTextCache rates) {
        this.line = line;
        this.rates = rates;
        dotted = line.code().dotted();
        general = rates.rate(line.generalText(), line::general);
    }

    /** The line. */
    public RateLine line() {
        return line;
    }

    /** Its code as it is printed. */
    public String dotted() {
        return dotted;
    }

    /** The column 1 general rate. */
    public ParsedRate general() {
        return general;
    }

    /** Whether the general rate is printed as free. */
    public boolean isFree() {
        return line.generalText().equals("Free");
    }

    /** The column 2 rate, or null where the column is blank. */
    public @Nullable ParsedRate column2() {
        return line.column2Text().isEmpty() ? null : rates.rate(line.column2Text(), line::column2);
    }

    /** The column 1 special rates, or null where the column is blank. */
    public @Nullable SpecialColumn special() {
        return line.specialText().isEmpty() ? null : rates.special(line);
    }
}

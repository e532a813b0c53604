package org.tariffstack.engine;

import org.jspecify.annotations.Nullable;
import org.tariffstack.law.RateLine;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.SpecialColumn;

/** A rate line whose rates are read, each when first asked for. */
final class ReadLine {
    private final RateLine line;
    private final ReadRates rates;
    private final String dotted;
    private final Read general;

    ReadLine(RateLine line, ReadRates rates) {
        this.line = line;
        this.rates = rates;
        dotted = line.code().dotted();
        general = rates.rate(line.generalText(), line::general);
    }

    /**
     * A rate that was read.
     *
     * @param rate the rate
     * @param text its canonical text
     */
    record Read(DutyRate rate, String text) {
        Read(DutyRate rate) {
            this(rate, rate.text());
        }
    }

    /** The line. */
    RateLine line() {
        return line;
    }

    /** Its code as it is printed. */
    String dotted() {
        return dotted;
    }

    /** The column 1 general rate. */
    Read general() {
        return general;
    }

    /** Whether the general rate is printed as free. */
    boolean isFree() {
        return line.generalText().equals("Free");
    }

    /** The column 2 rate, or null where the column is blank. */
    @Nullable Read column2() {
        return line.column2Text().isEmpty() ? null : rates.rate(line.column2Text(), line::column2);
    }

    /** The column 1 special rates, or null where the column is blank. */
    @Nullable SpecialColumn special() {
        return line.specialText().isEmpty() ? null : rates.special(line);
    }
}

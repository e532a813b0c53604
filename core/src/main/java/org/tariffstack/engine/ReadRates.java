package org.tariffstack.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.RateLine;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.SpecialColumn;

/** The rates of the schedule, read once for each text: some two thousand texts stand on thirty thousand places. */
final class ReadRates {
    private final Map<String, DutyRate> rates = new ConcurrentHashMap<>();
    private final Map<String, SpecialColumn> specials = new ConcurrentHashMap<>();

    /** The column 1 general rate. */
    DutyRate general(RateLine line) {
        DutyRate rate = rates.get(line.generalText());
        if (rate == null) {
            rate = line.general();
            rates.put(line.generalText(), rate);
        }
        return rate;
    }

    /** The column 2 rate, or null where the column is blank. */
    @Nullable DutyRate column2(RateLine line) {
        DutyRate rate = rates.get(line.column2Text());
        if (rate == null) {
            rate = line.column2();
            if (rate != null) {
                rates.put(line.column2Text(), rate);
            }
        }
        return rate;
    }

    /** The column 1 special rates, or null where the column is blank. */
    @Nullable SpecialColumn special(RateLine line) {
        SpecialColumn column = specials.get(line.specialText());
        if (column == null) {
            column = line.special();
            if (column != null) {
                specials.put(line.specialText(), column);
            }
        }
        return column;
    }
}

package org.tariffstack.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.RateLine;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.SpecialColumn;

/** The rates of the schedule, read once for each text: some two thousand texts stand on thirty thousand places. */
final class ReadRates {
    private final Map<String, Read> rates = new ConcurrentHashMap<>();
    private final Map<String, SpecialColumn> specials = new ConcurrentHashMap<>();

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

    /** The column 1 general rate. */
    Read general(RateLine line) {
        Read rate = rates.get(line.generalText());
        if (rate == null) {
            rate = new Read(line.general());
            rates.put(line.generalText(), rate);
        }
        return rate;
    }

    /** The column 2 rate, or null where the column is blank. */
    @Nullable Read column2(RateLine line) {
        Read read = rates.get(line.column2Text());
        if (read == null) {
            DutyRate rate = line.column2();
            if (rate != null) {
                read = new Read(rate);
                rates.put(line.column2Text(), read);
            }
        }
        return read;
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

package org.tariffstack.review;

import java.time.LocalDate;

/** Interest was asked for over a day for which no rate is given. */
public final class UncoveredDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    UncoveredDayException(LocalDate day) {
        super("The rates of interest give none for " + day + ".");
        this.day = day;
    }

    /** The first such day. */
    public LocalDate day() {
        return day;
    }
}

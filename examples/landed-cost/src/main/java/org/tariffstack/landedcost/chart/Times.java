package org.tariffstack.landedcost.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The level axis: from one instant to another, with marks at the beginnings of years or months. */
record Times(Instant from, Instant to, ZoneId zone) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000};
    private static final int MOST_MARKS = 13;

    /** Where an instant lies: 0 at the beginning, 1 at the end. */
    double place(Instant instant) {
        return (double) ChronoUnit.SECONDS.between(from, instant) / ChronoUnit.SECONDS.between(from, to);
    }

    /** The months between two marks. */
    private int step() {
        long months = ChronoUnit.DAYS.between(from, to) / 30;
        for (int step : MONTHS) {
            if (months / step < MOST_MARKS) {
                return step;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }

    /** The days that are written at the axis. */
    List<LocalDate> marks() {
        int step = step();
        List<LocalDate> marks = new ArrayList<>();
        LocalDate first = from.atZone(zone).toLocalDate();
        long month = (first.getYear() * 12L + first.getMonthValue() - 1) / step * step;
        for (LocalDate day = day(month); place(start(day)) <= 1; day = day(month)) {
            if (place(start(day)) >= 0) {
                marks.add(day);
            }
            month += step;
        }
        return marks;
    }

    /** A day as it is written at the axis: "2025", or "2025-04" where months count. */
    String text(LocalDate mark) {
        return step() % 12 == 0 ? String.valueOf(mark.getYear()) : mark.toString().substring(0, 7);
    }

    /** The first instant of a day. */
    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The day of an instant. */
    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static LocalDate day(long month) {
        return LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1);
    }
}

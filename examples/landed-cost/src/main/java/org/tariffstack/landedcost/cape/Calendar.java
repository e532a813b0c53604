package org.tariffstack.landedcost.cape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deadlines as a calendar file (RFC 5545): a day has one event, which names its entries. */
public final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 70;
    private static final int NAMED = 20;

    private final Map<LocalDate, Map<String, List<String>>> days = new TreeMap<>();
    private final LocalDate made;

    /**
     * An empty calendar.
     *
     * @param made the day that it is made for
     */
    public Calendar(LocalDate made) {
        this.made = made;
    }

    /** Adds the deadline of an entry. */
    public void add(LocalDate until, String what, String entry) {
        days.computeIfAbsent(until, day -> new TreeMap<>()).computeIfAbsent(what, key -> new ArrayList<>()).add(entry);
    }

    /** The file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//tariffstack//refund//EN");
        days.forEach((day, whats) -> whats.forEach((what, entries) -> {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + day + "-" + what.replaceAll("[^A-Za-z0-9]", "-") + "@tariffstack");
            line(text, "DTSTAMP:" + DAY.format(made) + "T000000Z");
            line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
            line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
            line(text, "SUMMARY:" + escaped(what + ": last day for " + entries.size() + (entries.size() == 1 ? " entry" : " entries")));
            line(text, "DESCRIPTION:" + escaped(String.join(", ", entries.subList(0, Math.min(NAMED, entries.size())))
                    + (entries.size() > NAMED ? " and " + (entries.size() - NAMED) + " more" : "")));
            line(text, "END:VEVENT");
        }));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\p{Cntrl}", " ");
    }

    /** Writes a line; what is too long goes on in lines that begin with a blank. */
    private static void line(StringBuilder text, String line) {
        String rest = line;
        while (rest.length() > LONGEST_LINE) {
            text.append(rest, 0, LONGEST_LINE).append("\r\n ");
            rest = rest.substring(LONGEST_LINE);
        }
        text.append(rest).append("\r\n");
    }
}

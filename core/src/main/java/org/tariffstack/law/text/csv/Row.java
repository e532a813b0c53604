package org.tariffstack.law.text.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.syntax.RowTimes;

/** One row of a file of the book, read field by field; what is wrong is noted and a harmless value stands in. */
public final class Row {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

    private static final int LONGEST_FILE_NAME = 100;

    private final UnaryOperator<String> fields;
    private final SourcePlace place;
    private final Problems problems;

    /**
     * A row.
     *
     * @param fields the text of a column, empty where the column is blank or absent
     */
    public Row(UnaryOperator<String> fields, SourcePlace place, Problems problems) {
        this.fields = fields;
        this.place = place;
        this.problems = problems;
    }

    public SourcePlace place() {
        return place;
    }

    public Problems problems() {
        return problems;
    }

    public void problem(String field, String message) {
        problems.add(place, field, message);
    }

    /** The field's text without blanks around it; empty where the column is blank or absent. */
    public String text(String field) {
        return fields.apply(field).strip();
    }

    public String required(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            problem(field, "must not be blank");
        }
        return text;
    }

    /** A text that names a file of the book, and so none outside it. */
    public String fileName(String field) {
        String text = required(field);
        if (text.length() > LONGEST_FILE_NAME || !text.isEmpty() && !FILE_NAME.matcher(text).matches()) {
            problem(field, "'" + text + "' is no name of a file: letters, digits, and between them '.', '_' or '-'");
            return "";
        }
        return text;
    }

    public List<String> words(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf(' ') < 0) {
            return List.of(text);
        }
        List<String> words = new ArrayList<>(4);
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type, E fallback) {
        String text = required(field);
        for (E constant : type.getEnumConstants()) {
            if (EnumWords.is(constant, text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            problem(field, "'" + text + "' is none of " + EnumWords.all(type));
        }
        return fallback;
    }

    public boolean yes(String field) {
        String text = text(field);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            problem(field, "'" + text + "' is neither yes nor no");
        }
        return text.equals("yes");
    }

    public int number(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            problem(field, "'" + text + "' is not a whole number");
            return 0;
        }
    }

    public @Nullable LocalDate date(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? null : RowTimes.day(text);
        } catch (DateTimeException e) {
            problem(field, "'" + text + "' is not a date such as 2025-04-02");
            return null;
        }
    }

    public Instant instant(String field, RowTimes clock, Instant blank) {
        String text = text(field);
        if (text.isEmpty()) {
            return blank;
        }
        try {
            return clock.instant(text);
        } catch (DateTimeException e) {
            problem(field, "'" + text + "' is not a local time such as 2025-04-05T00:01; the minute is never left out");
            return blank;
        }
    }

    public Validity validity(RowTimes clock) {
        RowTimes.Times times = new RowTimes.Times(text("from"), text("to"), text("enacted"), text("ended"));
        Validity known = clock.validity(times);
        if (known != null) {
            return known;
        }
        int before = problems.count();
        Validity read = readValidity(clock);
        if (problems.count() == before) {
            clock.keep(times, read);
        }
        return read;
    }

    private Validity readValidity(RowTimes clock) {
        Instant from = instant("from", clock, Instant.MIN);
        Instant to = instant("to", clock, Instant.MAX);
        LocalDate enacted = date("enacted");
        LocalDate ended = date("ended");
        if (to.isBefore(from)) {
            problem("to", "the end is before the start");
            to = from;
        }
        if (ended != null && enacted != null && ended.isBefore(enacted)) {
            problem("ended", "the act that ended it is older than the act that made it");
        }
        return new Validity(new EffectivePeriod(from, to), enacted, ended);
    }

    public Citation citation() {
        String text = required("citation");
        return new Citation(text.isEmpty() ? "missing" : text,
                choice("confidence", Confidence.class, Confidence.INFERRED));
    }
}

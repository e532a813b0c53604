package org.tariffstack.landedcost.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as spreadsheets and reports write them. */
final class DateCells {
    private static final Pattern ISO_WITH_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.0+)?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:,? +(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp])\\.?[Mm]\\.?)?)?");
    private static final Pattern DAY_AND_NAME = Pattern.compile("(\\d{1,2})[ /-]([A-Za-z]{3,9})\\.?[ ,/-] ?(\\d{4}|\\d{2})");
    private static final Pattern NAME_AND_DAY = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Day 0 of the serial numbers of spreadsheets, for days after February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** Serial numbers of 1982 and of 2063: what lies outside is more likely no date. */
    private static final int FIRST_SERIAL = 30_000;
    private static final int LAST_SERIAL = 60_000;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int MOST_MONTHS = 12;
    private static final int CENTURY = 2000;

    private DateCells() {}

    /** What the numbers of a date tell of the order that it is in. */
    enum Evidence {
        /** The cell is no such date, or means the same in both orders. */
        NONE,
        /** The second number is no month. */
        MDY,
        /** The first number is no month. */
        DMY,
        /** It may be read either way. */
        EITHER
    }

    static Evidence evidence(String cell) {
        Matcher numbers = NUMBERS.matcher(cell.strip());
        if (!numbers.matches()) {
            return Evidence.NONE;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (first > MOST_MONTHS == second > MOST_MONTHS) {
            return first > MOST_MONTHS || first == second ? Evidence.NONE : Evidence.EITHER;
        }
        return first > MOST_MONTHS ? Evidence.DMY : Evidence.MDY;
    }

    /**
     * A date as ISO 8601 writes it, with its time where one is stated that is not midnight; what is no date stays as it is,
     * for the library to refuse.
     *
     * @throws CellException if it may be read in two ways and the order is not known
     */
    static String iso(String field, String cell, @Nullable DateOrder order) throws CellException {
        String text = cell.strip();
        if (isPlain(text)) {
            return text;
        }
        try {
            Matcher match = ISO_WITH_TIME.matcher(text);
            if (match.matches()) {
                // With a T somebody means the hour, midnight too; with a blank a database wrote a date.
                return text.charAt(10) == 'T' ? text : withTime(LocalDate.parse(match.group(1)), match.group(2),
                        match.group(3), match.group(4), null);
            }
            match = NUMBERS.matcher(text);
            if (match.matches()) {
                return numbers(field, text, match, order);
            }
            match = YEAR_FIRST.matcher(text);
            if (match.matches()) {
                return date(match.group(1), match.group(2), match.group(3)).toString();
            }
            match = COMPACT.matcher(text);
            if (match.matches()) {
                return date(match.group(1), match.group(2), match.group(3)).toString();
            }
            match = DAY_AND_NAME.matcher(text);
            if (match.matches()) {
                return named(match.group(3), match.group(2), match.group(1), text);
            }
            match = NAME_AND_DAY.matcher(text);
            if (match.matches()) {
                return named(match.group(3), match.group(1), match.group(2), text);
            }
            match = SERIAL.matcher(text);
            return match.matches() ? serial(text, match) : text;
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static boolean isPlain(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' || text.isEmpty();
    }

    private static String numbers(String field, String text, Matcher match, @Nullable DateOrder order)
            throws CellException {
        String first = match.group(1);
        String second = match.group(3);
        boolean dayFirst = switch (evidence(text)) {
            case DMY -> true;
            case EITHER -> {
                if (order == null) {
                    throw new CellException(CellException.AMBIGUOUS_DATE, field, "'" + text + "' may be " + date(
                            year(match.group(4)), first, second) + " or " + date(year(match.group(4)), second, first)
                            + ", and no date of the file shows which number is the month: give --dates mdy or --dates dmy.");
                }
                yield order == DateOrder.DMY;
            }
            default -> false;
        };
        if (order != null && dayFirst != (order == DateOrder.DMY) && evidence(text) != Evidence.NONE) {
            throw new CellException("BAD_TIME", field, "'" + text + "' is not a date in the order of the others, which have the "
                    + (order == DateOrder.DMY ? "day" : "month") + " first.");
        }
        LocalDate date = date(year(match.group(4)), dayFirst ? second : first, dayFirst ? first : second);
        return match.group(5) == null ? date.toString()
                : withTime(date, match.group(5), match.group(6), match.group(7), match.group(8));
    }

    private static String withTime(LocalDate date, String hour, String minute, @Nullable String second,
            @Nullable String half) {
        int hours = Integer.parseInt(hour);
        if (half != null) {
            if (hours < 1 || hours > MOST_MONTHS) {
                throw new DateTimeException(hour + " is no hour before or after noon");
            }
            hours = hours % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return at(date, LocalTime.of(hours, Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second)));
    }

    /** A date with midnight is what programs write of a date that has no time. */
    private static String at(LocalDate date, LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + "T" + time;
    }

    private static String year(String year) {
        return year.length() == 2 ? Integer.toString(CENTURY + Integer.parseInt(year)) : year;
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String named(String year, String name, String day, String text) {
        int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return month == 0 ? text : date(year(year), Integer.toString(month), day).toString();
    }

    private static String serial(String text, Matcher match) {
        int days = Integer.parseInt(match.group(1));
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return text;
        }
        LocalDate date = SERIAL_ZERO.plusDays(days);
        if (match.group(2) == null) {
            return date.toString();
        }
        long second = new BigDecimal("0" + match.group(2)).multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
        return second >= SECONDS_OF_A_DAY ? date.plusDays(1).toString() : at(date, LocalTime.ofSecondOfDay(second));
    }
}

package org.tariffstack.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A code of a tariff schedule: 2, 4, 6, 8 or 10 digits, leading zeros kept.
 *
 * <p>Two digits name a chapter, four a heading, six a subheading of the Harmonized System, eight a rate line, ten a
 * statistical number. The code is only a text of digits here; a book says whether it exists.
 */
public final class HtsCode implements Comparable<HtsCode> {
    private static final int LONGEST = 10;
    /** 2^64 by the golden ratio: spreads numbers that differ in their last digits, or in their first, alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String digits;
    /** The digits behind a 1, which keeps leading zeros: codes are looked up too often to compare texts each time. */
    private final long number;

    private HtsCode(String digits) {
        this.digits = digits;
        long all = 1;
        for (int i = 0; i < digits.length(); i++) {
            all = all * 10 + digits.charAt(i) - '0';
        }
        number = all;
    }

    /**
     * Reads a code such as "9503.00.00", "9503000011" or "95".
     *
     * @param text digits, with or without dots; blanks around it are ignored
     * @throws InvalidEntryException with {@link ErrorCode#INVALID_HTS} if it is anything else
     */
    public static HtsCode of(String text) {
        Objects.requireNonNull(text);
        String trimmed = text.strip();
        String digits = isAllDigits(trimmed) ? trimmed : withoutDots(text, trimmed);
        int n = digits.length();
        if (n < 2 || n > LONGEST) {
            throw invalid(text, "it needs 2 to 10 digits and has " + n);
        }
        if (n % 2 != 0) {
            throw invalid(text, "it has an odd number of digits (" + n + "), as 0" + digits
                    + " has once its leading zero is lost");
        }
        if (digits.charAt(0) == '0' && digits.charAt(1) == '0') {
            throw invalid(text, "there is no chapter 00");
        }
        return new HtsCode(digits);
    }

    private static boolean isAllDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String withoutDots(String text, String trimmed) {
        StringBuilder digits = new StringBuilder(LONGEST);
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != '.' || i == 0 || trimmed.charAt(i - 1) == '.' || i == trimmed.length() - 1) {
                throw invalid(text, "it may hold only digits, in groups parted by single dots");
            }
        }
        return digits.toString();
    }

    private static InvalidEntryException invalid(String text, String why) {
        return new InvalidEntryException(ErrorCode.INVALID_HTS, "hts",
                "'" + text + "' is not a tariff code: " + why + ". A code looks like 9503.00.00 or 9503000011.");
    }

    /** The digits without dots, such as "9503000011". */
    public String digits() {
        return digits;
    }

    /** The number of digits: 2, 4, 6, 8 or 10. */
    public int length() {
        return digits.length();
    }

    /** The code as the schedule prints it, such as "9503.00.00.11". */
    public String dotted() {
        int n = digits.length();
        if (n <= 4) {
            return digits;
        }
        StringBuilder dotted = new StringBuilder(n + 3).append(digits, 0, 4);
        for (int i = 4; i < n; i += 2) {
            dotted.append('.').append(digits, i, i + 2);
        }
        return dotted.toString();
    }

    /** The chapter, 1 to 99. */
    public int chapter() {
        return (digits.charAt(0) - '0') * 10 + digits.charAt(1) - '0';
    }

    /** Whether this code is the other one or stands below it. */
    public boolean isWithin(HtsCode other) {
        return digits.startsWith(other.digits);
    }

    /**
     * This code cut to its first digits.
     *
     * @param length 2, 4, 6, 8 or 10; a code that is shorter stays as it is
     */
    public HtsCode truncatedTo(int length) {
        return digits.length() <= length ? this : new HtsCode(digits.substring(0, length));
    }

    @Override
    public int compareTo(HtsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HtsCode code && code.number == number;
    }

    @Override
    public int hashCode() {
        return (int) (number * SPREAD >>> 32);
    }

    /** The code as the schedule prints it. */
    @Override
    public String toString() {
        return dotted();
    }
}

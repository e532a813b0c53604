package org.tariffstack.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tariffstack.entry.Decimals;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;

/** Reads what was filed from the texts of a file's columns. */
final class FiledText {
    static final String HEADINGS = "filed_headings";
    static final String DUTIES = "filed_duties";
    static final String PAID = "duty_paid";
    private static final String NOT_STATED = "-";

    private FiledText() {}

    static List<FiledLine> lines(String headings, String duties) {
        List<String> numbers = words(headings);
        List<String> amounts = words(duties);
        if (!amounts.isEmpty() && amounts.size() != numbers.size()) {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, DUTIES, "There are " + amounts.size()
                    + " filed duties for " + numbers.size() + " filed headings: write one for each, in the same order, "
                    + "and " + NOT_STATED + " where it is not known.");
        }
        List<FiledLine> lines = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            Optional<BigDecimal> duty = amounts.isEmpty() || amounts.get(i).equals(NOT_STATED) ? Optional.empty()
                    : Optional.of(amount(amounts.get(i), DUTIES));
            lines.add(new FiledLine(heading(numbers.get(i)), duty));
        }
        return lines;
    }

    static Optional<BigDecimal> paid(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(amount(text.strip(), PAID));
    }

    private static String heading(String text) {
        try {
            return HtsCode.of(text).dotted();
        } catch (InvalidEntryException e) {
            throw new InvalidEntryException(ErrorCode.INVALID_HTS, HEADINGS, "'" + text
                    + "' is no tariff number: write the filed numbers parted by blanks, such as 9903.01.24 9503.00.00.");
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s;|]+"));
    }

    private static BigDecimal amount(String text, String field) {
        try {
            BigDecimal amount = Decimals.parse(text);
            if (amount.signum() >= 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // Told below, as every other text that is no amount.
        }
        throw new InvalidEntryException(ErrorCode.BAD_VALUE, field, "'" + text
                + "' is no amount of duty: write a plain decimal, zero or more, such as 2000 or 1000.50.");
    }
}

package org.tariffstack.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.tariffstack.law.Citation;

/**
 * One point in which an entry was filed otherwise than the law of its moment wants.
 *
 * @param kind what kind of difference it is
 * @param heading the number at fault, or an empty text where it is the line as a whole
 * @param program the programme that the number belongs to, or an empty text where none is known
 * @param filed the duty that was filed, where it is known
 * @param due the duty that is due, where it is known and the number is one of the law's
 * @param text what is wrong and what would be right, in words
 * @param citation the act that says so, where there is one
 */
public record Difference(Kind kind, String heading, String program, Optional<BigDecimal> filed,
        Optional<BigDecimal> due, String text, Optional<Citation> citation) {
    /** Kinds of difference. The names are stable: programs may branch on them. */
    public enum Kind {
        /** The book holds no such number. */
        NOT_IN_BOOK,
        /** The number was not in force at that moment. */
        NOT_IN_FORCE,
        /** The number was in force and does not apply to these goods. */
        DOES_NOT_APPLY,
        /** The number applies only if something holds that is not stated. */
        NOT_STATED,
        /** The number belongs to claims that the library does not judge. */
        NOT_JUDGED,
        /** The number of the goods is another. */
        OTHER_CODE,
        /** The number was filed more than once. */
        TWICE,
        /** The law wants the number and it was not filed. */
        MISSING,
        /** The duty under the number is that of its rate at another time. */
        RATE,
        /** The duty under the number is another. */
        AMOUNT,
        /** What was filed under the numbers does not add up to what was paid. */
        SUM,
        /** What was paid is not what is due, and no number explains it. */
        TOTAL,
        /** The numbers stand in another order than customs wants. */
        ORDER
    }

    @Override
    public String toString() {
        return (heading.isEmpty() ? "" : heading + ": ") + text;
    }
}

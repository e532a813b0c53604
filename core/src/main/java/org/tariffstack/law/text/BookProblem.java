package org.tariffstack.law.text;

import org.tariffstack.law.SourcePlace;

/**
 * One thing that is wrong with the text of a book.
 *
 * @param severity how bad it is
 * @param place the file and line
 * @param field the column, or an empty text where the whole row is at fault
 * @param message what is wrong and what would be right
 */
public record BookProblem(Severity severity, SourcePlace place, String field, String message) {
    /** Fields are quoted, and a field may be long. */
    private static final int LONGEST_MESSAGE = 2000;
    private static final int KEPT_AT_THE_END = 500;

    /** Takes the middle out of a very long message. */
    public BookProblem {
        if (message.length() > LONGEST_MESSAGE) {
            message = message.substring(0, LONGEST_MESSAGE - KEPT_AT_THE_END) + " [...] "
                    + message.substring(message.length() - KEPT_AT_THE_END);
        }
    }

    @Override
    public String toString() {
        return place + (field.isEmpty() ? "" : " [" + field + "]") + ": "
                + (severity == Severity.WARNING ? "warning: " : "") + message;
    }
}

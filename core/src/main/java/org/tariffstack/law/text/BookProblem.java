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
    @Override
    public String toString() {
        return place + (field.isEmpty() ? "" : " [" + field + "]") + ": "
                + (severity == Severity.WARNING ? "warning: " : "") + message;
    }
}

package org.tariffstack.history;

import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/**
 * Why there is no answer for a stretch of time.
 *
 * @param code the stable reason, such as {@link ErrorCode#UNKNOWN_HTS} for a code that is not in the schedule then
 * @param field the field of the entry that is at fault, such as "hts"
 * @param message what is wrong and what would be right, in the words for the first instant of the stretch
 */
public record Unanswerable(ErrorCode code, String field, String message) {
    static Unanswerable of(InvalidEntryException refusal) {
        return new Unanswerable(refusal.code(), refusal.field(), String.valueOf(refusal.getMessage()));
    }

    /** Whether the reason is the same; the words may name other days. */
    boolean isLike(Unanswerable other) {
        return code == other.code && field.equals(other.field);
    }

    @Override
    public String toString() {
        return code + ": " + message;
    }
}

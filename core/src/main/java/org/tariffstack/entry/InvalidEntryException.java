package org.tariffstack.entry;

import java.util.Objects;

/**
 * An entry, or a part of one, that cannot be answered.
 *
 * <p>The message says what is wrong, in which field, and what would be right.
 */
public final class InvalidEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String field;

    /**
     * Says what is wrong with an entry.
     *
     * @param code the stable reason
     * @param field the field of the entry, as {@code batch} names it, such as "hts"
     * @param message what is wrong and what would be right
     */
    public InvalidEntryException(ErrorCode code, String field, String message) {
        super(Objects.requireNonNull(message));
        this.code = Objects.requireNonNull(code);
        this.field = Objects.requireNonNull(field);
    }

    /** The stable reason. */
    public ErrorCode code() {
        return code;
    }

    /** The field of the entry that is at fault, such as "hts". */
    public String field() {
        return field;
    }
}

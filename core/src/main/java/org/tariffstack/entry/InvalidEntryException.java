package org.tariffstack.entry;

import java.util.Objects;

/**
 * An entry, or a part of one, that cannot be answered.
 *
 * <p>The message says what is wrong, in which field, and what would be right.
 */
public final class InvalidEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** A message quotes what is wrong, which may be as long as the file that it stands in. */
    private static final int LONGEST_MESSAGE = 2000;
    private static final int KEPT_AT_THE_END = 500;

    private final ErrorCode code;
    private final String field;

    /**
     * Says what is wrong with an entry.
     *
     * @param code the stable reason
     * @param field the field of the entry, as {@code batch} names it, such as "hts"
     * @param message what is wrong and what would be right; a very long one loses its middle
     */
    public InvalidEntryException(ErrorCode code, String field, String message) {
        super(shortened(message));
        this.code = Objects.requireNonNull(code);
        this.field = Objects.requireNonNull(field);
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message
                : message.substring(0, LONGEST_MESSAGE - KEPT_AT_THE_END) + " [...] "
                        + message.substring(message.length() - KEPT_AT_THE_END);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
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

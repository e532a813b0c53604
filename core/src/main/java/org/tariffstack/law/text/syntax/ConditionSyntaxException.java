package org.tariffstack.law.text.syntax;

import java.util.Objects;

/** A condition that cannot be read; the reader of the row turns it into a problem with its place. */
public final class ConditionSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    ConditionSyntaxException(String message) {
        super(message);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

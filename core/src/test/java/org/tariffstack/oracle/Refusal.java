package org.tariffstack.oracle;

import org.tariffstack.entry.ErrorCode;

/** An entry that has no answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    Refusal(ErrorCode code) {
        super(code.name());
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}

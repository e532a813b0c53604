package org.tariffstack.spark;

/** The input or output cannot be what the caller says it is; the message says why and what would be right. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}

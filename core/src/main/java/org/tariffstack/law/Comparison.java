package org.tariffstack.law;

import java.math.BigDecimal;

/** How a number compares with a limit. */
public enum Comparison {
    /** Less than the limit. */
    BELOW("<"),
    /** The limit or less. */
    AT_MOST("<="),
    /** The limit or more. */
    AT_LEAST(">="),
    /** More than the limit. */
    ABOVE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign in the book's text. */
    public String sign() {
        return sign;
    }

    /** How the limit stands to the number then: more where the number is less. */
    public Comparison turned() {
        return switch (this) {
            case BELOW -> ABOVE;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case ABOVE -> BELOW;
        };
    }

    /** Whether the number stands so to the limit. */
    public boolean holds(BigDecimal number, BigDecimal limit) {
        int order = number.compareTo(limit);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}

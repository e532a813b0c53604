package org.tariffstack.entry;

import java.util.Objects;

/** Thrown when a text names no unit that {@link Unit} knows. */
public final class UnknownUnitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 100;

    private final String text;

    /**
     * Says which text was refused and which units exist.
     *
     * @param text the refused spelling
     * @param known the units that there are
     */
    UnknownUnitException(String text, String known) {
        super("Unknown unit \"" + (text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + " [...]")
                + "\"; use one of " + known);
        this.text = text;
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The refused spelling, as it was given. */
    public String text() {
        return text;
    }
}

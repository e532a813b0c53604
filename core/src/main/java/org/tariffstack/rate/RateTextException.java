package org.tariffstack.rate;

import java.util.Objects;

/** Thrown when a rate text cannot be read. It keeps the text, the place, and what would have been right there. */
public final class RateTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 300;

    private final String text;
    private final int position;
    private final String expected;

    /**
     * Describes the failure.
     *
     * @param text the whole text
     * @param position the index in the text, from 0, at which reading failed
     * @param expected what would have been right there, such as "a unit such as kg"
     */
    public RateTextException(String text, int position, String expected) {
        super("Cannot read the rate \"" + shown(text) + "\" at position " + position + ": expected " + expected
                + (position < text.length() ? ", found \"" + excerpt(text, position) + "\"" : ", found the end"));
        this.text = text;
        this.position = position;
        this.expected = expected;
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The whole text that could not be read. */
    public String text() {
        return text;
    }

    /** The index in the text, from 0 to its length, at which reading failed. */
    public int position() {
        return position;
    }

    /** What would have been right at that place. */
    public String expected() {
        return expected;
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + " [...]";
    }

    private static String excerpt(String text, int position) {
        int end = Math.min(text.length(), position + 20);
        return text.substring(position, end);
    }
}

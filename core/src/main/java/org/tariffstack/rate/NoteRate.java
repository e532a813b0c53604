package org.tariffstack.rate;

import java.util.Objects;
import java.util.Set;

/**
 * A duty that is set by words elsewhere: {@code NOTE:chapter-58-additional-note-1}, {@code SPECIAL:9801.00.70}, or that is
 * known to exist and was not read: {@code UNREAD:rate-by-quantity}.
 *
 * @param source where the words stand
 * @param name which note or heading it is: letters, digits, dots and hyphens
 */
public record NoteRate(Source source, String name) implements DutyRate {

    /** Where the words stand that set the duty. */
    public enum Source {
        /** A note to a chapter or section. */
        NOTE("needs the note "),
        /** The line itself, in words that no formula holds. */
        SPECIAL("needs the words of subheading "),
        /** A tariff that was not read at this place: the name says what is missing. */
        UNREAD("needs base_rate; not read in the tariff: ");

        private final String why;

        Source(String why) {
            this.why = why;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is empty or holds anything but letters, digits, dots and hyphens
     */
    public NoteRate {
        Objects.requireNonNull(source, "source");
        if (name.isEmpty() || !name.chars().allMatch(NoteRate::isNameCharacter)) {
            throw new IllegalArgumentException("A note is named by letters, digits, dots and hyphens, not \"" + name + "\"");
        }
    }

    /** Whether a name may hold this character. */
    static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    @Override
    public String text() {
        return source.name() + ":" + name;
    }

    /** Never an amount: says which words have to be read. */
    @Override
    public RateResult evaluate(RateInputs inputs) {
        return new RateResult.Unavailable(source.why + name);
    }

    @Override
    public Set<Measure> needs() {
        return Set.of();
    }

    @Override
    public boolean isFree() {
        return false;
    }
}

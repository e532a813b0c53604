package org.tariffstack.law;

/**
 * The legal act on which a number rests.
 *
 * @param text the act as lawyers quote it, such as "EO 14257 (90 FR 15041); CSMS 64649265"
 * @param confidence how well it is founded
 */
public record Citation(String text, Confidence confidence) {
    /** Refuses an empty citation: every number has a source. */
    public Citation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A citation needs a text");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}

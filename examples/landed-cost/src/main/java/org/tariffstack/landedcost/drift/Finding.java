package org.tariffstack.landedcost.drift;

/**
 * One difference.
 *
 * @param kind in what
 * @param heading the heading of additional duties that it concerns, or an empty text
 * @param line the rate line or statistical number that it concerns, or an empty text
 * @param export what the export says, or an empty text
 * @param book what the book says, or an empty text
 */
public record Finding(FindingKind kind, String heading, String line, String export, String book) {
    static Finding ofLine(FindingKind kind, String line, String export, String book) {
        return new Finding(kind, "", line, export, book);
    }

    static Finding ofHeading(FindingKind kind, String heading, String export, String book) {
        return new Finding(kind, heading, "", export, book);
    }

    /** The heading and the line, as far as there are any. */
    public String subject() {
        return heading.isEmpty() || line.isEmpty() ? heading + line : heading + " " + line;
    }
}

package org.tariffstack.landedcost.drift;

import java.util.Arrays;
import java.util.Optional;

/** In what a book and an export may differ. */
public enum FindingKind {
    /** A column of a rate line. */
    BASE_RATE("base-rate", "Base rates that differ"),
    /** A column of a rate line whose words are not understood. */
    BASE_RATE_WORDS("base-rate-words", "Base rates in words that cannot be compared"),
    /** What a symbol of the special column may claim. */
    CLAIM("claim", "Rates under an agreement or a program that differ"),
    /** The same, where the text of a database differs from the book and its own numbers agree with the book. */
    CLAIM_TEXT("claim-text", "Printed rates under an agreement that differ while the numbers beside them agree"),
    /** A rate line that only the export has. */
    LINE_UNKNOWN("line-unknown", "Rate lines that the book does not have"),
    /** A rate line that only the book has. */
    LINE_MISSING("line-missing", "Rate lines that the export lacks"),
    /** A heading that only the export has. */
    HEADING_UNKNOWN("heading-unknown", "Headings that the book does not know"),
    /** A heading in force by the book that the export lacks. */
    HEADING_MISSING("heading-missing", "Headings in force by the book that the export lacks"),
    /** A heading that the export prints and of which no version in the book is in force. */
    HEADING_IDLE("heading-idle", "Headings that the export prints and the book says are not in force"),
    /** The rate of a heading. */
    HEADING_RATE("heading-rate", "Rates of headings that differ"),
    /** The rate of a heading whose words are not understood. */
    HEADING_RATE_WORDS("heading-rate-words", "Rates of headings in words that cannot be compared"),
    /** A footnote that names a heading whose lists lack the line. */
    FOOTNOTE_NOT_LISTED("footnote-not-listed", "Footnotes that name a heading whose list lacks the line"),
    /** A line on a heading's list whose footnotes do not name the heading, though those of other lines do. */
    LISTED_NO_FOOTNOTE("listed-no-footnote", "Lines on a heading's list whose footnotes do not name it"),
    /** A heading with a list that no footnote names at all. */
    NEVER_FOOTNOTED("never-footnoted", "Headings with a list that no footnote names"),
    /** Footnotes that name a heading that is not in force by the book. */
    FOOTNOTE_IDLE("footnote-idle", "Footnotes that name a heading that is not in force by the book"),
    /** Footnotes that name a heading that the book does not know. */
    FOOTNOTE_UNKNOWN("footnote-unknown", "Footnotes that name a heading that the book does not know");

    private final String id;
    private final String title;

    FindingKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in files. */
    public String id() {
        return id;
    }

    /** What people read over a list of them. */
    public String title() {
        return title;
    }

    static Optional<FindingKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}

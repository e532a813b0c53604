package org.tariffstack.whatif;

import org.tariffstack.internal.EnumWords;

/** The columns of a change. All but {@link #VERSION} are those of {@code layers/*.csv} and are written alike. */
public enum Column {
    /** The heading, or for a rate and a strike also a range {@code A..B}. */
    HEADING,
    /** The strand; blank picks any. */
    STRAND,
    /** The programme. */
    PROGRAM,
    /** Which version of the heading: the book's {@code from}, or where that is not enough {@code from..to}. */
    VERSION,
    /** "duty", which a blank stands for, or "relief". */
    KIND,
    /** The rate. */
    RATE,
    /** What it is charged on; blank is the full value. */
    BASIS,
    /** The origins: of what is added; elsewhere, in the words of the book, which versions are meant. */
    ORIGINS,
    /** The goods: of what is added; elsewhere, in the words of the book, which versions are meant. */
    PRODUCTS,
    /** The condition. */
    WHEN,
    /** What it takes the goods out of. */
    RELIEVES,
    /** The first minute. */
    FROM,
    /** The first minute after it. */
    TO,
    /** The day of the supposed act. */
    ENACTED,
    /** The day of the act that ended it. */
    ENDED,
    /** Why: the act that was put off, the announcement, the assumption. */
    CITATION,
    /** Anything a reader must know. */
    NOTE;

    /** The name of the column in a file, such as "heading". */
    public String word() {
        return EnumWords.of(this);
    }
}

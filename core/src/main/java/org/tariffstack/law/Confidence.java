package org.tariffstack.law;

/** How well a fact of the book is founded. */
public enum Confidence {
    /** Read in the official text. */
    PRIMARY,
    /** Read in a work that cites the official text. */
    SECONDARY,
    /** Concluded, not read; the note beside it says from what. */
    INFERRED
}

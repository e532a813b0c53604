package org.tariffstack.fuzz;

/** What is fed, and how many of each thousand tries it gets: the quick ones get the most. */
public enum Share {
    /** Rates as the schedule prints them. */
    RATE(165),
    /** Rates of additional duties. */
    ADDITIONAL_RATE(100),
    /** The special column. */
    SPECIAL_COLUMN(80),
    /** Codes, countries, times, quantities, units and values of an entry. */
    ENTRY_TEXT(150),
    /** Facts, and what they make of an assessment. */
    FACTS(60),
    /** Conditions of the book. */
    CONDITION(115),
    /** Scopes of the book. */
    SCOPE(50),
    /** The files of a whole book. */
    BOOK(6),
    /** The form of a book that the build makes. */
    COMPACT(14),
    /** Files of supposed law, and laying them on a book. */
    SCENARIO(20),
    /** What was filed on an entry. */
    FILED(40),
    /** Records of CSV. */
    CSV_RECORD(63),
    /** Rows of a batch, answered. */
    BATCH_ROW(80),
    /** Files of entries, by the commands that read them. */
    COMMAND(2),
    /** Rates of exchange. */
    RATE_FILE(5),
    /** Rates of interest. */
    INTEREST(5),
    /** Official exports, and comparing them with a book. */
    EXPORT(25),
    /** Explanations of drift. */
    EXPLANATIONS(20);

    private static final int WHOLE = 1000;

    private final int parts;

    Share(int parts) {
        this.parts = parts;
    }

    /** Its part of a number of tries, one at the least. */
    long of(long tries) {
        return Math.max(1, tries * parts / WHOLE);
    }
}

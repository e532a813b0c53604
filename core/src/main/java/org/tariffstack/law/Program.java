package org.tariffstack.law;

/**
 * A programme of duties: what one series of legal acts imposes.
 *
 * @param id a stable id, such as "ieepa-reciprocal"
 * @param title its name for readers
 * @param authority the power it rests on
 * @param status what courts have said of it
 * @param filingRank where its numbers stand on an entry line, the lowest first
 * @param place where it stands in the book
 */
public record Program(String id, String title, Authority authority, LegalStatus status, int filingRank,
        SourcePlace place) {
    /** The id of the base rate, which is no programme of the book but answers to displacement like one. */
    public static final String BASE = "base";

    /** The filing rank of a programme that does not say its own. */
    public static final int USUAL_FILING_RANK = 50;

    @Override
    public String toString() {
        return id;
    }
}

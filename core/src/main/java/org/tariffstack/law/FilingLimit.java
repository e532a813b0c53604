package org.tariffstack.law;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Up to which value goods may be entered in some way.
 *
 * @param filings the ways of entering
 * @param reach what the limit is held against
 * @param limit the most, in the currency of the book
 * @param validity when it holds
 * @param citation where it stands in the law
 * @param place where it stands in the book
 */
public record FilingLimit(Set<Filing> filings, Reach reach, BigDecimal limit, Validity validity, Citation citation,
        SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public FilingLimit {
        filings = InOrder.copyOf(filings);
    }

    /** What a limit is held against. */
    public enum Reach {
        /** The value of the whole entry. */
        ENTRY,
        /** The value of a line that pays, or is relieved by, a heading beside its base rate. */
        ADDITIONAL
    }
}

package org.tariffstack.law;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fee that customs collects for its work: a cost of the goods, neither duty nor tax.
 *
 * <p>Either {@code rate} or {@code amount} is there. A rate is applied to the value of each line, and the sum of the
 * lines is then held between {@code minimum} and {@code maximum}, once an entry. An amount is charged for each
 * {@code per}.
 *
 * @param id the fee, such as "mpf"; its versions for other times and filings share it
 * @param title what it is called
 * @param per what an amount is charged for
 * @param filings the ways of entering for which it is owed
 * @param when what else must hold of a line for it to be counted
 * @param rate the rate as a fraction, or null
 * @param amount the amount, in the currency of the book, or null
 * @param minimum the least for an entry, or null
 * @param maximum the most for an entry, or null
 * @param dutiableOnly whether it is owed only where a duty is
 * @param payer who pays it to customs, in one word
 * @param validity when it holds
 * @param citation where it stands in the law
 * @param place where it stands in the book
 */
public record Fee(String id, String title, Per per, Set<Filing> filings, Condition when, @Nullable BigDecimal rate,
        @Nullable BigDecimal amount, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, boolean dutiableOnly,
        String payer, Validity validity, Citation citation, SourcePlace place) {
    /** Keeps copies of what it is made of. */
    public Fee {
        filings = InOrder.copyOf(filings);
    }

    /** What the amount of a fee is charged for. */
    public enum Per {
        /** Once an entry. */
        ENTRY,
        /** For each parcel of mail. */
        ITEM,
        /** For each waybill or bill of lading. */
        WAYBILL
    }
}

package org.tariffstack.cost;

import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;

/**
 * An antidumping or countervailing duty on a line, as the caller states it: the book does not hold these.
 *
 * @param kind which of the two
 * @param caseNumber the case, such as "A-570-967-001"
 * @param rate the rate
 * @param basis what it is charged on, in the currency of the book; empty for the customs value
 * @param security how it is secured at entry
 */
public record Remedy(Kind kind, String caseNumber, DutyRate rate, Optional<MonetaryAmount> basis, Security security) {
    /**
     * Checks the parts.
     *
     * @throws InvalidEntryException if there is no case number
     */
    public Remedy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(security, "security");
        if (caseNumber.isBlank()) {
            throw new InvalidEntryException(ErrorCode.MISSING_FIELD, kind.field("case"),
                    "A duty under an order needs the number of its case, such as A-570-967-001.");
        }
        basis.ifPresent(amount -> Amounts.refuseHuge(amount, kind.field("basis")));
        basis.filter(MonetaryAmount::isNegative).ifPresent(amount -> {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, kind.field("basis"),
                    "A basis cannot be negative: " + amount + ".");
        });
    }

    /** Which law it rests on. */
    public enum Kind {
        /** Antidumping (19 U.S.C. 1673 in the United States). */
        ANTIDUMPING("ad"),
        /** Countervailing (19 U.S.C. 1671 in the United States). */
        COUNTERVAILING("cvd");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private String field(String what) {
            return word + "_" + what;
        }
    }

    /** How it is secured at entry. */
    public enum Security {
        /** Deposited in cash: a cost. */
        CASH,
        /** By a bond: told, but no cost yet. */
        BOND
    }

    /**
     * A duty deposited in cash on the customs value.
     *
     * @param rate in the words of the tariff, such as "12.5%" or "$0.50/kg"
     * @throws InvalidEntryException if the text is no rate
     */
    public static Remedy of(Kind kind, String caseNumber, String rate) {
        try {
            return new Remedy(kind, caseNumber, DutyRate.parse(rate), Optional.empty(), Security.CASH);
        } catch (RateTextException e) {
            throw new InvalidEntryException(ErrorCode.BAD_RATE, kind.field("rate"), e.getMessage());
        }
    }

    /** The same duty, charged on another value. */
    public Remedy on(MonetaryAmount value) {
        return new Remedy(kind, caseNumber, rate, Optional.of(value), security);
    }

    /** The same duty, secured by a bond. */
    public Remedy bonded() {
        return new Remedy(kind, caseNumber, rate, basis, Security.BOND);
    }
}

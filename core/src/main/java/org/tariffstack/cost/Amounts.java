package org.tariffstack.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.tariffstack.entry.Decimals;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Amounts of money as numbers of one currency. */
final class Amounts {
    private Amounts() {}

    /** To the cent, half a cent and more counting as one. */
    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** All together, or empty if one is. */
    static Optional<BigDecimal> sumOfKnown(Collection<Optional<BigDecimal>> amounts) {
        return amounts.stream().allMatch(Optional::isPresent)
                ? Optional.of(sum(amounts.stream().map(Optional::orElseThrow).toList())) : Optional.empty();
    }

    static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValue(BigDecimal.class);
    }

    static void refuseHuge(MonetaryAmount amount, String field) {
        refuseHuge(amount.getNumber().getPrecision(), amount.getNumber().getScale(), field);
    }

    static void refuseHuge(BigDecimal number, String field) {
        refuseHuge(number.precision(), number.scale(), field);
    }

    /** Refuses a rate of exchange that is zero or less, or of a size that none has. */
    static void refuseNoRate(BigDecimal rate) {
        refuseHuge(rate, "rate");
        if (rate.signum() <= 0) {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, "rate",
                    "A rate of exchange is more than zero, not " + rate.toPlainString() + ".");
        }
    }

    private static void refuseHuge(int precision, int scale, String field) {
        if (!Decimals.areSensible(precision, scale)) {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, field,
                    "An amount has at most " + Decimals.MOST_DIGITS + " digits on either side of the point.");
        }
    }
}

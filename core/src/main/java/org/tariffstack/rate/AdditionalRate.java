package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a heading of Chapter 99 does to the duty of a good: add to it, lift it to a total, or stand in for it.
 *
 * <p>Texts: {@code +25%}, {@code $80/item}, {@code top-up 15%}, {@code top-up 15% over general}, {@code in-lieu 35%},
 * {@code up-to $21/kg}, {@code 120% or $100/item}, {@code prohibited}, {@code unknown}.
 */
public sealed interface AdditionalRate {

    /**
     * Reads a text of Chapter 99.
     *
     * @throws RateTextException if it is none of the texts above; it says where and what was expected
     */
    static AdditionalRate parse(String text) {
        return new AdditionalRateParser(text).whole();
    }

    /** The canonical text; {@link #parse} gives this rate back. */
    String text();

    /**
     * A duty on top of the others: {@code +25%}, {@code +$80/item}.
     *
     * @param rate the duty that is added
     */
    record Plus(DutyRate rate) implements AdditionalRate {

        /** Checks that the rate is there. */
        public Plus {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public String text() {
            return "+" + rate.text();
        }
    }

    /**
     * A duty that lifts the base rate and this heading together to a total, and adds nothing where the base rate already
     * reaches it: {@code top-up 15%}, measured by the base rate that is paid, or {@code top-up 15% over general},
     * measured by the column 1 general rate even where less is paid.
     *
     * @param fraction the total as a fraction of the customs value, zero or more: 0.15 for 15%
     * @param overGeneral whether it is measured by the general rate whatever is paid
     */
    record TopUpTo(BigDecimal fraction, boolean overGeneral) implements AdditionalRate {

        /** A total measured by the base rate that is paid. */
        public TopUpTo(BigDecimal fraction) {
            this(fraction, false);
        }

        /**
         * Checks the total.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public TopUpTo {
            fraction = Exact.canonical(fraction, "total");
        }

        /** The total as a percentage: 15 for 15%. */
        public BigDecimal percent() {
            return Exact.canonical(fraction.movePointRight(2), "total");
        }

        @Override
        public String text() {
            return "top-up " + percent().toPlainString() + "%" + (overGeneral ? " over general" : "");
        }
    }

    /**
     * A duty in place of the base rate: {@code in-lieu 35%}.
     *
     * @param rate the duty that replaces the base rate
     */
    record InLieu(DutyRate rate) implements AdditionalRate {

        /** Checks that the rate is there. */
        public InLieu {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public String text() {
            return "in-lieu " + rate.text();
        }
    }

    /**
     * A duty of whatever the good is cheaper than a minimum import price: {@code up-to $21/kg}.
     *
     * @param price the lowest price per quantity
     */
    record MinimumPrice(SpecificRate price) implements AdditionalRate {

        /** Checks that the price is there. */
        public MinimumPrice {
            Objects.requireNonNull(price, "price");
        }

        /**
         * The gap between the customs value and the minimum price of the whole quantity: zero if the good costs as much
         * or more, or what is missing to tell.
         */
        public RateResult gap(RateInputs inputs) {
            RateResult floor = price.evaluate(inputs);
            return floor instanceof RateResult.Amount minimum
                    ? new RateResult.Amount(minimum.amount().subtract(inputs.customsValue()).max(BigDecimal.ZERO))
                    : floor;
        }

        @Override
        public String text() {
            return "up-to " + price.text();
        }
    }

    /**
     * Either of two duties, whichever the importer or carrier picks: {@code 120% or $100/item}.
     *
     * @param first the one named first
     * @param second the other
     */
    record Choice(DutyRate first, DutyRate second) implements AdditionalRate {

        /** Checks that both are there. */
        public Choice {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String text() {
            return first.text() + " or " + second.text();
        }
    }

    /** The good may not be entered: {@code prohibited}. */
    record Prohibited() implements AdditionalRate {

        @Override
        public String text() {
            return "prohibited";
        }
    }

    /** There is a duty, but its rate is not known: {@code unknown}. No amount may be told. */
    record Unknown() implements AdditionalRate {

        @Override
        public String text() {
            return "unknown";
        }
    }
}

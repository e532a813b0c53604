package org.tariffstack.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import javax.money.UnknownCurrencyException;
import org.immutables.value.Value;
import org.tariffstack.internal.HouseStyle;
import org.tariffstack.internal.MoneyText;

/**
 * One line of an entry: a good of one tariff code and one origin, entered for consumption at one moment.
 *
 * <p>Required are the code, the origin and the time; what else is left out is unknown, and the assessment says what it
 * assumed and what another answer would change.
 *
 * <pre>{@code
 * Entry toys = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15").value("10000", "USD").build();
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface Entry {
    /** The tariff code of the good, 2 to 10 digits. */
    HtsCode hts();

    /** The country of origin. */
    Origin origin();

    /** When it is entered, or withdrawn from warehouse, for consumption. */
    EntryTime entered();

    /** When it was loaded at the port of loading for its final leg, for rules on goods in transit. */
    Optional<EntryTime> loaded();

    /** When it was exported from the country of exportation. */
    Optional<EntryTime> exported();

    /** The customs value; without it the assessment is of rates, as of a value of 10,000. */
    Optional<MonetaryAmount> value();

    /** Quantities in as many units as are known, for rates by weight, number or volume. */
    List<Quantity> quantities();

    /** The symbol of the preference claimed, such as "S", "KR" or "AU". */
    Optional<String> spi();

    /** A base rate that the caller states in the words of the tariff, used instead of the schedule's. */
    Optional<String> baseRate();

    /** What else is known of the shipment. */
    @Value.Default
    default Facts facts() {
        return Facts.none();
    }

    /** Starts an entry. */
    static Builder builder() {
        return new Builder();
    }

    /** A new builder that already holds all of this entry. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Refuses a customs value that is negative, or of a size or fineness that no goods have. */
    @Value.Check
    default void check() {
        value().ifPresent(amount -> {
            if (!Decimals.areSensible(amount.getNumber().getPrecision(), amount.getNumber().getScale())) {
                throw new InvalidEntryException(ErrorCode.BAD_VALUE, "value",
                        "A customs value has at most " + Decimals.MOST_DIGITS + " digits on either side of the point.");
            }
            if (amount.isNegative()) {
                throw new InvalidEntryException(ErrorCode.BAD_VALUE, "value",
                        "A customs value cannot be negative: " + amount + ".");
            }
        });
    }

    /** Builds an {@link Entry}; texts are read and checked as they are given. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}

        /** The tariff code, with or without dots. */
        public Builder hts(String text) {
            return hts(HtsCode.of(text));
        }

        /** The country of origin, two letters. */
        public Builder origin(String text) {
            return origin(Origin.of(text));
        }

        /** The time of entry: "2025-04-15" or "2025-04-15T00:01", local to the jurisdiction. */
        public Builder entered(String text) {
            return entered(EntryTime.parse(text, "entered"));
        }

        /** The time of loading, written as the time of entry is. */
        public Builder loaded(String text) {
            return loaded(EntryTime.parse(text, "loaded"));
        }

        /** The time of export, written as the time of entry is. */
        public Builder exported(String text) {
            return exported(EntryTime.parse(text, "exported"));
        }

        /**
         * The customs value.
         *
         * @param amount a plain decimal, such as "10000" or "1000.50"
         * @param currency an ISO 4217 code
         */
        public Builder value(String amount, String currency) {
            try {
                return value(Decimals.parse(amount.strip()), currency);
            } catch (NumberFormatException e) {
                throw new InvalidEntryException(ErrorCode.BAD_VALUE, "value",
                        "'" + amount + "' is not an amount: write a plain decimal, such as 10000 or 1000.50, with at most "
                                + Decimals.MOST_DIGITS + " digits on either side of the point.");
            }
        }

        /** The customs value in the given currency. */
        public Builder value(BigDecimal amount, String currency) {
            if (!Decimals.isSensible(amount)) {
                throw new InvalidEntryException(ErrorCode.BAD_VALUE, "value",
                        "A customs value has at most " + Decimals.MOST_DIGITS + " digits on either side of the point.");
            }
            try {
                return value(MoneyText.amount(amount, Currencies.of(currency)));
            } catch (UnknownCurrencyException e) {
                throw new InvalidEntryException(ErrorCode.UNKNOWN_CURRENCY, "currency",
                        "'" + currency + "' is not a currency of ISO 4217; write USD or CNY.");
            }
        }

        /** One quantity, such as 2000 and "kg". */
        public Builder quantity(String amount, String unit) {
            try {
                BigDecimal number = Decimals.parse(amount.strip());
                if (number.signum() < 0) {
                    throw new NumberFormatException(amount);
                }
                return addQuantities(new Quantity(number, Unit.parse(unit)));
            } catch (NumberFormatException e) {
                throw new InvalidEntryException(ErrorCode.BAD_QUANTITY, "quantity",
                        "'" + amount + "' is not a quantity: write a plain decimal, zero or more, such as 2000 or 0.5.");
            } catch (UnknownUnitException e) {
                throw new InvalidEntryException(ErrorCode.UNKNOWN_UNIT, "unit", e.getMessage());
            }
        }

        /** The facts, as {@code key=value;key=value}. */
        public Builder facts(String text) {
            return facts(Facts.parse(text));
        }

        /**
         * The entry.
         *
         * @throws InvalidEntryException with {@link ErrorCode#MISSING_FIELD} if the code, the origin or the time is not
         *         given
         */
        @Override
        public Entry build() {
            try {
                return super.build();
            } catch (IllegalStateException e) {
                String message = String.valueOf(e.getMessage());
                String missing = message.substring(message.indexOf('[') + 1, message.lastIndexOf(']'));
                throw new InvalidEntryException(ErrorCode.MISSING_FIELD, missing.split(",")[0],
                        "An entry needs a code, an origin and a time; missing: " + missing + ".");
            }
        }
    }
}

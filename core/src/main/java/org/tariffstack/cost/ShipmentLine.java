package org.tariffstack.cost;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;
import org.tariffstack.internal.HouseStyle;

/** One line of a shipment: goods with what they cost and weigh. */
@Value.Immutable
@HouseStyle
public interface ShipmentLine {
    /** The caller's name for the line. */
    Optional<String> id();

    /**
     * The goods. Their value is the price paid or payable, in any currency; the customs value is made of it and the
     * charges.
     */
    Entry entry();

    /** Charges on this line alone. */
    List<Charge> charges();

    /** Antidumping and countervailing duties on it. */
    List<Remedy> remedies();

    /** What it weighs. */
    Optional<Quantity> weight();

    /** How much of it there is, for the cost of one; if left out, the first quantity of the entry. */
    Optional<Quantity> count();

    /** How much of it there is, as far as it is known. */
    default Optional<Quantity> counted() {
        return count().or(() -> entry().quantities().stream().findFirst());
    }

    /** Refuses a line without a price, and a weight that is none. */
    @Value.Check
    default void check() {
        if (entry().value().isEmpty()) {
            throw new InvalidEntryException(ErrorCode.MISSING_FIELD, "value",
                    "The cost of goods needs their price: " + entry().hts() + " has no value.");
        }
        weight().filter(weight -> weight.in(Unit.KILOGRAM).isEmpty()).ifPresent(weight -> {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_UNIT, "weight",
                    "A weight is told in kg, g or t, not in " + weight.unit().symbol() + ".");
        });
    }

    /** A line of goods and nothing else. */
    static ShipmentLine of(Entry entry) {
        return builder().entry(entry).build();
    }

    /** Starts a line. */
    static Builder builder() {
        return new Builder();
    }

    /** A new builder that already holds all of this line. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link ShipmentLine}. */
    final class Builder extends ImmutableShipmentLine.Builder {
        Builder() {}
    }
}

package org.tariffstack.cost;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.internal.HouseStyle;
import org.tariffstack.law.Filing;

/**
 * Goods entered together: one entry of one or more lines.
 *
 * <pre>{@code
 * Shipment toys = Shipment.builder().addLines(ShipmentLine.of(entry)).addCharges(Charge.of("freight", "1200", "USD"))
 *         .facts(Facts.parse("mode=vessel")).build();
 * LandedCost cost = TariffStack.unitedStates().landedCost(toys);
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface Shipment {
    /** The lines, at least one, all entered at the same time. */
    List<ShipmentLine> lines();

    /** Charges that the lines share. */
    List<Charge> charges();

    /** By what the lines share them. */
    @Value.Default
    default Allocation allocation() {
        return Allocation.VALUE;
    }

    /** In which way the goods are entered. */
    @Value.Default
    default Filing filing() {
        return Filing.FORMAL;
    }

    /** What is known of all lines, such as {@code mode=vessel}; what a line states itself goes before. */
    @Value.Default
    default Facts facts() {
        return Facts.none();
    }

    /** When it was exported, for lines that do not say so themselves. */
    Optional<EntryTime> exported();

    /** How many waybills or bills of lading it comes under, or parcels of mail it consists of; 1 or more. */
    @Value.Default
    default int pieces() {
        return 1;
    }

    /** The rates for amounts in other currencies than that of the book. */
    @Value.Default
    default ExchangeRates rates() {
        return ExchangeRates.NONE;
    }

    /** Refuses a shipment without lines, of several times of entry, or of less than one piece. */
    @Value.Check
    default void check() {
        if (lines().isEmpty()) {
            throw new InvalidEntryException(ErrorCode.MISSING_FIELD, "lines", "A shipment has at least one line.");
        }
        EntryTime entered = lines().get(0).entry().entered();
        lines().stream().map(line -> line.entry().entered()).filter(other -> !other.equals(entered)).findFirst()
                .ifPresent(other -> {
                    throw new InvalidEntryException(ErrorCode.BAD_TIME, "entered", "A shipment is one entry, made at"
                            + " one time; its lines say " + entered + " and " + other + ".");
                });
        if (pieces() < 1) {
            throw new InvalidEntryException(ErrorCode.BAD_QUANTITY, "pieces", "A shipment has 1 piece or more, not "
                    + pieces() + ".");
        }
    }

    /** Starts a shipment. */
    static Builder builder() {
        return new Builder();
    }

    /** A new builder that already holds all of this shipment. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Shipment}. */
    final class Builder extends ImmutableShipment.Builder {
        Builder() {}
    }
}

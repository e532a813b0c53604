package org.tariffstack.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.tariffstack.internal.HouseStyle;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.Citation;
import org.tariffstack.law.ContentHash;

/**
 * What goods entered together cost until they are there, and why.
 *
 * <p>Every amount is in cents, and every sum is the sum of the lines, to the cent. Where a part of a line cannot be
 * computed, the sums that hold it are empty; {@link LandedLine#unresolved()} says what is missing.
 */
@Value.Immutable
@HouseStyle
public interface LandedCost {
    /** The shipment as stated. */
    Shipment shipment();

    /** The jurisdiction, "US" or "CN". */
    String jurisdiction();

    /** The currency of all amounts, an ISO 4217 code. */
    String currency();

    /** The lines, in the order of the shipment. */
    List<LandedLine> lines();

    /** The fees, with those that were looked at and are not owed. */
    List<FeeLine> fees();

    /** The rates of exchange that were used. */
    List<Exchange> exchanges();

    /** In which step customs values are told, such as 1 for whole dollars. */
    BigDecimal valueUnit();

    /** Where that stands in the law. */
    Citation valueUnitCitation();

    /** What the reader must know: of each line's assessment, and of the fees. */
    List<String> warnings();

    /** The version of the book. */
    String bookVersion();

    /** The content hash of the book; empty if the book was put together in code. */
    Optional<ContentHash> bookHash();

    /** The date through which the book was checked. */
    String verifiedThrough();

    /**
     * Computes what a shipment costs; {@code TariffStack.landedCost} is the usual way to it.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if it cannot be computed
     */
    static LandedCost of(Shipment shipment, Assessor law) {
        return new LandedCostCalculator(shipment, law).cost();
    }

    /** The customs values together: the total entered value. */
    default BigDecimal customsValue() {
        return Amounts.sum(lines().stream().map(LandedLine::customsValue).toList());
    }

    /** The prices of the goods. */
    default BigDecimal goodsAmount() {
        return Amounts.sum(lines().stream().map(LandedLine::goodsAmount).toList());
    }

    /** The charges beside the prices. */
    default BigDecimal chargesAmount() {
        return Amounts.sum(lines().stream().map(LandedLine::chargesAmount).toList());
    }

    /** The duties, as assessed; empty where one cannot be computed. */
    default Optional<BigDecimal> dutyAmount() {
        return known(LandedLine::dutyAmount);
    }

    /** What is paid at entry of antidumping and countervailing duties; empty where one cannot be computed. */
    default Optional<BigDecimal> remediesAmount() {
        return known(LandedLine::remediesAmount);
    }

    /** The taxes; empty where one cannot be computed. */
    default Optional<BigDecimal> taxesAmount() {
        return known(LandedLine::taxesAmount);
    }

    /** The fees. */
    default BigDecimal feesAmount() {
        return Amounts.sum(fees().stream().map(FeeLine::amount).toList());
    }

    /** Everything together; empty where a part cannot be computed. */
    default Optional<BigDecimal> totalAmount() {
        return known(LandedLine::totalAmount);
    }

    /** Everything together; empty where a part cannot be computed. */
    default Optional<MonetaryAmount> total() {
        return totalAmount().map(amount -> MoneyText.amount(amount, currency()));
    }

    /** What of the duties a ruling lets be claimed back, as far as it can be computed; the total still holds it. */
    default BigDecimal refundableAmount() {
        return Amounts.sum(lines().stream().map(line -> Amounts.cents(line.assessment().refundableAmount())).toList());
    }

    /** What of the duties a ruling lets be claimed back. */
    default MonetaryAmount refundable() {
        return MoneyText.amount(refundableAmount(), currency());
    }

    /** The whole answer as a text for people. */
    default String explain() {
        return new CostText(this).text();
    }

    private Optional<BigDecimal> known(Function<LandedLine, Optional<BigDecimal>> part) {
        return Amounts.sumOfKnown(lines().stream().map(part).toList());
    }

    /** Starts a landed cost. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LandedCost}. */
    final class Builder extends ImmutableLandedCost.Builder {
        Builder() {}
    }
}

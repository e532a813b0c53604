package org.tariffstack.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Quantity;
import org.tariffstack.internal.HouseStyle;
import org.tariffstack.internal.MoneyText;

/** What one line of a shipment costs. Amounts are in cents of the assessment's currency. */
@Value.Immutable
@HouseStyle
public interface LandedLine {
    /** The line as stated. */
    ShipmentLine line();

    /** The price of the goods, with the charges that it holds. */
    BigDecimal goodsAmount();

    /** What the line bears of the charges, within its price and beside it. */
    List<ChargeShare> charges();

    /** The duties on the customs value; its entry is the stated one, with the customs value in place of the price. */
    Assessment assessment();

    /** Antidumping and countervailing duties. */
    List<RemedyLine> remedies();

    /** The taxes on importation. */
    ImportTaxes taxes();

    /** What the line bears of the fees. */
    BigDecimal feesAmount();

    /** The charges beside the price. */
    default BigDecimal chargesAmount() {
        return Amounts.sum(charges().stream().filter(charge -> !charge.inPrice()).map(ChargeShare::amount).toList());
    }

    /** The customs value. */
    default BigDecimal customsValue() {
        return assessment().customsValue();
    }

    /** The duties, as assessed; empty where one cannot be computed. */
    default Optional<BigDecimal> dutyAmount() {
        return assessment().dutyAmount().map(Amounts::cents);
    }

    /** What is paid at entry of antidumping and countervailing duties; empty where one cannot be computed. */
    default Optional<BigDecimal> remediesAmount() {
        return Amounts.sumOfKnown(remedies().stream().map(RemedyLine::payable).toList());
    }

    /** The taxes, each in cents; empty where one cannot be computed. */
    default Optional<BigDecimal> taxesAmount() {
        return Amounts.sumOfKnown(taxes().lines().stream().map(tax -> tax.amount().map(Amounts::cents)).toList());
    }

    /** Everything together; empty where a part cannot be computed. */
    default Optional<BigDecimal> totalAmount() {
        return Amounts.sumOfKnown(List.of(Optional.of(goodsAmount()), Optional.of(chargesAmount()), dutyAmount(),
                remediesAmount(), taxesAmount(), Optional.of(feesAmount())));
    }

    /** Everything together; empty where a part cannot be computed. */
    default Optional<MonetaryAmount> total() {
        return totalAmount().map(amount -> MoneyText.amount(amount, assessment().currency()));
    }

    /** What one of {@link ShipmentLine#counted()} costs, to four decimals; empty where that is not known. */
    default Optional<BigDecimal> unitAmount() {
        Optional<BigDecimal> count = line().counted().map(Quantity::amount).filter(amount -> amount.signum() > 0);
        return totalAmount().flatMap(total -> count.map(amount -> total.divide(amount, 4, RoundingMode.HALF_UP)));
    }

    /** What is missing for the line to be computed; nothing where it was. */
    default List<String> unresolved() {
        return Stream.of(assessment().lines().stream().flatMap(duty -> duty.unresolved().stream()),
                remedies().stream().flatMap(remedy -> remedy.unresolved().stream()),
                taxes().lines().stream().flatMap(tax -> tax.unresolved().stream()))
                .flatMap(words -> words).distinct().toList();
    }

    /** Starts a line. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LandedLine}. */
    final class Builder extends ImmutableLandedLine.Builder {
        Builder() {}
    }
}

package org.tariffstack.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;
import org.tariffstack.law.Valuation;

/** Makes customs values of prices and charges. */
final class Valuer {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Shipment shipment;
    private final Assessor law;
    private final Converter converter;
    private final Valuation rules;
    private final int scale;

    Valuer(Shipment shipment, Assessor law, Converter converter) {
        this.shipment = shipment;
        this.law = law;
        this.converter = converter;
        this.rules = law.book().valuation();
        this.scale = rules.unit().scale();
    }

    List<Valued> value() {
        List<ShipmentLine> lines = shipment.lines();
        List<BigDecimal> prices = lines.stream()
                .map(line -> converter.ofLine(line.entry().value().orElseThrow(), line)).toList();
        List<List<ChargeShare>> charges = charges(prices);
        List<BigDecimal> exact = IntStream.range(0, lines.size())
                .mapToObj(i -> customsValue(lines.get(i), prices.get(i), charges.get(i))).toList();
        List<BigDecimal> rounded = round(exact);
        return IntStream.range(0, lines.size()).mapToObj(i -> new Valued(lines.get(i), Amounts.cents(prices.get(i)),
                charges.get(i), entry(lines.get(i), rounded.get(i)))).toList();
    }

    private List<List<ChargeShare>> charges(List<BigDecimal> prices) {
        List<List<ChargeShare>> charges = new ArrayList<>();
        for (ShipmentLine line : shipment.lines()) {
            List<ChargeShare> own = new ArrayList<>();
            line.charges().forEach(charge ->
                    own.add(share(charge, Amounts.cents(converter.ofLine(charge.amount(), line)))));
            charges.add(own);
        }
        if (!shipment.charges().isEmpty()) {
            List<BigDecimal> weights = weights(prices);
            for (Charge charge : shipment.charges()) {
                List<BigDecimal> shares =
                        Allocator.split(Amounts.cents(converter.ofShipment(charge.amount())), weights);
                for (int i = 0; i < shares.size(); i++) {
                    charges.get(i).add(share(charge, shares.get(i)));
                }
            }
        }
        return charges.stream().map(List::copyOf).toList();
    }

    private ChargeShare share(Charge charge, BigDecimal amount) {
        Valuation.ChargeRule rule = rules.charges().get(charge.kind());
        if (rule == null) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_CHARGE, "charges", "'" + charge.kind()
                    + "' is no charge of this book: use " + String.join(", ", rules.charges().keySet()) + ".");
        }
        return new ChargeShare(rule.id(), rule.title(), amount, rule.inValue(), charge.inPrice(), rule.citation());
    }

    private List<BigDecimal> weights(List<BigDecimal> prices) {
        return switch (shipment.allocation()) {
            case VALUE -> prices;
            case WEIGHT -> shipment.lines().stream().map(this::kilograms).toList();
            case QUANTITY -> quantities();
        };
    }

    /** What a line weighs: as stated, else by a quantity in a unit of weight. */
    private BigDecimal kilograms(ShipmentLine line) {
        return line.weight().stream().flatMap(weight -> weight.in(Unit.KILOGRAM).stream()).findFirst()
                .or(() -> line.entry().quantities().stream()
                        .flatMap(quantity -> quantity.in(Unit.KILOGRAM).stream()).findFirst())
                .orElseThrow(() -> new InvalidEntryException(ErrorCode.MISSING_FIELD, "weight", "To share costs by"
                        + " weight, every line needs one: " + line.entry().hts() + " has none."));
    }

    private List<BigDecimal> quantities() {
        List<Quantity> counts = shipment.lines().stream().map(line -> line.counted()
                .orElseThrow(() -> new InvalidEntryException(ErrorCode.MISSING_FIELD, "quantity", "To share costs by"
                        + " quantity, every line needs one: " + line.entry().hts() + " has none."))).toList();
        Unit unit = counts.get(0).unit();
        return counts.stream().map(count -> count.in(unit).orElseThrow(() -> new InvalidEntryException(
                ErrorCode.BAD_QUANTITY, "quantity", "To share costs by quantity, all lines must be counted alike: "
                        + count.unit().symbol() + " is not " + unit.symbol() + ". Share by value or by weight."))).toList();
    }

    /** The price, with what belongs to the value and is not in it, without what is in it and does not belong. */
    private static BigDecimal customsValue(ShipmentLine line, BigDecimal price, List<ChargeShare> charges) {
        BigDecimal value = price;
        for (ChargeShare charge : charges) {
            if (charge.inValue() && !charge.inPrice()) {
                value = value.add(charge.amount());
            } else if (!charge.inValue() && charge.inPrice()) {
                value = value.subtract(charge.amount());
            }
        }
        if (value.signum() < 0) {
            throw new InvalidEntryException(ErrorCode.BAD_VALUE, "value", "The charges within the price of "
                    + line.entry().hts() + " are more than the price.");
        }
        return value;
    }

    /**
     * The values in the step of the book: their sum is rounded, and the values so that they add up to it (19 CFR
     * 159.3(a) says so of dollars). Largest fractions go up first. Of equal fractions below a half the line with the
     * lower rate goes up, of others the line with the higher rate.
     */
    private List<BigDecimal> round(List<BigDecimal> exact) {
        BigDecimal total = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(scale, RoundingMode.HALF_UP);
        List<BigDecimal> fractions = exact.stream().map(value -> Allocator.fraction(value, scale)).toList();
        boolean tied = fractions.stream().filter(fraction -> fraction.signum() > 0).distinct().count()
                < fractions.stream().filter(fraction -> fraction.signum() > 0).count();
        Comparator<Integer> first = Comparator.<Integer, BigDecimal>comparing(fractions::get).reversed();
        if (tied) {
            List<BigDecimal> rates = IntStream.range(0, exact.size())
                    .mapToObj(i -> rate(shipment.lines().get(i), exact.get(i))).toList();
            first = first.thenComparing((one, two) -> {
                int order = rates.get(one).compareTo(rates.get(two));
                return fractions.get(one).movePointRight(scale).compareTo(HALF) < 0 ? order : -order;
            });
        }
        return Allocator.roundTo(total, exact, scale, first);
    }

    private BigDecimal rate(ShipmentLine line, BigDecimal value) {
        return law.assess(entry(line, Amounts.cents(value))).rate().orElse(BigDecimal.ZERO);
    }

    private Entry entry(ShipmentLine line, BigDecimal customsValue) {
        Entry stated = line.entry();
        Facts facts = shipment.facts();
        for (var fact : stated.facts().asMap().entrySet()) {
            facts = facts.with(fact.getKey(), fact.getValue());
        }
        Entry.Builder entry = stated.toBuilder().facts(facts).value(customsValue, law.book().currency());
        if (stated.exported().isEmpty()) {
            shipment.exported().ifPresent(entry::exported);
        }
        return entry.build();
    }
}

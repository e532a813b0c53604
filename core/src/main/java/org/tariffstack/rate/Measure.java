package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;

/**
 * Something besides the customs value that a duty rate asks of an entry: its weight, the value of its case, its sugar
 * degrees.
 *
 * <p>Each physical thing has one measure, whatever unit a rate is printed in: a rate per metric ton and a rate per
 * kilogram both ask for {@code kg}, rates per gross and per dozen both ask for {@code each}.
 *
 * @param kind what sort of thing is measured
 * @param key stable snake_case name, usable as the key of a fact: {@code kg}, {@code value_case}
 * @param unit the unit in which amounts are given; empty for values and degrees and for counts without a unit
 * @param description a few words for a person: "kg of copper content"
 */
public record Measure(Kind kind, String key, Optional<Unit> unit, String description) {

    /** The sorts of measures. */
    public enum Kind {
        /** A quantity of the good as a whole, in its unit. */
        QUANTITY,
        /** A quantity of a part or of a state of the good, in its unit: copper content, drained weight. */
        CONTENT,
        /** The value of a component, in the currency of the entry. */
        VALUE,
        /** A number of things: jewels, postal items. */
        COUNT,
        /** Degrees of a scale. */
        DEGREES
    }

    /** The polarization of sugar, in degrees from 0 to 100. */
    public static final Measure SUGAR_DEGREES =
            new Measure(Kind.DEGREES, "sugar_degrees", Optional.empty(), "sugar degrees (polarization), 0 to 100");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the key is not snake_case
     */
    public Measure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(description, "description");
        if (key.isEmpty() || !key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_')) {
            throw new IllegalArgumentException("A measure's key is made of a-z, 0-9 and _, not \"" + key + "\"");
        }
    }

    /** Every measure that a rate text of the tariff can ask for, each once, in a fixed order. */
    public static List<Measure> all() {
        return Measures.ALL;
    }

    /** The measure of this key among {@link #all()}. */
    public static Optional<Measure> of(String key) {
        return Optional.ofNullable(Measures.BY_KEY.get(key));
    }

    /**
     * The amount of this measure that a quantity of the good tells; empty if it tells nothing of it. A weight answers
     * {@code kg}, but never {@code kg_copper_content}.
     */
    public Optional<BigDecimal> answeredBy(Quantity quantity) {
        return kind == Kind.CONTENT ? Optional.empty() : unit.flatMap(quantity::in);
    }

    static Measure quantity(Unit unit) {
        String words = unit == Unit.EACH ? "number of pieces" : "quantity in " + unit.symbol();
        return new Measure(Kind.QUANTITY, unit.key(), Optional.of(unit), words);
    }

    static Measure content(Unit unit, String key, String words) {
        return new Measure(Kind.CONTENT, unit.key() + "_" + key, Optional.of(unit), unit.symbol() + " " + words);
    }

    static Measure count(String key, String words) {
        return new Measure(Kind.COUNT, key, Optional.empty(), "number of " + words);
    }

    static Measure value(String key, String words) {
        return new Measure(Kind.VALUE, key, Optional.empty(), words);
    }
}

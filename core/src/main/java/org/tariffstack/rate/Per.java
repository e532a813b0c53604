package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Unit;

/**
 * What an amount of money is charged for: per kilogram, per gross, per kilogram on copper content, per jewel over 7.
 *
 * <p>Instances come from {@link #of(Unit)}, {@link #find} and {@link #jewelsOver}; two of them are equal when their texts
 * are.
 */
public final class Per {

    private static final Map<String, Per> BY_PHRASE = new HashMap<>();
    private static final Map<Unit, Per> BY_UNIT = new HashMap<>();
    private static final List<Per> ALL = new ArrayList<>();
    private static final String JEWEL_OVER = "jewel over ";

    static {
        for (Unit unit : Unit.values()) {
            BY_UNIT.put(unit, add(unit.symbol(), measureOf(unit), unit.size(), askedIn(unit).size()));
        }
        for (String metal : List.of("copper", "lead", "zinc", "molybdenum", "tungsten", "magnesium", "manganese", "silicon")) {
            addContent("kg on " + metal + " content", metal + "_content", "of " + metal + " content");
        }
        addContent("kg of anhydrous morphine content", "anhydrous_morphine_content", "of anhydrous morphine content");
        addContent("kg of total sugars", "total_sugars", "of total sugars");
        addContent("kg on drained weight", "drained", "of drained weight");
        addContent("kg on entire contents", "entire_contents", "of the entire contents, liquid included");
        addContent("clean kg", "clean", "of clean yield");
        Measure filled = addContent("kg gross of container", "gross_of_container", "with the container").measure();
        add("t gross of container", filled, Unit.TONNE.size(), BigDecimal.ONE);
        Measure surface = Measure.content(Unit.SQUARE_METER, "recording_surface", "of recording surface");
        add("m2 of recording surface", surface, BigDecimal.ONE, BigDecimal.ONE);
        // A proof liter measures alcohol and nothing else, so the longer words ask for the same number.
        add("proof liter on ethyl alcohol content", Measure.quantity(Unit.PROOF_LITER), BigDecimal.ONE, BigDecimal.ONE);
        // The pins are the articles themselves: their line reports thousands.
        add("1000 pins", Measure.quantity(Unit.EACH), Unit.THOUSAND.size(), BigDecimal.ONE);
        add("gross of immediate containers", Measure.count("immediate_containers", "immediate containers"),
                Unit.GROSS.size(), BigDecimal.ONE);
        add("other piece", Measure.count("other_pieces", "other pieces or parts"), BigDecimal.ONE, BigDecimal.ONE);
        add("item", Measure.count("postal_items", "postal items"), BigDecimal.ONE, BigDecimal.ONE);
        Per seven = jewelsOver(7);
        BY_PHRASE.put(seven.phrase, seven);
        ALL.add(seven);
    }

    private final String phrase;
    private final Measure measure;
    // One unit of the charge is size/base of the measure's unit: 1/1000 for a rate per gram asked in kilograms.
    private final BigDecimal size;
    private final BigDecimal base;

    private Per(String phrase, Measure measure, BigDecimal size, BigDecimal base) {
        this.phrase = phrase;
        this.measure = measure;
        this.size = size;
        this.base = base;
    }

    /** Money per unit of the good: {@code of(Unit.GROSS)} is a charge per gross. */
    public static Per of(Unit unit) {
        return Objects.requireNonNull(BY_UNIT.get(unit));
    }

    /**
     * Money for each jewel above a number of them in the same article.
     *
     * @param free how many jewels of an article are not charged, zero or more
     * @throws IllegalArgumentException if the number is negative
     */
    public static Per jewelsOver(int free) {
        if (free < 0) {
            throw new IllegalArgumentException("A number of jewels is zero or more, not " + free);
        }
        Measure measure = Measure.count("jewels_over_" + free,
                "jewels above " + free + " in each article, added up over all articles");
        return new Per(JEWEL_OVER + free, measure, BigDecimal.ONE, BigDecimal.ONE);
    }

    /** The charge spelled so, without its slash: {@code kg}, {@code kilogram on drained weight}, {@code each}. */
    public static Optional<Per> find(String phrase) {
        Per known = BY_PHRASE.get(phrase);
        return known != null ? Optional.of(known) : findLoosely(phrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip());
    }

    /** Every charge that rate texts name, each once, in a fixed order. */
    public static List<Per> all() {
        return List.copyOf(ALL);
    }

    /** The words after the money, in canonical spelling: {@code /kg}, {@code /jewel over 7}, or {@code each} after a space. */
    public String text() {
        return phrase.equals("each") ? " each" : "/" + phrase;
    }

    /** What must be known to charge it. */
    public Measure measure() {
        return measure;
    }

    /** The charge for an amount of the measure: money times amount, divided by how much of the measure one unit is. */
    BigDecimal charge(BigDecimal money, BigDecimal amount) {
        return Exact.divide(money.multiply(amount).multiply(base), size);
    }

    private static Optional<Per> findLoosely(String phrase) {
        Per known = BY_PHRASE.get(phrase);
        if (known != null) {
            return Optional.of(known);
        }
        if (phrase.startsWith(JEWEL_OVER)) {
            return jewelsOver(phrase.substring(JEWEL_OVER.length()));
        }
        for (String link : List.of(" on ", " of ", " gross of ")) {
            int at = phrase.indexOf(link);
            if (at > 0) {
                Optional<Per> found = Unit.find(phrase.substring(0, at))
                        .map(unit -> BY_PHRASE.get(unit.symbol() + phrase.substring(at)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Unit.find(phrase).map(BY_UNIT::get);
    }

    private static Optional<Per> jewelsOver(String digits) {
        boolean number = !digits.isEmpty() && digits.length() < 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(jewelsOver(Integer.parseInt(digits))) : Optional.empty();
    }

    private static Per addContent(String phrase, String key, String words) {
        return add(phrase, Measure.content(Unit.KILOGRAM, key, words), BigDecimal.ONE, BigDecimal.ONE);
    }

    private static Per add(String phrase, Measure measure, BigDecimal size, BigDecimal base) {
        Per per = new Per(phrase, measure, size, base);
        BY_PHRASE.put(phrase, per);
        ALL.add(per);
        return per;
    }

    private static Measure measureOf(Unit unit) {
        if (unit == Unit.JEWEL) {
            return new Measure(Measure.Kind.COUNT, "jewels", Optional.of(unit), "number of jewels in all articles together");
        }
        return Measure.quantity(askedIn(unit));
    }

    // One measure for each physical thing: weights are asked in kg, pieces one by one. Liters and cubic meters stay
    // apart because drinks are told in the one and timber in the other.
    private static Unit askedIn(Unit unit) {
        return switch (unit) {
            case GRAM, TONNE, CARAT -> Unit.KILOGRAM;
            case MILLILITER -> Unit.LITER;
            case THOUSAND_CUBIC_METERS -> Unit.CUBIC_METER;
            case DOZEN, HUNDRED, GROSS, THOUSAND, HEAD, ARTICLE -> Unit.EACH;
            case DOZEN_PAIRS -> Unit.PAIR;
            case THOUSAND_METERS -> Unit.METER;
            case SQUARE_CENTIMETER, SQUARE -> Unit.SQUARE_METER;
            case KILOWATT -> Unit.WATT;
            default -> unit;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Per per && phrase.equals(per.phrase);
    }

    @Override
    public int hashCode() {
        return phrase.hashCode();
    }

    /** The text of the charge. */
    @Override
    public String toString() {
        return text().strip();
    }
}

package org.tariffstack.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit in which goods are counted or measured.
 *
 * <p>Two units convert into each other only inside one {@link Dimension}, and then exactly. A barrel is not turned into
 * liters and a pair is not turned into two pieces: the tariff treats them as units of their own.
 */
public enum Unit {
    /** Kilogram. */
    KILOGRAM(Dimension.MASS, "1", "kg", "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"),
    /** Gram. */
    GRAM(Dimension.MASS, "0.001", "g", "g", "gram", "grams", "gramme", "grammes"),
    /** Metric ton, 1000 kg. */
    TONNE(Dimension.MASS, "1000", "t", "t", "mt", "tonne", "tonnes", "metric ton", "metric tons"),
    /** Metric carat, 0.2 g. */
    CARAT(Dimension.MASS, "0.0002", "carat", "carat", "carats", "ct"),

    /** Liter. */
    LITER(Dimension.VOLUME, "1", "liter", "liter", "l", "ltr", "liters", "litre", "litres"),
    /** Milliliter. */
    MILLILITER(Dimension.VOLUME, "0.001", "ml", "ml", "milliliter", "milliliters", "millilitre", "millilitres"),
    /** Cubic meter, 1000 liters. */
    CUBIC_METER(Dimension.VOLUME, "1000", "m3", "m3", "cbm", "cubic meter", "cubic meters", "cubic metre", "cubic metres"),
    /** A thousand cubic meters. */
    THOUSAND_CUBIC_METERS(Dimension.VOLUME, "1000000", "thousand_m3", "thousand m3"),
    /** Proof liter: a liter of liquid holding half its volume of ethyl alcohol. */
    PROOF_LITER(Dimension.PROOF_VOLUME, "1", "proof_liter", "proof liter", "proof liters", "proof litre", "proof litres",
            "pf. liter", "pf. liters", "pf. l", "pf. litre"),
    /** Barrel of petroleum. */
    BARREL(Dimension.BARRELS, "1", "barrel", "bbl", "bbls", "barrel", "barrels"),

    /** One piece. */
    EACH(Dimension.COUNT, "1", "each", "each", "no", "nos", "number", "ea", "pc", "pcs", "piece", "pieces", "unit", "units"),
    /** Twelve pieces. */
    DOZEN(Dimension.COUNT, "12", "dozen", "dozen", "doz", "dz", "dozens", "dozen pieces", "dz pcs", "doz pcs"),
    /** A hundred pieces. */
    HUNDRED(Dimension.COUNT, "100", "hundred", "hundred", "hundreds", "100"),
    /** Twelve dozen, 144 pieces. */
    GROSS(Dimension.COUNT, "144", "gross", "gross"),
    /** A thousand pieces. */
    THOUSAND(Dimension.COUNT, "1000", "thousand", "1000", "1,000", "thousand", "thousands", "k"),
    /** One animal. */
    HEAD(Dimension.COUNT, "1", "head", "head", "heads"),
    /** One article. */
    ARTICLE(Dimension.COUNT, "1", "article", "article", "articles"),

    /** One pair. */
    PAIR(Dimension.PAIRS, "1", "pair", "pair", "pairs", "pr", "prs"),
    /** Twelve pairs. */
    DOZEN_PAIRS(Dimension.PAIRS, "12", "dozen_pairs", "dozen pairs", "dozen pair", "doz prs", "doz pairs"),
    /** One pack, as of playing cards. */
    PACK(Dimension.PACKS, "1", "pack", "pack", "packs"),
    /** One jewel of a watch or clock movement. */
    JEWEL(Dimension.JEWELS, "1", "jewel", "jewel", "jewels", "jwl", "jwls"),
    /** A gross of buttons one line in size; a line is a fortieth of an inch. */
    LINE_GROSS(Dimension.LINE_GROSSES, "1", "line_gross", "line/gross", "gr.lines", "gr.line", "gross line", "gross lines"),
    /** One dose of a medicine. */
    DOSE(Dimension.DOSES, "1", "dose", "dose", "doses"),

    /** Meter. */
    METER(Dimension.LENGTH, "1", "m", "m", "meter", "meters", "metre", "metres", "lin. m"),
    /** A thousand meters. */
    THOUSAND_METERS(Dimension.LENGTH, "1000", "thousand_m", "thousand m", "km"),
    /** Square meter. */
    SQUARE_METER(Dimension.AREA, "1", "m2", "m2", "sqm", "sq. m", "square meter", "square meters", "square metre",
            "square metres"),
    /** Square centimeter. */
    SQUARE_CENTIMETER(Dimension.AREA, "0.0001", "cm2", "cm2", "sq. cm"),
    /** Roofing square, 100 square feet. */
    SQUARE(Dimension.AREA, "9.290304", "square", "square", "squares"),

    /** Watt. */
    WATT(Dimension.POWER, "1", "watt", "W", "watt", "watts"),
    /** Kilowatt, 1000 W. */
    KILOWATT(Dimension.POWER, "1000", "kilowatt", "kW", "kilowatt", "kilowatts"),
    /** Megawatt hour. */
    MEGAWATT_HOUR(Dimension.ENERGY, "1", "megawatt_hour", "MWh"),
    /** Gigabecquerel. */
    GIGABECQUEREL(Dimension.ACTIVITY, "1", "gigabecquerel", "GBq");

    /** What a unit measures; only units of one dimension convert into each other. */
    public enum Dimension {
        /** Weight. */
        MASS,
        /** Volume. */
        VOLUME,
        /** Volume of proof spirit. */
        PROOF_VOLUME,
        /** Barrels. */
        BARRELS,
        /** Single things. */
        COUNT,
        /** Pairs. */
        PAIRS,
        /** Packs. */
        PACKS,
        /** Jewels of movements. */
        JEWELS,
        /** Grosses of buttons times their size in lines. */
        LINE_GROSSES,
        /** Doses. */
        DOSES,
        /** Length. */
        LENGTH,
        /** Area. */
        AREA,
        /** Power. */
        POWER,
        /** Energy. */
        ENERGY,
        /** Radioactivity. */
        ACTIVITY
    }

    private static final Map<String, Unit> BY_SPELLING = bySpelling();
    /** Above what any spelling has, its blanks and dots with it. */
    private static final int LONGEST = 100;

    private final Dimension dimension;
    private final BigDecimal size;
    private final String key;
    private final String[] spellings;

    Unit(Dimension dimension, String size, String key, String... spellings) {
        this.dimension = dimension;
        this.size = new BigDecimal(size);
        this.key = key;
        this.spellings = spellings;
    }

    /**
     * Reads a unit from one of its usual spellings: {@code kg}, {@code Kilograms}, {@code No.}, {@code doz. prs.},
     * {@code pf. liters}, {@code m²}. Case, dots, commas and spaces do not matter.
     *
     * @throws UnknownUnitException if no unit is spelled so
     */
    public static Unit parse(String text) {
        return find(text).orElseThrow(() -> new UnknownUnitException(text, symbols()));
    }

    /** Reads a unit as {@link #parse} does; empty if no unit is spelled so. */
    public static Optional<Unit> find(String text) {
        return text.length() > LONGEST ? Optional.empty()
                : Optional.ofNullable(BY_SPELLING.get(normal(text.replace('_', ' '))));
    }

    /** What this unit measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** How many of the first unit of its dimension one of this unit is, above 0: 144 for a gross, 0.001 for a gram. */
    public BigDecimal size() {
        return size;
    }

    /** A stable snake_case name: {@code kg}, {@code proof_liter}. */
    public String key() {
        return key;
    }

    /** The spelling used in rate texts: {@code kg}, {@code proof liter}, {@code 1000}. */
    public String symbol() {
        return spellings[0];
    }

    /** Whether amounts of this unit can be told in the other one. */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension;
    }

    static String symbols() {
        return Arrays.stream(values()).map(Unit::symbol).collect(Collectors.joining(", "));
    }

    private static Map<String, Unit> bySpelling() {
        Map<String, Unit> units = new HashMap<>();
        for (Unit unit : values()) {
            for (String spelling : unit.spellings) {
                Unit other = units.put(normal(spelling), unit);
                if (other != null && other != unit) {
                    throw new IllegalStateException(spelling + " is spelled by " + other + " and " + unit);
                }
            }
        }
        return Map.copyOf(units);
    }

    private static String normal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '²') {
                kept.append('2');
            } else if (c == '³') {
                kept.append('3');
            } else if (c != '.' && c != ',' && !Character.isWhitespace(c)) {
                kept.append(c);
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}

package org.tariffstack.rate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A part of a good, or a value other than the full customs value, on which a percentage can be charged. */
public enum Part {
    /** The case of a watch or clock. */
    CASE("on", "the case", "value_case", "value of the case"),
    /** The movement of a watch or clock. */
    MOVEMENT("on", "the movement", "value_movement", "value of the movement"),
    /** The strap, band or bracelet of a watch. */
    STRAP("on", "the strap, band or bracelet", "value_strap", "value of the strap, band or bracelet"),
    /** The battery. */
    BATTERY("on", "the battery", "value_battery", "value of the battery"),
    /** The case and the strap, band or bracelet of a watch, taken together. */
    CASE_AND_STRAP("on", "the case and strap, band or bracelet", "value_case_and_strap",
            "value of the case with the strap, band or bracelet", CASE, STRAP),
    /** The movement and the case of a watch or clock, taken together. */
    MOVEMENT_AND_CASE("on", "the movement and case", "value_movement_and_case", "value of the movement with the case",
            MOVEMENT, CASE),
    /** The apparatus without its battery. */
    APPARATUS("on", "the apparatus", "value_apparatus", "value of the apparatus"),
    /** The entire set: the full customs value. */
    ENTIRE_SET("on", "the entire set", null, "the full customs value"),
    /** The lead in unwrought lead. */
    LEAD_CONTENT("on", "the value of the lead content", "value_lead_content", "value of the lead content"),
    /** A rifle without its sight. */
    RIFLE("on", "the value of the rifle", "value_rifle", "value of the rifle"),
    /** The telescopic sight of a rifle. */
    TELESCOPIC_SIGHT("on", "the value of the telescopic sight", "value_telescopic_sight", "value of the telescopic sight"),
    /** The retail value of what a traveller brings. */
    FAIR_RETAIL_VALUE("of", "fair retail value", "value_fair_retail", "fair retail value"),
    /** The cost of goods or repairs for a ship. */
    COST_OF_GOODS_OR_REPAIRS("of", "the cost of goods or repairs", "cost_goods_or_repairs", "cost of the goods or repairs"),
    /** The cost of parts or materials for a ship. */
    COST_OF_PARTS_OR_MATERIALS("of", "the cost of parts or materials", "cost_parts_or_materials",
            "cost of the parts or materials"),
    /** The cost of parts for a ship. */
    COST_OF_PARTS("of", "the cost of parts", "cost_parts", "cost of the parts"),
    /** Repairs or alterations done abroad. */
    REPAIRS_OR_ALTERATIONS("on", "the value of repairs or alterations", "value_repairs", "value of the repairs or alterations"),
    /** Processing done abroad. */
    PROCESSING_ABROAD("on", "the value of processing abroad", "value_processing_abroad", "value of the processing abroad"),
    /** The full value less the United States components assembled into the good. */
    LESS_US_COMPONENTS("on", "full value less US components", "value_less_us_components",
            "full value less that of United States components"),
    /** The full value less the United States fabrics, components or materials in the good. */
    LESS_US_MATERIALS("on", "full value less US fabrics, components or materials", "value_less_us_materials",
            "full value less that of United States fabrics, components or materials");

    private static final Map<String, Part> BY_TEXT = byText();

    private final String preposition;
    private final String text;
    private final Optional<Measure> measure;
    private final List<Part> pieces;

    // The key is null for a part that is nothing but the full value.
    Part(String preposition, String text, @Nullable String key, String words, Part... pieces) {
        this.preposition = preposition;
        this.text = text;
        this.measure = key == null ? Optional.empty() : Optional.of(Measure.value(key, words));
        this.pieces = List.of(pieces);
    }

    /** The words a rate text uses: {@code the case}. */
    public String text() {
        return text;
    }

    /** The measure of this part's value; empty if that is the full customs value itself. */
    public Optional<Measure> measure() {
        return measure;
    }

    /**
     * The parts whose values add up to this one's; empty if it has none. Evaluating a rate takes their sum where this part's
     * own value is not known and theirs all are.
     */
    public List<Part> pieces() {
        return pieces;
    }

    /** The word before the part after a percentage: {@code on} the case, {@code of} the cost of parts. */
    String preposition() {
        return preposition;
    }

    /** The part spelled so, whatever the case of its letters; empty if there is none. */
    static Optional<Part> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(text.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Part> byText() {
        Map<String, Part> parts = new HashMap<>();
        for (Part part : values()) {
            parts.put(part.text.toLowerCase(Locale.ROOT), part);
        }
        return Map.copyOf(parts);
    }
}
